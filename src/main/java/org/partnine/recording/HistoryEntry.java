package org.partnine.recording;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change in the history of a record.
 *
 * @param entry name of its entry in the ledger; null if the record is older than the ledger
 * @param action CREATED, CORRECTED, RETRACTED or UNSEALED
 * @param differences to the version before; of a new record, what it held
 */
public record HistoryEntry(
        @Nullable String entry,
        String action,
        Instant at,
        @Nullable String actor,
        @Nullable String reason,
        List<Difference> differences) {

    /**
     * @param field name
     * @param before null: not given
     * @param after null: no longer given
     */
    public record Difference(
            String field, @Nullable Object before, @Nullable Object after) {}
}
