package org.partnine.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Refuses what comes too fast, with 429 and the headers of the draft RateLimit: by token where one is sent, else by
 * client. A token is not looked up for it, so a client that invents tokens is counted as a client as well.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class RateLimitFilter extends OncePerRequestFilter {

    private static final Duration SPAN = Duration.ofMinutes(1);
    private static final String FIXED_FILES = "/assets/";

    private final int perClient;
    private final int perToken;
    private final RateLimits clients;
    private final RateLimits tokens;
    private final HandlerExceptionResolver doors;

    RateLimitFilter(
            @Value("${part-nine.requests-per-minute.client}") int perClient,
            @Value("${part-nine.requests-per-minute.token}") int perToken,
            @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver doors) {
        this.perClient = perClient;
        this.perToken = perToken;
        this.clients = new RateLimits(perClient, SPAN, System::nanoTime);
        this.tokens = new RateLimits(perToken, SPAN, System::nanoTime);
        this.doors = doors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(FIXED_FILES);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String token = request.getHeader(HttpHeaders.AUTHORIZATION);
        boolean passes = (perClient <= 0
                        || isWithin(clients.take(request.getRemoteAddr()), perClient, "client", response))
                && (token == null || perToken <= 0 || isWithin(tokens.take(token), perToken, "token", response));
        if (passes) {
            chain.doFilter(request, response);
        } else {
            doors.resolveException(request, response, null, new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS));
        }
    }

    private static boolean isWithin(RateLimits.Left left, int quota, String name, HttpServletResponse response) {
        response.setHeader("RateLimit-Policy", "\"" + name + "\";q=" + quota + ";w=" + SPAN.toSeconds());
        response.setHeader("RateLimit", "\"" + name + "\";r=" + left.remaining() + ";t=" + left.secondsToWait());
        if (!left.isAllowed()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, left.secondsToWait())));
        }
        return left.isAllowed();
    }
}
