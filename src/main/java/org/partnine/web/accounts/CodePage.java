package org.partnine.web.accounts;

import org.jspecify.annotations.Nullable;
import org.partnine.web.frame.Page;
import org.springframework.http.HttpStatus;

/**
 * The form for the code of a telephone, after the password.
 *
 * @param hasPasskey whether a passkey would do as well
 * @param fault what went wrong, a key below {@code account.fault}; null: nothing
 */
public record CodePage(
        String to, boolean hasPasskey, @Nullable String fault) implements Page {

    @Override
    public String template() {
        return "account/code";
    }

    @Override
    public HttpStatus status() {
        if (fault == null) {
            return HttpStatus.OK;
        }
        return fault.equals("wait") ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public String passkey() {
        return PasskeyPage.address(to);
    }
}
