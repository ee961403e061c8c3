package org.partnine.web.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.SavedSearch;
import org.partnine.web.frame.Page;
import org.springframework.http.HttpStatus;

/**
 * The searches and lists that the reader saved.
 *
 * @param fault what went wrong with the form, a key below {@code account.fault}; null: nothing
 * @param wanted the address that was to be saved; empty: none
 */
public record SavedPage(List<SavedSearch> saved, @Nullable String fault, String wanted) implements Page {

    @Override
    public String template() {
        return "account/saved";
    }

    @Override
    public HttpStatus status() {
        return fault == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
