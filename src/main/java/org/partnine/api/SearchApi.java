package org.partnine.api;

import static org.partnine.accounts.Operation.READ;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.documents.Place;
import org.partnine.law.Form;
import org.partnine.obligations.FactsOnRecord;
import org.partnine.search.Asked;
import org.partnine.search.Search;
import org.partnine.search.SearchRegister;
import org.partnine.wording.Wording;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search over everything, in the present knowledge. */
@Access(READ)
@RestController
@RequestMapping(path = SearchApi.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class SearchApi {

    static final String PATH = "/api/v1/search";

    private final Search search;
    private final FactsOnRecord record;
    private final OnRecord named;
    private final RecordNames names;
    private final RequestedLanguage languages;
    private final Listing listing;
    private final Clock clock;

    SearchApi(
            Search search,
            FactsOnRecord record,
            OnRecord named,
            RecordNames names,
            RequestedLanguage languages,
            Listing listing,
            Clock clock) {
        this.search = search;
        this.record = record;
        this.named = named;
        this.names = names;
        this.languages = languages;
        this.listing = listing;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "Records by words, names, numbers and symbols, the best first",
            description =
                    "Every word has to match, in English, French or Arabic; names also in their recorded aliases, in"
                            + " other languages and misspelt. Words in quotation marks have to stand together; a word with a minus"
                            + " before it must not be there. The record is searched as it is known now.")
    ResponseEntity<SearchBody> find(
            @Parameter(description = "What is looked for, 1 to 200 characters", example = "al-Baschir", required = true)
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = "One register alone", schema = @Schema(implementation = SearchRegister.class))
                    @RequestParam(required = false)
                    @Nullable
                    String register,
            @Parameter(description = Doc.STATE, example = "ZAF") @RequestParam(required = false) @Nullable String state,
            @Parameter(description = Doc.SITUATION, example = "ICC-02/05") @RequestParam(required = false) @Nullable
                    String situation,
            @Parameter(description = Doc.PERSON, example = "al-bashir") @RequestParam(required = false) @Nullable
                    String person,
            @Parameter(description = "Form of a request", schema = @Schema(implementation = Form.class))
                    @RequestParam(required = false)
                    @Nullable
                    String form,
            @Parameter(description = Doc.FROM, example = "2015-01-01") @RequestParam(required = false) @Nullable
                    String from,
            @Parameter(description = Doc.TO, example = "2017-12-31") @RequestParam(required = false) @Nullable
                    String to,
            @Parameter(description = Doc.LANG, example = "en") @RequestParam(required = false) @Nullable String lang,
            @Parameter(description = Doc.LIMIT, example = "50") @RequestParam(required = false) @Nullable String limit,
            @Parameter(description = Doc.CURSOR) @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request) {
        var fields = new Fields();
        // What is missing is said as what is empty.
        var words = fields.text("q", q == null ? "" : q);
        var where = fields.code("register", register, SearchRegister.class);
        var code = fields.state("state", state);
        var matter = fields.text("situation", situation);
        var who = fields.text("person", person);
        var kind = fields.code("form", form, Form.class);
        var first = fields.day("from", from);
        var last = fields.day("to", to);
        var language = languages.strict(lang, request, fields);
        var wanted = listing.wanted(limit, cursor, Cursor.Sort.BY_TEXT, null, fields);
        Place after = wanted.slice().after();
        if (after != null && !Search.isPlace(after)) {
            fields.fault(new FieldFault("cursor", cursor, "accepted.cursor"));
        }
        fields.period(first, last);
        Instant now = clock.instant();
        var asked = new Asked(
                words == null ? "" : words,
                where,
                named.state("state", code, fields),
                named.situation("situation", matter, now, fields),
                named.person("person", who, now, fields),
                kind,
                first,
                last);
        fields.check();
        var found = search.find(asked, wanted.slice());
        String next = found.next() == null ? null : Listing.next(request, found.next());
        var answer = ResponseEntity.ok();
        if (next != null) {
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .body(SearchBody.of(
                        found,
                        Wording.in(language),
                        names.at(now),
                        next,
                        record.dataSet().asOf()));
    }
}
