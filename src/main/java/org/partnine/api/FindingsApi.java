package org.partnine.api;

import static org.partnine.accounts.Operation.READ;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.findings.Acts;
import org.partnine.findings.FindingFilter;
import org.partnine.findings.Findings;
import org.partnine.findings.ProceedingEvents;
import org.partnine.findings.Threads;
import org.partnine.law.Confidence;
import org.partnine.law.rome.Finding;
import org.partnine.obligations.FactsOnRecord;
import org.partnine.recording.RecordView;
import org.partnine.requests.Pleas;
import org.partnine.visits.Visits;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Decisions of Chambers on compliance, or next to it. */
@Access(READ)
@RestController
@RequestMapping(path = "/api/v1/findings", produces = MediaType.APPLICATION_JSON_VALUE)
class FindingsApi {

    private final Findings findings;
    private final ProceedingEvents proceeding;
    private final Pleas pleas;
    private final Visits visits;
    private final Acts acts;
    private final Threads threads;
    private final FactsOnRecord record;
    private final OnRecord named;
    private final Listing listing;
    private final TakenBack takenBack;

    FindingsApi(
            Findings findings,
            ProceedingEvents proceeding,
            Pleas pleas,
            Visits visits,
            Acts acts,
            Threads threads,
            FactsOnRecord record,
            OnRecord named,
            Listing listing,
            TakenBack takenBack) {
        this.findings = findings;
        this.proceeding = proceeding;
        this.pleas = pleas;
        this.visits = visits;
        this.acts = acts;
        this.threads = threads;
        this.record = record;
        this.named = named;
        this.listing = listing;
        this.takenBack = takenBack;
    }

    @GetMapping
    @Operation(summary = "Findings and decisions next to them, newest first")
    ResponseEntity<ListBody<FindingBody>> list(
            @Parameter(description = Doc.STATE, example = "ZAF") @RequestParam(required = false) @Nullable String state,
            @Parameter(description = Doc.SITUATION, example = "ICC-02/05") @RequestParam(required = false) @Nullable
                    String situation,
            @Parameter(description = Doc.PERSON, example = "al-bashir") @RequestParam(required = false) @Nullable
                    String person,
            @Parameter(description = "What was decided", schema = @Schema(implementation = Finding.Outcome.class))
                    @RequestParam(required = false)
                    @Nullable
                    String outcome,
            @Parameter(description = Doc.FROM, example = "2015-01-01") @RequestParam(required = false) @Nullable
                    String from,
            @Parameter(description = Doc.TO, example = "2017-12-31") @RequestParam(required = false) @Nullable
                    String to,
            @Parameter(description = Doc.CONFIDENCE, schema = @Schema(implementation = Confidence.class))
                    @RequestParam(required = false)
                    @Nullable
                    String confidence,
            @Parameter(description = "Part of the number, the chamber or the matter", example = "09-302")
                    @RequestParam(required = false)
                    @Nullable
                    String text,
            @Parameter(description = Doc.KNOWN_AT) @RequestParam(required = false) @Nullable String knownAt,
            @Parameter(description = Doc.LIMIT, example = "50") @RequestParam(required = false) @Nullable String limit,
            @Parameter(description = Doc.CURSOR) @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request) {
        var fields = new Fields();
        var code = fields.state("state", state);
        var where = fields.text("situation", situation);
        var who = fields.text("person", person);
        var decided = fields.code("outcome", outcome, Finding.Outcome.class);
        var first = fields.day("from", from);
        var last = fields.day("to", to);
        var sure = fields.code("confidence", confidence, Confidence.class);
        var words = fields.text("text", text);
        var wanted = listing.wanted(limit, cursor, Cursor.Sort.BY_DAY, knownAt, fields);
        fields.period(first, last);
        var at = listing.at(wanted.knownAt());
        var filter = new FindingFilter(
                named.state("state", code, fields),
                named.situation("situation", where, at, fields),
                named.person("person", who, at, fields),
                decided,
                first,
                last,
                sure,
                words);
        fields.check();
        return listing.answer(request, wanted, findings.list(filter, wanted.slice(), at), FindingBody::of);
    }

    @GetMapping("/{*id}")
    @Operation(summary = "One finding: steps of the proceeding, pleas, stays, acts of the Assembly and the Council")
    FindingDetailBody one(
            @Parameter(
                            description = "The register's id, or the number of the decision",
                            example = "ICC-02/05-01/09-302")
                    @PathVariable
                    String id,
            @Parameter(description = Doc.KNOWN_AT) @RequestParam(required = false) @Nullable String knownAt) {
        var fields = new Fields();
        var wanted = PathId.of("id", id, fields);
        var instant = fields.instant("knownAt", knownAt);
        fields.check();
        var at = listing.at(instant);
        var finding = findings.find(wanted, at)
                .orElseThrow(() -> takenBack.or(
                        "findings",
                        wanted,
                        instant,
                        new Refused(
                                ProblemType.UNKNOWN_FINDING, new FieldFault("id", wanted, "accepted.known-finding"))));
        var thread = threads.of(finding, at, Threads.dayOf(at));
        return new FindingDetailBody(
                FindingBody.of(finding),
                thread.decisions().stream().map(FindingBody::of).toList(),
                bodies(thread.requests()),
                proceeding.of(finding.key(), at).stream()
                        .map(ProceedingEventBody::of)
                        .toList(),
                bodies(thread.steps()),
                pleas.of(keys(thread.pleas()), at).stream().map(PleaBody::of).toList(),
                visits.of(keys(thread.visits()), at).stream().map(VisitBody::of).toList(),
                acts.concerning(finding.key(), at).stream().map(ActBody::of).toList(),
                bodies(thread.statements()),
                bodies(thread.responsibility()),
                thread.stage(),
                thread.silences().stream()
                        .map(FindingDetailBody.SilenceBody::of)
                        .toList(),
                thread.deadlines().stream()
                        .map(FindingDetailBody.DeadlineBody::of)
                        .toList(),
                thread.assessments(),
                record.dataSet().asOf(),
                instant);
    }

    private static List<String> keys(List<RecordView> records) {
        return records.stream().map(RecordView::key).toList();
    }

    private static List<Map<String, Object>> bodies(List<RecordView> records) {
        return records.stream().map(RecordBody::of).toList();
    }
}
