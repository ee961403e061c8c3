package org.partnine.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.Page;
import org.partnine.documents.Place;
import org.partnine.documents.Slice;
import org.partnine.obligations.FactsOnRecord;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What all lists have in common: how many rows, from where, in which state of knowledge. */
@Component
class Listing {

    static final int DEFAULT_SIZE = 50;
    static final int GREATEST_SIZE = 200;

    private final FactsOnRecord record;
    private final Clock clock;

    Listing(FactsOnRecord record, Clock clock) {
        this.record = record;
        this.clock = clock;
    }

    /** What the request asks for beside its filters; faults are noted in the fields. */
    Wanted wanted(
            @Nullable String limit,
            @Nullable String cursor,
            Cursor.Sort sort,
            @Nullable String knownAt,
            Fields fields) {
        int size = fields.number("limit", limit, 1, GREATEST_SIZE, DEFAULT_SIZE);
        return new Wanted(new Slice(size, Cursor.read(cursor, sort, fields)), fields.instant("knownAt", knownAt));
    }

    /**
     * A part of a list.
     *
     * @param knownAt null: the present
     */
    record Wanted(Slice slice, @Nullable Instant knownAt) {}

    /** The instant to read the record at. */
    Instant at(@Nullable Instant knownAt) {
        return knownAt == null ? clock.instant() : knownAt;
    }

    <R, B> ResponseEntity<ListBody<B>> answer(
            HttpServletRequest request, Wanted wanted, Page<R> page, Function<R, B> body) {
        String next = page.next() == null ? null : next(request, page.next());
        var answer = ResponseEntity.ok();
        if (next != null) {
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.body(new ListBody<>(
                page.rows().stream().map(body).toList(), next, record.dataSet().asOf(), wanted.knownAt()));
    }

    /** Path of the part of the same list that begins after the place. */
    static String next(HttpServletRequest request, Place after) {
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("cursor", Cursor.write(after))
                .build(true)
                .toUriString();
    }
}
