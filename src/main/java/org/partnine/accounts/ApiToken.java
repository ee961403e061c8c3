package org.partnine.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A personal token of the API, without its secret, which is shown once and not kept.
 *
 * @param account whose it is
 * @param name what its owner calls it
 * @param lastUsedAt to the minute; null: never used
 * @param revokedAt null: not revoked
 */
public record ApiToken(
        String key,
        String account,
        String name,
        Scopes scopes,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    public boolean isGood(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
