package org.partnine.web.accounts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.Page;
import org.springframework.http.HttpStatus;

/**
 * Signing in with a passkey, alone or after the password.
 *
 * @param question for the page's script; null: passkeys do not work at this address
 * @param isSecond whether it is asked for after the password
 * @param hasCode whether the code of a telephone would do as well
 * @param fault what went wrong, a key below {@code account.fault}; null: nothing
 */
public record PasskeyPage(
        String to,
        PasskeyOffer offer,
        @Nullable String question,
        boolean isSecond,
        boolean hasCode,
        @Nullable String fault)
        implements Page {

    static final String PATH = SignInPage.PATH + "/passkey";

    @Override
    public String template() {
        return "account/passkey";
    }

    @Override
    public HttpStatus status() {
        return fault == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /** Whether the browser is to ask without a further word: not again after a fault. */
    public boolean isAtOnce() {
        return fault == null;
    }

    public String code() {
        return SignInPages.code(to);
    }

    public String password() {
        return new Address(SignInPage.PATH, Map.of("to", List.of(to))).toString();
    }

    /** Where it stands, for someone who wants to go on to an address of ours. */
    public static String address(String to) {
        return new Address(PATH, Map.of("to", List.of(to))).toString();
    }
}
