package org.partnine.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells the doors of an outage of the database in words of the web: 503, and when to come again. Each door answers as it
 * answers any refusal, and needs to know nothing of databases.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutageAnswers implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(OutageAnswers.class);

    private static final long SECONDS_TO_WAIT = 1;
    private static final long BETWEEN_LINES = Duration.ofSeconds(10).toNanos();

    private final HandlerExceptionResolver doors;
    private final AtomicLong lastLine = new AtomicLong(System.nanoTime() - BETWEEN_LINES);

    OutageAnswers(@Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver doors) {
        this.doors = doors;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        var outage = Outage.behind(fault);
        if (outage.isEmpty() || response.isCommitted()) {
            return null;
        }
        note(outage.get());
        var unavailable = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE);
        unavailable.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(SECONDS_TO_WAIT));
        return doors.resolveException(request, response, handler, unavailable);
    }

    /** One line is enough for the many requests of one outage. */
    private void note(SQLException outage) {
        var now = System.nanoTime();
        var last = lastLine.get();
        if (now - last >= BETWEEN_LINES && lastLine.compareAndSet(last, now)) {
            LOG.warn("The database is out of reach, requests are answered 503: {}", outage.getMessage());
        }
    }
}
