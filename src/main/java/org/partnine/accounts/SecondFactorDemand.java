package org.partnine.accounts;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Of whom a second factor is demanded: who signs in with a password has to set one up before anything else. */
@Component
public class SecondFactorDemand {

    /** Whose accounts need one. */
    public enum Of {
        NONE,
        /** Whoever may propose records, and whoever may do more. */
        WRITERS,
        EVERYONE
    }

    private final Of of;

    SecondFactorDemand(@Value("${part-nine.second-factor}") Of of) {
        this.of = of;
    }

    /** Not of who comes through a provider of identities alone: what it asks is its own affair. */
    public boolean isOpenFor(Account account) {
        boolean isDemanded = switch (of) {
            case NONE -> false;
            case WRITERS -> account.role().includes(Role.CONTRIBUTOR);
            case EVERYONE -> true;
        };
        return isDemanded && account.passwordHash() != null && !account.hasSecondFactor();
    }
}
