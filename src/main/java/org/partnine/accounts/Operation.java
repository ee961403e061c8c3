package org.partnine.accounts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be asked of the application, with the role it takes. */
public enum Operation {
    /** Public pages and answers, as far as anonymous reading is allowed. */
    READ(null),
    /** Signing in, and what a browser needs for it; problem and help pages. */
    ENTER(null),
    /** Setting up one's own second factor: all that is left to someone of whom one is demanded. */
    SET_SECOND_FACTOR(Role.READER),
    /** One's own account: sessions, tokens, passwords, doing without a factor. */
    KEEP_OWN_ACCOUNT(Role.READER),
    /** Comments, assignments, suggestions from outside. */
    DISCUSS(Role.READER),
    /** Writing records: as proposals, published at once only by who may publish. */
    PROPOSE(Role.CONTRIBUTOR),
    /** Deciding on proposals. */
    PUBLISH(Role.REVIEWER),
    /** Opening what was confidential. */
    UNSEAL(Role.REVIEWER),
    /** Accounts, groups, the ledger of all, security events. */
    ADMINISTER(Role.ADMINISTRATOR);

    private final @Nullable Role needed;

    Operation(@Nullable Role needed) {
        this.needed = needed;
    }

    /** The lowest role that may do it; empty: everyone, whoever they are. */
    public Optional<Role> needed() {
        return Optional.ofNullable(needed);
    }
}
