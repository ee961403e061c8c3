package org.partnine.web.accounts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Account;
import org.partnine.accounts.AccountSessions;
import org.partnine.accounts.ApiToken;
import org.partnine.accounts.Passkey;
import org.partnine.accounts.Scopes;
import org.partnine.web.frame.Frame;
import org.partnine.web.frame.Page;
import org.springframework.http.HttpStatus;

/**
 * One's own account.
 *
 * @param offer whether a passkey can be added where the browser is
 * @param owesFactor whether a second factor has to be set up before anything else
 * @param now to tell what has run out
 * @param madeToken shown once; null: none was made just now
 * @param offered the second factor that waits for its first code; null: none
 * @param fault what went wrong with a form, a key below {@code account.fault}; null: nothing
 */
public record AccountPage(
        Account account,
        List<AccountSessions.Open> sessions,
        List<ApiToken> tokens,
        List<Passkey> passkeys,
        PasskeyOffer offer,
        boolean owesFactor,
        Instant now,
        @Nullable String madeToken,
        @Nullable Offered offered,
        @Nullable String fault)
        implements Page {

    /**
     * A second factor to be confirmed.
     *
     * @param secret as it is typed
     * @param picture as a telephone reads it: the path of an SVG of so many squares
     * @param squares on each side
     */
    public record Offered(String secret, String picture, int squares) {}

    @Override
    public String template() {
        return "account/account";
    }

    @Override
    public HttpStatus status() {
        return fault == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    AccountPage with(String newFault) {
        return new AccountPage(
                account, sessions, tokens, passkeys, offer, owesFactor, now, madeToken, offered, newFault);
    }

    AccountPage with(Offered newlyOffered) {
        return new AccountPage(
                account, sessions, tokens, passkeys, offer, owesFactor, now, madeToken, newlyOffered, fault);
    }

    AccountPage withToken(String made) {
        return new AccountPage(account, sessions, tokens, passkeys, offer, owesFactor, now, made, offered, fault);
    }

    /** What a token may be made for. */
    public List<String> scopes() {
        return List.of(Scopes.READ, Scopes.WRITE, Scopes.EXPORT, Scopes.ADMIN);
    }

    /** A scope by its text; one register's by its name. */
    public static String scope(Frame frame, String scope) {
        int colon = scope.indexOf(':');
        return colon < 0 ? frame.text("account.scope." + scope) : frame.text("register." + scope.substring(colon + 1));
    }
}
