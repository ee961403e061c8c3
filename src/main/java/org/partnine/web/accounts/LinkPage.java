package org.partnine.web.accounts;

import org.jspecify.annotations.Nullable;
import org.partnine.accounts.OneTimeLink;
import org.partnine.web.frame.Page;
import org.springframework.http.HttpStatus;

/**
 * Where a one-time link leads: the form for a password.
 *
 * @param kind null: the link opens nothing
 * @param secret of the link
 * @param email of the account; as written before, for the first administrator
 * @param fault what went wrong, a key below {@code account.fault}; null: nothing
 */
public record LinkPage(
        OneTimeLink.@Nullable Kind kind,
        String secret,
        String email,
        String name,
        @Nullable String fault) implements Page {

    /** Of a link that was used, ran out, or never was. */
    static LinkPage spent() {
        return new LinkPage(null, "", "", "", null);
    }

    @Override
    public String template() {
        return "account/link";
    }

    @Override
    public HttpStatus status() {
        if (kind == null) {
            return HttpStatus.NOT_FOUND;
        }
        return fault == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /** Whether the account is yet to be made. */
    public boolean isFirst() {
        return kind == OneTimeLink.Kind.FIRST_ADMINISTRATOR;
    }
}
