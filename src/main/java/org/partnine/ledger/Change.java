package org.partnine.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of one record, to be appended in the transaction that makes it.
 *
 * @param table of the record
 * @param row the version written, as PostgreSQL gives it; null for a retraction
 * @param rowId the version written; of a retraction, the version closed
 * @param formerRowId the version closed; null for a new record
 * @param audience who alone may see the version; null: everyone, which decides on the ledger
 * @param at recorded_at of the version written, superseded_at of the version closed
 */
public record Change(
        Action action,
        String table,
        String key,
        @Nullable String row,
        long rowId,
        @Nullable Long formerRowId,
        @Nullable String audience,
        String actor,
        @Nullable String reason,
        Instant at) {

    public enum Action {
        CREATED,
        CORRECTED,
        RETRACTED,
        /** The first version for everyone of what was closed to most; written in the public ledger. */
        UNSEALED
    }
}
