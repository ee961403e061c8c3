package org.partnine.api;

import static org.partnine.accounts.Operation.READ;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.findings.ActEntry;
import org.partnine.findings.ActFilter;
import org.partnine.findings.Acts;
import org.partnine.law.Confidence;
import org.partnine.obligations.FactsOnRecord;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Acts of the Security Council and of the Assembly of States Parties. */
@Access(READ)
@RestController
@RequestMapping(path = "/api/v1/acts", produces = MediaType.APPLICATION_JSON_VALUE)
class ActsApi {

    private final Acts acts;
    private final FactsOnRecord record;
    private final OnRecord named;
    private final Listing listing;

    ActsApi(Acts acts, FactsOnRecord record, OnRecord named, Listing listing) {
        this.acts = acts;
        this.record = record;
        this.named = named;
        this.listing = listing;
    }

    @GetMapping
    @Operation(summary = "Acts of the Security Council, by operative paragraph, and of the Assembly, newest first")
    ResponseEntity<ListBody<ActBody>> list(
            @Parameter(description = "Who acted", schema = @Schema(implementation = ActEntry.Body.class))
                    @RequestParam(required = false)
                    @Nullable
                    String body,
            @Parameter(description = "Kind of act", example = "COOPERATION_CLAUSE")
                    @RequestParam(required = false)
                    @Nullable
                    String kind,
            @Parameter(description = "What a paragraph of the Council does", example = "OBLIGES")
                    @RequestParam(required = false)
                    @Nullable
                    String effect,
            @Parameter(description = "State concerned by the act, or named in it", example = "SDN")
                    @RequestParam(required = false)
                    @Nullable
                    String state,
            @Parameter(description = Doc.SITUATION, example = "ICC-02/05") @RequestParam(required = false) @Nullable
                    String situation,
            @Parameter(description = Doc.FROM, example = "2005-01-01") @RequestParam(required = false) @Nullable
                    String from,
            @Parameter(description = Doc.TO, example = "2011-12-31") @RequestParam(required = false) @Nullable
                    String to,
            @Parameter(description = Doc.CONFIDENCE, schema = @Schema(implementation = Confidence.class))
                    @RequestParam(required = false)
                    @Nullable
                    String confidence,
            @Parameter(description = "Part of the symbol, title or summary", example = "S/RES/1593")
                    @RequestParam(required = false)
                    @Nullable
                    String text,
            @Parameter(description = Doc.KNOWN_AT) @RequestParam(required = false) @Nullable String knownAt,
            @Parameter(description = Doc.LIMIT, example = "50") @RequestParam(required = false) @Nullable String limit,
            @Parameter(description = Doc.CURSOR) @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request) {
        var fields = new Fields();
        var who = fields.code("body", body, ActEntry.Body.class);
        var what = fields.code("kind", kind, Acts.KINDS);
        var does = fields.code("effect", effect, Acts.EFFECTS);
        var code = fields.state("state", state);
        var where = fields.text("situation", situation);
        var first = fields.day("from", from);
        var last = fields.day("to", to);
        var sure = fields.code("confidence", confidence, Confidence.class);
        var words = fields.text("text", text);
        var wanted = listing.wanted(limit, cursor, Cursor.Sort.BY_DAY, knownAt, fields);
        fields.period(first, last);
        var at = listing.at(wanted.knownAt());
        var filter = new ActFilter(
                who,
                what,
                does,
                named.state("state", code, fields),
                named.situation("situation", where, at, fields),
                null,
                first,
                last,
                sure,
                words);
        fields.check();
        return listing.answer(request, wanted, acts.list(filter, wanted.slice(), at), ActBody::of);
    }

    @GetMapping("/{*id}")
    @Operation(summary = "One act")
    ActDetailBody one(
            @Parameter(description = "The register's id", example = "SC-1593-2A") @PathVariable String id,
            @Parameter(description = Doc.KNOWN_AT) @RequestParam(required = false) @Nullable String knownAt) {
        var fields = new Fields();
        var wanted = PathId.of("id", id, fields);
        var instant = fields.instant("knownAt", knownAt);
        fields.check();
        var act = acts.find(wanted, listing.at(instant))
                .orElseThrow(
                        () -> new Refused(ProblemType.UNKNOWN_ACT, new FieldFault("id", wanted, "accepted.known-act")));
        return new ActDetailBody(ActBody.of(act), record.dataSet().asOf(), instant);
    }
}
