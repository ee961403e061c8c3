package org.partnine.api;

import static org.partnine.accounts.Operation.READ;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.findings.FindingFilter;
import org.partnine.findings.Findings;
import org.partnine.law.Confidence;
import org.partnine.law.PersonId;
import org.partnine.obligations.FactsOnRecord;
import org.partnine.requests.CooperationActs;
import org.partnine.requests.RequestEvents;
import org.partnine.requests.Requests;
import org.partnine.situations.Offices;
import org.partnine.situations.PersonFilter;
import org.partnine.situations.Persons;
import org.partnine.situations.Warrants;
import org.partnine.visits.Visits;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Persons publicly sought by the Court. */
@Access(READ)
@RestController
@RequestMapping(path = "/api/v1/persons", produces = MediaType.APPLICATION_JSON_VALUE)
class PersonsApi {

    private static final List<String> STATUS = List.of(
            "OUTSTANDING",
            "EXECUTED",
            "SUMMONS_COMPLIED",
            "REPLACED",
            "INADMISSIBLE",
            "VACATED",
            "WITHDRAWN",
            "TERMINATED_DEATH",
            "REPORTED_DEAD");

    private final Persons persons;
    private final Warrants warrants;
    private final Offices offices;
    private final Visits visits;
    private final Requests requests;
    private final RequestEvents events;
    private final CooperationActs cooperationActs;
    private final Findings findings;
    private final FactsOnRecord record;
    private final OnRecord named;
    private final Listing listing;
    private final TakenBack takenBack;

    PersonsApi(
            Persons persons,
            Warrants warrants,
            Offices offices,
            Visits visits,
            Requests requests,
            RequestEvents events,
            CooperationActs cooperationActs,
            Findings findings,
            FactsOnRecord record,
            OnRecord named,
            Listing listing,
            TakenBack takenBack) {
        this.persons = persons;
        this.warrants = warrants;
        this.offices = offices;
        this.visits = visits;
        this.requests = requests;
        this.events = events;
        this.cooperationActs = cooperationActs;
        this.findings = findings;
        this.record = record;
        this.named = named;
        this.listing = listing;
        this.takenBack = takenBack;
    }

    @GetMapping
    @Operation(summary = "Persons publicly sought by the Court, by name")
    ResponseEntity<ListBody<PersonBody>> list(
            @Parameter(description = "State of nationality", example = "SDN") @RequestParam(required = false) @Nullable
                    String state,
            @Parameter(description = Doc.SITUATION, example = "ICC-02/05") @RequestParam(required = false) @Nullable
                    String situation,
            @Parameter(description = "Status of one of the person's warrants", example = "OUTSTANDING")
                    @RequestParam(required = false)
                    @Nullable
                    String status,
            @Parameter(description = Doc.CONFIDENCE, schema = @Schema(implementation = Confidence.class))
                    @RequestParam(required = false)
                    @Nullable
                    String confidence,
            @Parameter(description = "Part of the name", example = "bashir") @RequestParam(required = false) @Nullable
                    String text,
            @Parameter(description = Doc.KNOWN_AT) @RequestParam(required = false) @Nullable String knownAt,
            @Parameter(description = Doc.LIMIT, example = "50") @RequestParam(required = false) @Nullable String limit,
            @Parameter(description = Doc.CURSOR) @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request) {
        var fields = new Fields();
        var nationality = fields.state("state", state);
        var where = fields.text("situation", situation);
        var standing = fields.code("status", status, STATUS);
        var sure = fields.code("confidence", confidence, Confidence.class);
        var words = fields.text("text", text);
        var wanted = listing.wanted(limit, cursor, Cursor.Sort.BY_TEXT, knownAt, fields);
        var at = listing.at(wanted.knownAt());
        var filter = new PersonFilter(
                named.state("state", nationality, fields),
                named.situation("situation", where, at, fields),
                standing,
                sure,
                words);
        fields.check();
        return listing.answer(request, wanted, persons.list(filter, wanted.slice(), at), PersonBody::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One person: warrants, offices, stays, requests, acts of cooperation, findings")
    PersonDetailBody one(
            @Parameter(description = "The register's id", example = "al-bashir") @PathVariable String id,
            @Parameter(description = Doc.KNOWN_AT) @RequestParam(required = false) @Nullable String knownAt) {
        var fields = new Fields();
        var wanted = PathId.of("id", id, fields);
        var instant = fields.instant("knownAt", knownAt);
        fields.check();
        var at = listing.at(instant);
        var person = persons.find(new PersonId(wanted), at)
                .orElseThrow(() -> takenBack.or(
                        "persons",
                        wanted,
                        instant,
                        new Refused(
                                ProblemType.UNKNOWN_PERSON, new FieldFault("id", wanted, "accepted.known-person"))));
        var lists = new NewestLists("person", person.id().value(), knownAt);
        var stays = lists.of("visits", visits.newestOf(person.id(), at));
        var asked = lists.of("requests", requests.newestAbout(person.id(), at));
        var found = lists.of("findings", findings.newest(about(person.id()), at));
        return new PersonDetailBody(
                PersonBody.of(person),
                warrants.of(person.id(), at).stream().map(WarrantBody::of).toList(),
                offices.of(person.id(), at).stream().map(OfficeBody::of).toList(),
                stays.stream().map(VisitBody::of).toList(),
                CourtRequestBody.of(asked, events.of(asked, at)),
                cooperationActs.about(person.id(), at).stream()
                        .map(CooperationActBody::of)
                        .toList(),
                found.reversed().stream().map(FindingBody::of).toList(),
                lists.more(),
                record.dataSet().asOf(),
                instant);
    }

    private static FindingFilter about(PersonId person) {
        return new FindingFilter(null, null, person, null, null, null, null, null);
    }
}
