package org.partnine.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.Entrant;
import org.partnine.accounts.Reader;
import org.partnine.accounts.SecondFactorDemand;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Who opens a page: the account of the session, as it is now; nobody known without one. */
final class SessionFilter extends OncePerRequestFilter {

    private final Accounts accounts;
    private final SecondFactorDemand demand;
    private final Clock clock;
    private final Duration longest;

    /** @param longest how long a session lasts however busy it is */
    SessionFilter(Accounts accounts, SecondFactorDemand demand, Clock clock, Duration longest) {
        this.accounts = accounts;
        this.demand = demand;
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> entrant = entrant(SecurityContextHolder.getContext().getAuthentication());
        if (entrant.isEmpty()) {
            AsReader.pass(new Reader.Anonymous(), chain, request, response);
            return;
        }
        Optional<Account> account = accounts.find(entrant.get()).filter(found -> !found.isDisabled());
        if (account.isEmpty() || isTooOld(request)) {
            SecurityContextHolder.clearContext();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            AsReader.pass(new Reader.Anonymous(), chain, request, response);
            return;
        }
        // Doors that say more replace it.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Reader.SignedIn reader = account.get().asReader();
        AsReader.pass(demand.isOpenFor(account.get()) ? reader.owingFactor() : reader, chain, request, response);
    }

    private static Optional<String> entrant(@Nullable Authentication authentication) {
        if (authentication == null || !authentication.isAuthenticated()) {
            return Optional.empty();
        }
        return authentication.getPrincipal() instanceof Entrant entrant && entrant.isWhole()
                ? Optional.of(entrant.account())
                : Optional.empty();
    }

    private boolean isTooOld(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && Instant.ofEpochMilli(session.getCreationTime()).plus(longest).isBefore(clock.instant());
    }
}
