package org.partnine.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.ApiTokens;
import org.partnine.accounts.OneTimeLink;
import org.partnine.accounts.OneTimeLinks;
import org.partnine.accounts.Role;
import org.partnine.accounts.Scopes;
import org.partnine.accounts.SecurityEvent;
import org.partnine.accounts.SecurityEvents;
import org.partnine.platform.postgres.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can be done about accounts by whoever runs the installation, without signing in. */
final class AccountCommands {

    private static final Logger LOG = LoggerFactory.getLogger(AccountCommands.class);

    private static final String COMMAND_LINE = "command line";
    private static final Duration LIFE_OF_TOKEN = Duration.ofDays(90);

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final ApiTokens tokens;
    private final SecurityEvents events;
    private final String address;

    /** @param address where browsers find the pages */
    AccountCommands(DataSource owner, String address) {
        var jdbc = JdbcClient.create(owner);
        var clock = Clock.systemUTC();
        this.accounts = new Accounts(jdbc, clock);
        this.links = new OneTimeLinks(jdbc, clock);
        this.tokens = new ApiTokens(jdbc, clock);
        this.events = new SecurityEvents(jdbc, clock);
        this.address = address;
    }

    void createAdmin(String email) {
        if (!Account.isEmail(Account.email(email))) {
            throw new CannotStart(email + " is no e-mail address: write create-admin EMAIL");
        }
        var account = accounts.make(email, Account.email(email), Role.ADMINISTRATOR)
                .orElseThrow(() -> new CannotStart("There is an account with the address " + email
                        + " already: an administrator can give it the role, reset-password gives it a new password"));
        events.note(SecurityEvent.Kind.ACCOUNT_MADE, null, null, account.key() + " ADMINISTRATOR, " + COMMAND_LINE);
        LOG.info(
                "Choose the password here (the link works once, for {} days): {}",
                OneTimeLink.Kind.INVITATION.life().toDays(),
                link(OneTimeLink.Kind.INVITATION, account));
    }

    /** The second factor goes as well: who runs the installation has identified the person, and may be the only one left. */
    void resetPassword(String email) {
        var account = known(email);
        if (account.hasSecondFactor()) {
            accounts.dropSecondFactors(account.key());
            events.note(SecurityEvent.Kind.SECOND_FACTOR_DROPPED, null, null, account.key() + ", " + COMMAND_LINE);
        }
        LOG.info(
                "Choose a new password here (the link works once, for {} hours): {}",
                OneTimeLink.Kind.RESET.life().toHours(),
                link(OneTimeLink.Kind.RESET, account));
    }

    /** Alone on its line, for scripts. */
    void createToken(String email) {
        var account = known(email);
        var made = tokens.make(account.key(), COMMAND_LINE, scopes(account), LIFE_OF_TOKEN);
        events.note(
                SecurityEvent.Kind.TOKEN_MADE,
                null,
                null,
                made.token().key() + " of " + account.key() + ", " + COMMAND_LINE);
        LOG.info("The token, shown once, good for {} days:", LIFE_OF_TOKEN.toDays());
        System.out.println(made.secret());
    }

    private static Scopes scopes(Account account) {
        return account.role() == Role.ADMINISTRATOR
                ? Scopes.ALL
                : new Scopes(Set.of(Scopes.READ, Scopes.WRITE, Scopes.EXPORT));
    }

    private Account known(String email) {
        return accounts.withEmail(email)
                .filter(account -> !account.isDisabled())
                .orElseThrow(() -> new CannotStart(
                        "There is no account in use with the address " + email + ": create-admin makes one"));
    }

    private String link(OneTimeLink.Kind kind, Account account) {
        events.note(SecurityEvent.Kind.LINK_MADE, null, null, kind + " for " + account.key() + ", " + COMMAND_LINE);
        return address + OneTimeLinks.PATH + links.make(kind, account.key());
    }
}
