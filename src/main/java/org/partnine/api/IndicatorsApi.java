package org.partnine.api;

import static org.partnine.accounts.Operation.READ;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.documents.Page;
import org.partnine.documents.Place;
import org.partnine.documents.Slice;
import org.partnine.indicators.Asked;
import org.partnine.indicators.Figure;
import org.partnine.indicators.Indicator;
import org.partnine.indicators.IndicatorId;
import org.partnine.indicators.Indicators;
import org.partnine.indicators.Item;
import org.partnine.law.Form;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The indicators G1 to G20, each with formula, caveat and the records it rests on. */
@Access(READ)
@RestController
@RequestMapping(path = IndicatorsApi.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class IndicatorsApi {

    static final String PATH = "/api/v1/indicators";

    private final Indicators indicators;
    private final OnRecord named;
    private final Listing listing;

    IndicatorsApi(Indicators indicators, OnRecord named, Listing listing) {
        this.indicators = indicators;
        this.named = named;
        this.listing = listing;
    }

    @GetMapping
    @Operation(summary = "All indicators of a period; below ten records counts only, no rates")
    IndicatorsBody all(
            @Parameter(description = Doc.FROM, example = "2009-01-01") @RequestParam(required = false) @Nullable
                    String from,
            @Parameter(description = Doc.TO, example = "2019-12-31") @RequestParam(required = false) @Nullable
                    String to,
            @Parameter(description = Doc.STATE, example = "TCD") @RequestParam(required = false) @Nullable String state,
            @Parameter(description = Doc.SITUATION, example = "ICC-02/05") @RequestParam(required = false) @Nullable
                    String situation,
            @Parameter(description = Doc.PERSON, example = "al-bashir") @RequestParam(required = false) @Nullable
                    String person,
            @Parameter(description = "Form of cooperation", schema = @Schema(implementation = Form.class))
                    @RequestParam(required = false)
                    @Nullable
                    String form,
            @Parameter(description = Doc.KNOWN_AT) @RequestParam(required = false) @Nullable String knownAt,
            HttpServletRequest request) {
        var fields = new Fields();
        Instant instant = fields.instant("knownAt", knownAt);
        Asked asked = asked(from, to, state, situation, person, form, instant, fields);
        var items = indicators.all(asked).stream()
                .map(indicator -> IndicatorBody.of(indicator, records(indicator.id(), request)))
                .toList();
        return new IndicatorsBody(items, asked.asOf(), instant);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One indicator and the records it rests on, figure by figure")
    ResponseEntity<IndicatorDetailBody> one(
            @Parameter(description = "Id of the indicator", schema = @Schema(implementation = IndicatorId.class))
                    @PathVariable
                    String id,
            @Parameter(description = Doc.FROM, example = "2009-01-01") @RequestParam(required = false) @Nullable
                    String from,
            @Parameter(description = Doc.TO, example = "2019-12-31") @RequestParam(required = false) @Nullable
                    String to,
            @Parameter(description = Doc.STATE, example = "TCD") @RequestParam(required = false) @Nullable String state,
            @Parameter(description = Doc.SITUATION, example = "ICC-02/05") @RequestParam(required = false) @Nullable
                    String situation,
            @Parameter(description = Doc.PERSON, example = "al-bashir") @RequestParam(required = false) @Nullable
                    String person,
            @Parameter(description = "Form of cooperation", schema = @Schema(implementation = Form.class))
                    @RequestParam(required = false)
                    @Nullable
                    String form,
            @Parameter(description = Doc.KNOWN_AT) @RequestParam(required = false) @Nullable String knownAt,
            @Parameter(description = Doc.LIMIT, example = "50") @RequestParam(required = false) @Nullable String limit,
            @Parameter(description = Doc.CURSOR) @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request) {
        var fields = new Fields();
        var wanted = listing.wanted(limit, cursor, Cursor.Sort.BY_TEXT, knownAt, fields);
        Asked asked = asked(from, to, state, situation, person, form, wanted.knownAt(), fields);
        Indicator indicator = indicators.one(named(id), asked);
        Page<Counted> page = page(indicator, wanted.slice());
        String next = page.next() == null
                ? null
                : UriComponentsBuilder.fromPath(request.getRequestURI())
                        .query(request.getQueryString())
                        .replaceQueryParam("cursor", Cursor.write(page.next()))
                        .build(true)
                        .toUriString();
        var answer = ResponseEntity.ok();
        if (next != null) {
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.body(new IndicatorDetailBody(
                IndicatorBody.of(indicator, records(indicator.id(), request)),
                page.rows().stream()
                        .map(row -> CountedRecordBody.of(row.figure(), row.item(), wanted.knownAt()))
                        .toList(),
                next,
                asked.asOf(),
                wanted.knownAt()));
    }

    private Asked asked(
            @Nullable String from,
            @Nullable String to,
            @Nullable String state,
            @Nullable String situation,
            @Nullable String person,
            @Nullable String form,
            @Nullable Instant knownAt,
            Fields fields) {
        var first = fields.day("from", from);
        var last = fields.day("to", to);
        var code = fields.state("state", state);
        var where = fields.text("situation", situation);
        var who = fields.text("person", person);
        var how = fields.code("form", form, Form.class);
        fields.period(first, last);
        var at = listing.at(knownAt);
        var party = named.state("state", code, fields);
        var matter = named.situation("situation", where, at, fields);
        var sought = named.person("person", who, at, fields);
        fields.check();
        return indicators.asked(first, last, party, matter, sought, how, at);
    }

    private static IndicatorId named(String id) {
        return IndicatorId.named(id).orElseThrow(() -> {
            String ids = Arrays.stream(IndicatorId.values()).map(Enum::name).collect(Collectors.joining(", "));
            return new Refused(
                    ProblemType.UNKNOWN_RECORD, new FieldFault("id", id, "accepted.one-of", Problems.values(ids)));
        });
    }

    /** The address of the indicator's records under the same filters. */
    private static String records(IndicatorId id, HttpServletRequest request) {
        return UriComponentsBuilder.fromPath(PATH + "/" + id)
                .query(request.getQueryString())
                .replaceQueryParam("cursor")
                .replaceQueryParam("limit")
                .build(true)
                .toUriString();
    }

    private record Counted(Figure figure, Item item, Place place) {}

    /** Records in the order of the figures; a cursor names the last one seen, so a record that comes or goes shifts none. */
    private static Page<Counted> page(Indicator indicator, Slice slice) {
        var rows = new ArrayList<Counted>();
        List<Figure> figures = indicator.figures();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            String sort = String.format(Locale.ROOT, "%02d", i);
            for (Item item : figure.items()) {
                var place = new Place(sort, item.place());
                if (rows.size() <= slice.size() && isAfter(place, slice.after())) {
                    rows.add(new Counted(figure, item, place));
                }
            }
        }
        return slice.page(rows, Counted::place);
    }

    private static boolean isAfter(Place place, @Nullable Place after) {
        if (after == null) {
            return true;
        }
        int bySort = place.sort().compareTo(after.sort());
        return bySort > 0 || (bySort == 0 && place.key().compareTo(after.key()) > 0);
    }
}
