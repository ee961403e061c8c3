package org.partnine.accounts;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A link under which a password is set, once.
 *
 * @param account whose password; null: of the administrator whom it makes
 */
public record OneTimeLink(Kind kind, @Nullable String account) {

    /** What it is for. */
    public enum Kind {
        /** Makes the first account. Good until it is used or another one is made: at the next start. */
        FIRST_ADMINISTRATOR(Duration.ofDays(7)),
        /** Sets the first password. */
        INVITATION(Duration.ofDays(7)),
        /** Sets a new password; a second factor stays in force. */
        RESET(Duration.ofHours(24));

        private final Duration life;

        Kind(Duration life) {
            this.life = life;
        }

        public Duration life() {
            return life;
        }
    }
}
