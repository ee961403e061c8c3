package org.partnine.api;

import static org.partnine.accounts.Operation.READ;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.states.StateFilter;
import org.partnine.states.States;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** States. */
@Access(READ)
@RestController
@RequestMapping(path = "/api/v1/states", produces = MediaType.APPLICATION_JSON_VALUE)
class StatesApi {

    private static final List<String> GROUPS = List.of("AFRICA", "ASIA_PACIFIC", "EASTERN_EUROPE", "GRULAC", "WEOG");

    private final States states;
    private final StateDetails details;
    private final Listing listing;

    StatesApi(States states, StateDetails details, Listing listing) {
        this.states = states;
        this.details = details;
        this.listing = listing;
    }

    @GetMapping
    @Operation(summary = "States of the register, by code")
    ResponseEntity<ListBody<StateBody>> list(
            @Parameter(description = "Regional group in the United Nations", example = "AFRICA")
                    @RequestParam(required = false)
                    @Nullable
                    String group,
            @Parameter(description = "Part of the English name", example = "ivoire")
                    @RequestParam(required = false)
                    @Nullable
                    String text,
            @Parameter(description = Doc.KNOWN_AT) @RequestParam(required = false) @Nullable String knownAt,
            @Parameter(description = Doc.LIMIT, example = "50") @RequestParam(required = false) @Nullable String limit,
            @Parameter(description = Doc.CURSOR) @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request) {
        var fields = new Fields();
        var filter = new StateFilter(fields.code("group", group, GROUPS), fields.text("text", text));
        var wanted = listing.wanted(limit, cursor, Cursor.Sort.BY_TEXT, knownAt, fields);
        fields.check();
        var page = states.list(filter, wanted.slice(), listing.at(wanted.knownAt()));
        return listing.answer(request, wanted, page, StateBody::of);
    }

    @GetMapping("/{iso3}")
    @Operation(
            summary =
                    "One State: standing on a day, treaty acts, declarations, agreements, law, requests, stays, findings")
    StateDetailBody one(
            @Parameter(description = Doc.STATE, example = "ZAF") @PathVariable String iso3,
            @Parameter(description = Doc.ON, example = "2015-06-13") @RequestParam(required = false) @Nullable
                    String on,
            @Parameter(description = Doc.KNOWN_AT) @RequestParam(required = false) @Nullable String knownAt) {
        var fields = new Fields();
        var code = fields.state("iso3", iso3);
        var day = fields.day("on", on);
        var instant = fields.instant("knownAt", knownAt);
        fields.check();
        return details.of(Objects.requireNonNull(code), day, instant);
    }
}
