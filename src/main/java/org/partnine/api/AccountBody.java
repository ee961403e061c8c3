package org.partnine.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Account;
import org.partnine.accounts.Role;

/**
 * An account as administrators see it.
 *
 * @param groups ids of the groups it belongs to
 * @param disabledAt null: it may be used
 * @param signedInAt null: never yet
 */
record AccountBody(
        String id,
        String email,
        String name,
        Role role,
        List<String> groups,
        boolean secondFactor,
        Instant madeAt,
        @Nullable Instant disabledAt,
        @Nullable Instant signedInAt) {

    static AccountBody of(Account account) {
        return new AccountBody(
                account.key(),
                account.email(),
                account.name(),
                account.role(),
                account.groups().stream().sorted().toList(),
                account.hasSecondFactor(),
                account.madeAt(),
                account.disabledAt(),
                account.signedInAt());
    }
}
