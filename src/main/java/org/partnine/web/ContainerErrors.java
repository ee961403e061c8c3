package org.partnine.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Faults that no controller saw, for readers who accept HTML. */
@Component
class ContainerErrors implements ErrorViewResolver {

    private final ErrorsAsPages errors;

    ContainerErrors(ErrorsAsPages errors) {
        this.errors = errors;
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        View view = (values, asked, response) -> errors.show(asked, response, status);
        return new ModelAndView(view);
    }
}
