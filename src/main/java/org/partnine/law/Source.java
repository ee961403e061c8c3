package org.partnine.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact is taken from.
 *
 * @param text the source as recorded, never empty
 * @param documents symbols of the documents recognised in it, in the order in which they stand there; may be empty
 * @param pinpoint the place in the document; null if none is recorded
 * @param asOf the day on which the source was last read
 */
public record Source(
        String text, List<String> documents, @Nullable String pinpoint, Confidence confidence, LocalDate asOf) {

    public Source {
        documents = List.copyOf(documents);
    }
}
