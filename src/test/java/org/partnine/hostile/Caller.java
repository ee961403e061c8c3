package org.partnine.hostile;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.ApiTokens;
import org.partnine.accounts.Role;
import org.partnine.accounts.Scopes;
import org.partnine.testing.TestAccounts;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who sends a request.
 *
 * @param token null: none
 * @param role null: nobody known
 * @param writes register that alone the token writes; null: as the role may; empty: none
 * @param isRefused whether the token opens nothing at all
 */
record Caller(
        String name,
        @Nullable String token,
        @Nullable Role role,
        @Nullable String writes,
        boolean isRefused) {

    /** Whoever may write thrice, and nobody known as often as a third of all. */
    static List<Caller> all(JdbcClient jdbc) {
        var callers = new ArrayList<Caller>();
        for (Role role : Role.values()) {
            var caller = new Caller(role.name(), TestAccounts.token(jdbc, role), role, null, false);
            callers.addAll(Collections.nCopies(role == Role.READER ? 1 : 3, caller));
        }
        String reading = TestAccounts.token(jdbc, Role.ADMINISTRATOR, new Scopes(Set.of(Scopes.READ)));
        callers.add(new Caller("reading only", reading, Role.ADMINISTRATOR, "", false));
        String visits = TestAccounts.token(jdbc, Role.REVIEWER, new Scopes(Set.of(Scopes.READ, "write:visits")));
        callers.add(new Caller("visits only", visits, Role.REVIEWER, "visits", false));
        callers.add(new Caller("forged", "pn_forged", null, null, true));
        callers.add(new Caller("run out", runOut(jdbc), null, null, true));
        callers.add(new Caller("disabled", disabled(jdbc), null, null, true));
        for (int i = callers.size() / 2; i > 0; i--) {
            callers.add(new Caller("nobody", null, null, null, false));
        }
        return callers;
    }

    private static String runOut(JdbcClient jdbc) {
        Clock lastWeek = Clock.offset(Clock.systemUTC(), Duration.ofDays(-7));
        return new ApiTokens(jdbc, lastWeek)
                .make(TestAccounts.of(jdbc, Role.ADMINISTRATOR).key(), "run out", Scopes.ALL, Duration.ofDays(1))
                .secret();
    }

    private static String disabled(JdbcClient jdbc) {
        var accounts = new Accounts(jdbc, Clock.systemUTC());
        String key = accounts.make("disabled@tests.example", "Disabled", Role.ADMINISTRATOR)
                .orElseThrow()
                .key();
        String secret = new ApiTokens(jdbc, Clock.systemUTC())
                .make(key, "of a disabled account", Scopes.ALL, Duration.ofDays(1))
                .secret();
        jdbc.sql("update account set disabled_at = now() where key = :key")
                .param("key", key)
                .update();
        return secret;
    }

    /** Whether the rules let such a request through; what it says may still be refused. */
    boolean may(AccessTable table, MadeUpRequest request) {
        if (isRefused || !table.allows(request.method(), request.template(), role)) {
            return false;
        }
        if (writes == null || request.method().equals("GET")) {
            return true;
        }
        String place = MadeUpRequests.place(request.template()).replaceFirst("/.*", "");
        // What is of no register, a token that writes anything may do; what is of an account takes more.
        return !writes.isEmpty() && (place.equals(writes) || isOfNoRegister(place));
    }

    private static boolean isOfNoRegister(String place) {
        return Set.of("proposals", "suggestions", "assignments", "audiences").contains(place);
    }
}
