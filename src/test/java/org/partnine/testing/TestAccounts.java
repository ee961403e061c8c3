package org.partnine.testing;

import java.time.Clock;
import java.time.Duration;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.ApiTokens;
import org.partnine.accounts.Role;
import org.partnine.accounts.Scopes;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts and their tokens in a test database: one account for each role. */
public final class TestAccounts {

    private TestAccounts() {}

    /** The account with the role; made if it is not there yet. */
    public static Account of(JdbcClient jdbc, Role role) {
        var accounts = new Accounts(jdbc, Clock.systemUTC());
        String email = role.name() + "@tests.example";
        return accounts.make(email, "The " + role.name(), role)
                .or(() -> accounts.withEmail(email))
                .orElseThrow();
    }

    /** A token with all scopes of the account with the role. */
    public static String token(JdbcClient jdbc, Role role) {
        return token(jdbc, role, Scopes.ALL);
    }

    public static String token(JdbcClient jdbc, Role role, Scopes scopes) {
        return new ApiTokens(jdbc, Clock.systemUTC())
                .make(of(jdbc, role).key(), "of a test", scopes, Duration.ofDays(1))
                .secret();
    }
}
