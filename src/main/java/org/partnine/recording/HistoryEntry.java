package org.partnine.recording;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
            String field, @Nullable Object before, @Nullable Object after) {

        /** Of two versions of a record's facts by name, in their order. */
        public static List<Difference> between(Map<String, Object> before, Map<String, Object> after) {
            var names = new LinkedHashSet<>(before.keySet());
            names.addAll(after.keySet());
            return names.stream()
                    .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                    .map(name -> new Difference(name, before.get(name), after.get(name)))
                    .toList();
        }
    }
}
