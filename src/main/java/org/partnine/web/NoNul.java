package org.partnine.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses addresses and forms of pages with the character NUL, which no reader types and the database cannot take: not as
 * a name to look for either. The API says so of each parameter by itself.
 */
@Component
class NoNul implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (ErrorsAsPages.isForPages(request, handler)) {
            request.getParameterMap().forEach((name, values) -> {
                if (Arrays.stream(values).anyMatch(value -> value.indexOf('\0') >= 0)) {
                    throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "the character NUL in " + name);
                }
            });
        }
        return true;
    }
}
