package org.partnine.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers what the firewall in front of the filters refuses, in the form of the door it was meant for: 400. A path is
 * refused before any door sees it; the name or value of a parameter or header only when a door reads it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirewallAnswers implements RequestRejectedHandler, HandlerExceptionResolver {

    private final HandlerExceptionResolver doors;

    FirewallAnswers(@Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver doors) {
        this.doors = doors;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected) {
        doors.resolveException(request, response, null, refusal());
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        return fault instanceof RequestRejectedException
                ? doors.resolveException(request, response, handler, refusal())
                : null;
    }

    private static ErrorResponseException refusal() {
        return new ErrorResponseException(HttpStatus.BAD_REQUEST);
    }
}
