package org.partnine.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.Provenance;
import org.partnine.law.Confidence;
import org.partnine.law.Fact;
import org.partnine.law.Source;

/**
 * Where a statement comes from.
 *
 * @param text the source in words, as recorded
 * @param documents symbols of the documents recognised in it, for {@code /api/v1/documents/}
 * @param confidence HIGH, MEDIUM, or LOW: unconfirmed
 * @param asOf the day on which the source was last read
 * @param knownFrom the first instant at which the fact was known
 */
record SourceBody(
        String text,
        List<String> documents,
        @Nullable String pinpoint,
        Confidence confidence,
        LocalDate asOf,
        Instant knownFrom,
        @Nullable String note) {

    static SourceBody of(Provenance provenance) {
        return of(provenance.source(), provenance.knownFrom(), provenance.note());
    }

    static SourceBody of(Fact fact) {
        return of(fact.source(), fact.known().from(), null);
    }

    private static SourceBody of(Source source, Instant knownFrom, @Nullable String note) {
        return new SourceBody(
                source.text(),
                source.documents(),
                source.pinpoint(),
                source.confidence(),
                source.asOf(),
                KnownFrom.shown(knownFrom),
                note);
    }
}
