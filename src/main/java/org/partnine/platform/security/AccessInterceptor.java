package org.partnine.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.AccessRules;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Gate;
import org.partnine.accounts.Operation;
import org.partnine.accounts.Reader;
import org.partnine.accounts.SecondFactorFirst;
import org.partnine.accounts.SecurityEvent;
import org.partnine.accounts.SecurityEvents;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Enforces the access rule of each door; a door without one stays shut. The doors themselves tell of the refusal. */
@Component
class AccessInterceptor implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Gate gate;
    private final SecurityEvents events;
    private final TransactionTemplate apart;

    AccessInterceptor(
            @Value("${part-nine.anonymous-reading}") boolean anonymousReading,
            SecurityEvents events,
            PlatformTransactionManager transactions) {
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.gate = new Gate(anonymousReading);
        this.events = events;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod door)) {
            return true; // fixed files, and what is answered 404
        }
        Operation operation = AccessRules.of(door.getBeanType(), door.getMethod())
                .orElseThrow(() -> new IllegalStateException("no access rule on " + door));
        Reader reader = CurrentReader.get();
        boolean changes = !READING.contains(request.getMethod());
        return switch (gate.decide(operation, reader, changes, register(request))) {
            case ALLOWED -> true;
            case WHO_IS_IT -> throw whoIsIt();
            case FACTOR_FIRST -> throw new SecondFactorFirst();
            case FORBIDDEN -> throw forbidden(request, operation, reader);
        };
    }

    private static ErrorResponseException whoIsIt() {
        var refusal = new ErrorResponseException(HttpStatus.UNAUTHORIZED);
        refusal.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return refusal;
    }

    private ErrorResponseException forbidden(HttpServletRequest request, Operation operation, Reader reader) {
        if (reader instanceof Reader.SignedIn someone) {
            // What is only read is read in a transaction that writes nothing.
            apart.executeWithoutResult(status -> events.note(
                    SecurityEvent.Kind.ACCESS_DENIED,
                    someone.account(),
                    request.getRemoteAddr(),
                    operation + " " + request.getMethod() + " " + request.getRequestURI()));
        }
        return new ErrorResponseException(HttpStatus.FORBIDDEN);
    }

    private static @Nullable String register(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get("register") instanceof String register
                ? register
                : null;
    }
}
