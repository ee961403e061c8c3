package org.partnine.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.ApiTokens;
import org.partnine.accounts.Reader;
import org.partnine.accounts.SecurityEvent;
import org.partnine.accounts.SecurityEvents;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Who asks the API: the owner of the token in the header Authorization, within its scopes; nobody known without one. */
final class TokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final ApiTokens tokens;
    private final Accounts accounts;
    private final SecurityEvents events;
    private final HandlerExceptionResolver doors;

    TokenFilter(ApiTokens tokens, Accounts accounts, SecurityEvents events, HandlerExceptionResolver doors) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.events = events;
        this.doors = doors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            AsReader.pass(new Reader.Anonymous(), chain, request, response);
            return;
        }
        Optional<Reader.SignedIn> reader = reader(header);
        if (reader.isEmpty()) {
            events.note(
                    SecurityEvent.Kind.TOKEN_REFUSED,
                    null,
                    request.getRemoteAddr(),
                    request.getMethod() + " " + request.getRequestURI());
            var refusal = new ErrorResponseException(HttpStatus.UNAUTHORIZED);
            refusal.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            doors.resolveException(request, response, null, refusal);
            return;
        }
        // What a reader may see beyond the public is for nobody else's cache; doors that say more replace it.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        AsReader.pass(reader.get(), chain, request, response);
    }

    private Optional<Reader.SignedIn> reader(String header) {
        if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.empty();
        }
        return tokens.use(header.substring(BEARER.length()).strip())
                .flatMap(token -> accounts.find(token.account())
                        .filter(account -> !account.isDisabled())
                        .map(Account::asReader)
                        .map(reader -> reader.by(token.scopes())));
    }
}
