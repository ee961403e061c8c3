package org.partnine.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.Page;
import org.springframework.http.HttpStatus;

/**
 * The form for signing in.
 *
 * @param email as written before
 * @param to where the reader wanted to go: an address of ours
 * @param fault what went wrong, a key below {@code account.fault}; null: nothing
 * @param providers other ways to sign in
 * @param passkeys whether they work at some address of this installation
 */
public record SignInPage(String email, String to, @Nullable String fault, List<Provider> providers, boolean passkeys)
        implements Page {

    static final String PATH = "/login";

    /** Where someone is sent whom a provider of identities did not let in. */
    static final String REFUSED_BY_PROVIDER = PATH + "?fault=provider";

    /** A provider of identities. */
    public record Provider(String name, String path) {}

    @Override
    public String template() {
        return "account/signin";
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

    /** Where someone is sent who has to be known for what was asked. */
    public static String address(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return PATH;
        }
        String query = request.getQueryString();
        String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
        return new Address(PATH, Map.of("to", List.of(asked))).toString();
    }

    /** The address if it is one of ours, else the first page: nobody is sent to another host. */
    static String ours(@Nullable String to) {
        return to != null && to.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*") ? to : "/";
    }
}
