package org.partnine.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import org.partnine.accounts.Account;
import org.partnine.accounts.AccountSessions;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.ApiTokens;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Passkeys;
import org.partnine.accounts.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** The account of whoever asks, and its page. */
@Component
class OwnAccount {

    private final Accounts accounts;
    private final AccountSessions sessions;
    private final ApiTokens tokens;
    private final Passkeys passkeys;
    private final Clock clock;

    OwnAccount(Accounts accounts, AccountSessions sessions, ApiTokens tokens, Passkeys passkeys, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.passkeys = passkeys;
        this.clock = clock;
    }

    Account account() {
        if (CurrentReader.get() instanceof Reader.SignedIn someone) {
            return accounts.find(someone.account())
                    .orElseThrow(() -> new IllegalStateException("the reader's account is gone"));
        }
        throw new ErrorResponseException(HttpStatus.UNAUTHORIZED);
    }

    /** As it is now, with nothing shown once and no fault. */
    AccountPage page(HttpServletRequest request) {
        Account own = account();
        HttpSession session = request.getSession(false);
        return new AccountPage(
                own,
                sessions.of(own.key(), session == null ? "" : session.getId()),
                tokens.of(own.key()),
                passkeys.of(own),
                PasskeyOffer.of(passkeys.place(), request),
                CurrentReader.get() instanceof Reader.SignedIn someone && someone.owesFactor(),
                clock.instant(),
                null,
                null,
                null);
    }
}
