package org.partnine.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A passkey of an account, without its key.
 *
 * @param id as the authenticator names it, base64url
 * @param name what its owner calls it
 * @param lastUsedAt null: not since it was made
 */
public record Passkey(
        String id, String name, Instant madeAt, @Nullable Instant lastUsedAt) {}
