package org.partnine.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Outages of the database that no controller saw, because a filter asked it first: who is asking, for one. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class OutagesInFilters extends OncePerRequestFilter {

    private final OutageAnswers answers;

    OutagesInFilters(OutageAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException e) {
            if (answers.resolveException(request, response, null, e) == null) {
                throw e;
            }
        }
    }
}
