package org.partnine.api;

import static org.partnine.accounts.Operation.READ;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.documents.CitationType;
import org.partnine.documents.DocumentFilter;
import org.partnine.documents.Documents;
import org.partnine.obligations.FactsOnRecord;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Citable texts. */
@Access(READ)
@RestController
@RequestMapping(path = "/api/v1/documents", produces = MediaType.APPLICATION_JSON_VALUE)
class DocumentsApi {

    private static final List<String> TYPES = Stream.concat(
                    Arrays.stream(CitationType.values()).map(Enum::name), Stream.of("OTHER"))
            .toList();

    private final Documents documents;
    private final FactsOnRecord record;
    private final Listing listing;

    DocumentsApi(Documents documents, FactsOnRecord record, Listing listing) {
        this.documents = documents;
        this.record = record;
        this.listing = listing;
    }

    @GetMapping
    @Operation(summary = "Documents that the record cites, by symbol")
    ResponseEntity<ListBody<DocumentBody>> list(
            @Parameter(description = "Kind of citation", example = "UN_SC_RES")
                    @RequestParam(required = false)
                    @Nullable
                    String type,
            @Parameter(description = Doc.FROM, example = "2005-01-01") @RequestParam(required = false) @Nullable
                    String from,
            @Parameter(description = Doc.TO, example = "2011-12-31") @RequestParam(required = false) @Nullable
                    String to,
            @Parameter(description = "Part of the symbol or title", example = "S/RES/1593")
                    @RequestParam(required = false)
                    @Nullable
                    String text,
            @Parameter(description = Doc.KNOWN_AT) @RequestParam(required = false) @Nullable String knownAt,
            @Parameter(description = Doc.LIMIT, example = "50") @RequestParam(required = false) @Nullable String limit,
            @Parameter(description = Doc.CURSOR) @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request) {
        var fields = new Fields();
        var filter = new DocumentFilter(
                fields.code("type", type, TYPES),
                fields.day("from", from),
                fields.day("to", to),
                fields.text("text", text));
        var wanted = listing.wanted(limit, cursor, Cursor.Sort.BY_TEXT, knownAt, fields);
        fields.period(filter.from(), filter.to());
        fields.check();
        var page = documents.list(filter, wanted.slice(), listing.at(wanted.knownAt()));
        return listing.answer(request, wanted, page, DocumentBody::of);
    }

    @GetMapping("/{*id}")
    @Operation(summary = "One document, and the facts that cite it")
    DocumentDetailBody one(
            @Parameter(description = "The register's key, or the symbol", example = "S/RES/1593 (2005)") @PathVariable
                    String id,
            @Parameter(description = Doc.KNOWN_AT) @RequestParam(required = false) @Nullable String knownAt) {
        var fields = new Fields();
        var wanted = PathId.of("id", id, fields);
        var instant = fields.instant("knownAt", knownAt);
        fields.check();
        var at = listing.at(instant);
        var document = documents
                .find(wanted, at)
                .orElseThrow(() -> new Refused(
                        ProblemType.UNKNOWN_DOCUMENT, new FieldFault("id", wanted, "accepted.known-document")));
        return new DocumentDetailBody(
                DocumentBody.of(document),
                documents.mentions(document, at).stream()
                        .map(DocumentDetailBody.MentionBody::of)
                        .toList(),
                record.dataSet().asOf(),
                instant);
    }
}
