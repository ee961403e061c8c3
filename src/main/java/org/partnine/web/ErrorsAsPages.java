package org.partnine.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.OneTimeLinks;
import org.partnine.accounts.SecondFactorFirst;
import org.partnine.web.accounts.AccountPages;
import org.partnine.web.accounts.SignInPage;
import org.partnine.web.frame.NotADay;
import org.partnine.web.frame.NotFound;
import org.partnine.web.frame.PageView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a fault as a readable page, unless it arose behind the other door, which answers for itself. Who has to be known
 * is sent to sign in; who owes a second factor, to set one up.
 */
@Component
class ErrorsAsPages implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorsAsPages.class);

    private final PageView view;

    ErrorsAsPages(PageView view) {
        this.view = view;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        if (!isForPages(request, handler) || response.isCommitted()) {
            return null;
        }
        if (fault instanceof SecondFactorFirst) {
            return sentOn(AccountPages.PATH, response);
        }
        HttpStatus status = statusOf(fault);
        if (status == HttpStatus.UNAUTHORIZED) {
            return sentOn(SignInPage.address(request), response);
        }
        if (status.is5xxServerError() && status != HttpStatus.SERVICE_UNAVAILABLE) {
            LOG.error("{} {} failed", request.getMethod(), withoutSecret(request.getRequestURI()), fault);
        }
        if (fault instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        try {
            view.render(page(status, fault), request.getRequestURI(), request, response);
        } catch (IOException e) {
            throw new UncheckedIOException("the reader went away", e);
        }
        return new ModelAndView();
    }

    private static ModelAndView sentOn(String address, HttpServletResponse response) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, address);
        return new ModelAndView();
    }

    /** A log line must not open what a one-time link opens. */
    private static String withoutSecret(String path) {
        return path.startsWith(OneTimeLinks.PATH) ? OneTimeLinks.PATH + "..." : path;
    }

    /** Shows the fault that the servlet container reports, where no controller came into play. */
    void show(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        view.render(
                new ErrorPage(status, null, null),
                path instanceof String asked ? asked : request.getRequestURI(),
                request,
                response);
    }

    static boolean isForPages(HttpServletRequest request, @Nullable Object handler) {
        if (handler instanceof HandlerMethod method) {
            return method.getBeanType().getPackageName().startsWith(ErrorsAsPages.class.getPackageName());
        }
        String path = request.getRequestURI();
        return !path.startsWith("/api/") && !path.startsWith("/problems/") && !path.startsWith("/actuator");
    }

    private static ErrorPage page(HttpStatus status, Exception fault) {
        return new ErrorPage(
                status,
                fault instanceof NotFound missing ? missing : null,
                fault instanceof NotADay noDay ? noDay.value() : null);
    }

    private static HttpStatus statusOf(Exception fault) {
        return switch (fault) {
            case NotFound missing -> HttpStatus.NOT_FOUND;
            case NotADay noDay -> HttpStatus.BAD_REQUEST;
            case TypeMismatchException malformed -> HttpStatus.BAD_REQUEST;
            case ErrorResponse response -> {
                HttpStatus known = HttpStatus.resolve(response.getStatusCode().value());
                yield known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
            }
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}
