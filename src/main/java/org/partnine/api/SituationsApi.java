package org.partnine.api;

import static org.partnine.accounts.Operation.READ;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.findings.Acts;
import org.partnine.findings.FindingFilter;
import org.partnine.findings.Findings;
import org.partnine.law.SituationId;
import org.partnine.law.rome.Situation;
import org.partnine.obligations.FactsOnRecord;
import org.partnine.requests.RequestEvents;
import org.partnine.requests.Requests;
import org.partnine.situations.Persons;
import org.partnine.situations.SituationFilter;
import org.partnine.situations.Situations;
import org.partnine.situations.Warrants;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Situations before the Court. */
@Access(READ)
@RestController
@RequestMapping(path = "/api/v1/situations", produces = MediaType.APPLICATION_JSON_VALUE)
class SituationsApi {

    private static final List<String> STATUS =
            List.of("OPEN", "INVESTIGATION_CONCLUDED", "CLOSED_NO_INVESTIGATION", "PRELIMINARY_EXAMINATION");

    private final Situations situations;
    private final Persons persons;
    private final Warrants warrants;
    private final Requests requests;
    private final RequestEvents events;
    private final Findings findings;
    private final Acts acts;
    private final FactsOnRecord record;
    private final OnRecord named;
    private final Listing listing;
    private final TakenBack takenBack;

    SituationsApi(
            Situations situations,
            Persons persons,
            Warrants warrants,
            Requests requests,
            RequestEvents events,
            Findings findings,
            Acts acts,
            FactsOnRecord record,
            OnRecord named,
            Listing listing,
            TakenBack takenBack) {
        this.situations = situations;
        this.persons = persons;
        this.warrants = warrants;
        this.requests = requests;
        this.events = events;
        this.findings = findings;
        this.acts = acts;
        this.record = record;
        this.named = named;
        this.listing = listing;
        this.takenBack = takenBack;
    }

    @GetMapping
    @Operation(summary = "Situations before the Court, by name")
    ResponseEntity<ListBody<SituationBody>> list(
            @Parameter(description = "State on whose territory the crimes were committed", example = "SDN")
                    @RequestParam(required = false)
                    @Nullable
                    String state,
            @Parameter(
                            description = "How it came to the Court",
                            schema = @Schema(implementation = Situation.Trigger.class))
                    @RequestParam(required = false)
                    @Nullable
                    String trigger,
            @Parameter(description = "Status as recorded", example = "OPEN") @RequestParam(required = false) @Nullable
                    String status,
            @Parameter(description = "Part of the name or number", example = "Darfur")
                    @RequestParam(required = false)
                    @Nullable
                    String text,
            @Parameter(description = Doc.KNOWN_AT) @RequestParam(required = false) @Nullable String knownAt,
            @Parameter(description = Doc.LIMIT, example = "50") @RequestParam(required = false) @Nullable String limit,
            @Parameter(description = Doc.CURSOR) @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request) {
        var fields = new Fields();
        var code = fields.state("state", state);
        var how = fields.code("trigger", trigger, Situation.Trigger.class);
        var standing = fields.code("status", status, STATUS);
        var words = fields.text("text", text);
        var wanted = listing.wanted(limit, cursor, Cursor.Sort.BY_TEXT, knownAt, fields);
        var filter = new SituationFilter(named.state("state", code, fields), how, standing, words);
        fields.check();
        var page = situations.list(filter, wanted.slice(), listing.at(wanted.knownAt()));
        return listing.answer(request, wanted, page, SituationBody::of);
    }

    @GetMapping("/{*id}")
    @Operation(summary = "One situation: persons sought, warrants, acts of the Council, requests, findings")
    SituationDetailBody one(
            @Parameter(description = Doc.SITUATION, example = "ICC-02/05") @PathVariable String id,
            @Parameter(description = Doc.KNOWN_AT) @RequestParam(required = false) @Nullable String knownAt) {
        var fields = new Fields();
        var instant = fields.instant("knownAt", knownAt);
        var wanted = PathId.of("id", id, fields);
        fields.check();
        var at = listing.at(instant);
        var situation = situations
                .find(wanted, at)
                .orElseThrow(() -> takenBack.or(
                        "situations",
                        wanted,
                        instant,
                        new Refused(
                                ProblemType.UNKNOWN_SITUATION,
                                new FieldFault("id", wanted, "accepted.known-situation"))));
        var lists = new NewestLists("situation", situation.id().value(), knownAt);
        var asked = lists.of("requests", requests.newestIn(situation.id(), at));
        var found = lists.of("findings", findings.newest(in(situation.id()), at));
        return new SituationDetailBody(
                SituationBody.of(situation),
                persons.soughtIn(situation.id(), at).stream()
                        .map(PersonBody::of)
                        .toList(),
                warrants.in(situation.id(), at).stream().map(WarrantBody::of).toList(),
                acts.in(situation.id(), at).stream().map(ActBody::of).toList(),
                CourtRequestBody.of(asked, events.of(asked, at)),
                found.reversed().stream().map(FindingBody::of).toList(),
                lists.more(),
                record.dataSet().asOf(),
                instant);
    }

    private static FindingFilter in(SituationId situation) {
        return new FindingFilter(null, situation, null, null, null, null, null, null);
    }
}
