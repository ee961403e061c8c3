package org.partnine.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that matters for security.
 *
 * @param account key of who did it; null: nobody known
 * @param client address it came from; null: from the command line
 * @param detail on what; never a secret
 */
public record SecurityEvent(
        Kind kind,
        @Nullable String account,
        @Nullable String client,
        @Nullable String detail,
        Instant at) {

    /** What happened. */
    public enum Kind {
        SIGNED_IN,
        SIGN_IN_FAILED,
        SIGN_IN_REFUSED,
        SIGNED_OUT,
        SESSION_ENDED,
        PASSWORD_SET,
        SECOND_FACTOR_SET,
        SECOND_FACTOR_DROPPED,
        PASSKEY_ADDED,
        PASSKEY_REMOVED,
        TOKEN_MADE,
        TOKEN_REVOKED,
        TOKEN_REFUSED,
        LINK_MADE,
        ACCOUNT_MADE,
        ACCOUNT_DISABLED,
        ACCOUNT_ENABLED,
        ROLE_CHANGED,
        GROUP_MADE,
        GROUP_CHANGED,
        ACCESS_DENIED,
        EXPORTED,
        SEALED,
        UNSEALED
    }
}
