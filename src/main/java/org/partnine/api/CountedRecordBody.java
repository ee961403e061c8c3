package org.partnine.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnine.indicators.Apart;
import org.partnine.indicators.Figure;
import org.partnine.indicators.FigureCode;
import org.partnine.indicators.Item;
import org.partnine.indicators.Part;
import org.partnine.indicators.Subject;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A record that a figure rests on.
 *
 * @param figure whose record it is; a record can count in several
 * @param measure in days or steps; null where nothing is measured
 * @param apart why it is not counted; null if it is
 * @param on the day that places it in the period, EDTF; null: unknown, or not placed by a day
 * @param record path of the record, or of the answer about its State that shows it
 */
record CountedRecordBody(
        FigureCode figure,
        @Nullable Subject subject,
        Part part,
        @Nullable Apart apart,
        @Nullable String on,
        @Nullable Integer measure,
        String register,
        String id,
        String record) {

    /** @param knownAt to read the record as it was known; null: now */
    static CountedRecordBody of(Figure figure, Item item, @Nullable Instant knownAt) {
        return new CountedRecordBody(
                figure.code(),
                figure.subject(),
                item.part(),
                item.apart(),
                Edtf.of(item.on()),
                item.measure(),
                item.register(),
                item.key(),
                path(item, knownAt));
    }

    private static String path(Item item, @Nullable Instant knownAt) {
        var path = UriComponentsBuilder.fromPath("/api/v1");
        if (item.seeState() == null) {
            path.pathSegment(item.register(), item.key());
        } else {
            path.pathSegment("states", item.seeState().value());
        }
        if (knownAt != null) {
            path.queryParam("knownAt", knownAt);
        }
        return path.encode().toUriString();
    }
}
