package org.partnine.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger holds up to its last sealed batch. Whoever keeps one can tell later whether the ledger still holds the
 * same.
 *
 * @param entries sealed entries
 * @param batches sealed batches
 * @param chained value of the last batch; null: nothing sealed yet
 * @param sealedAt of the last batch
 */
public record Checkpoint(
        String ledger,
        long entries,
        long batches,
        @Nullable Hash chained,
        @Nullable Instant sealedAt) {}
