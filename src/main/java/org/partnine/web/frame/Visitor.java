package org.partnine.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Reader;
import org.partnine.accounts.Role;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * Who looks at the page, as far as its frame shows it.
 *
 * @param reader who it is
 * @param formWord the word that each form carries to show that it is ours; asking for it begins a session
 */
public record Visitor(Reader reader, Supplier<String> formWord) {

    /** Nobody known, who gets no form that changes anything. */
    static final Visitor NOBODY = new Visitor(new Reader.Anonymous(), () -> {
        throw new IllegalStateException("no form is offered here");
    });

    static Visitor of(HttpServletRequest request) {
        return new Visitor(CurrentReader.get(), () -> {
            if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
                return token.getToken();
            }
            throw new IllegalStateException("the filter against forged forms did not see this request");
        });
    }

    /** As other readers see it; null: nobody known. */
    public @Nullable String name() {
        return reader instanceof Reader.SignedIn someone ? someone.name() : null;
    }

    /** Whether the reader is signed in, and may at least suggest corrections. */
    public boolean isKnown() {
        return reader instanceof Reader.SignedIn;
    }

    /** Whether the reader may write records, if only as proposals. */
    public boolean writes() {
        return reader.has(Role.CONTRIBUTOR);
    }

    /** Whether what the reader writes is published at once. */
    public boolean publishes() {
        return reader.has(Role.REVIEWER);
    }

    public boolean administers() {
        return reader.has(Role.ADMINISTRATOR);
    }
}
