package org.partnine.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.life.Refusal;
import org.partnine.obligations.NoDataSet;
import org.partnine.wording.Language;
import org.partnine.wording.LifeWording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Makes the answers to refused requests under {@code /api}, and to those that this door answers elsewhere. */
@Component
class Problems implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ApiTexts texts;
    private final RequestedLanguage languages;
    private final JsonMapper json;

    Problems(ApiTexts texts, RequestedLanguage languages, JsonMapper json) {
        this.texts = texts;
        this.languages = languages;
        this.json = json;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        if (!(isOfTheApi(request) || isOurs(handler)) || response.isCommitted()) {
            return null;
        }
        ProblemType type = typeOf(fault);
        if (type == ProblemType.INTERNAL_ERROR) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), fault);
        }
        if (fault instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        List<FieldFault> faults = List.of();
        Map<String, Object> present = null;
        if (fault instanceof Refused refused) {
            refused.headers().forEach(response::setHeader);
            faults = refused.faults();
            present = refused.present();
        } else if (fault instanceof HttpMessageNotReadableException unreadable
                && unreadable.getCause() instanceof JacksonException broken) {
            faults = List.of(SentJson.unreadable(broken));
        }
        write(type, faults, present, request, response);
        return new ModelAndView();
    }

    private static boolean isOurs(@Nullable Object handler) {
        return handler instanceof HandlerMethod method
                && method.getBeanType().getPackage().equals(Problems.class.getPackage());
    }

    static boolean isOfTheApi(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals("/api") || path.startsWith("/api/") || path.startsWith("/problems/");
    }

    private void write(
            ProblemType type,
            List<FieldFault> faults,
            @Nullable Map<String, Object> present,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language language = languages.lenient(request);
        response.setStatus(type.status());
        response.setContentType("application/problem+json");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            response.getOutputStream()
                    .write(json.writeValueAsBytes(body(type, faults, present, request.getRequestURI(), language)));
        } catch (IOException e) {
            throw new UncheckedIOException("the reader went away", e);
        }
    }

    ProblemBody body(
            ProblemType type,
            List<FieldFault> faults,
            @Nullable Map<String, Object> present,
            String path,
            Language language) {
        var errors = faults.stream().map(fault -> body(fault, language)).toList();
        return new ProblemBody(
                type.path(),
                texts.title(language, type),
                type.status(),
                texts.explanation(language, type),
                path,
                errors,
                present);
    }

    private ProblemBody.FaultBody body(FieldFault fault, Language language) {
        Refusal refusal = fault.refusal();
        return new ProblemBody.FaultBody(
                fault.parameter(),
                fault.pointer(),
                fault.value(),
                refusal == null
                        ? texts.of(language, fault.accepted(), fault.words())
                        : forbidden(refusal, fault, language),
                refusal == null ? null : refusal.name(),
                refusal == null || refusal.provisions().isEmpty() ? null : LifeWording.provisions(refusal, language));
    }

    private String forbidden(Refusal refusal, FieldFault fault, Language language) {
        String why = LifeWording.forbidden(refusal, language);
        if (!fault.words().isEmpty()) {
            return why + " " + texts.of(language, "send.in-the-way", fault.words());
        }
        return WhatToSend.after(refusal, fault.pointer())
                .map(send -> why + " " + texts.of(language, send.text(), send.words()))
                .orElse(why);
    }

    private static ProblemType typeOf(Exception fault) {
        return switch (fault) {
            case Refused refused -> refused.type();
            case NoDataSet nothing -> ProblemType.NO_DATA;
            case ErrorResponse known -> ofStatus(known.getStatusCode().value());
            case HttpMessageNotReadableException unreadable -> ProblemType.MALFORMED_REQUEST;
            default -> ProblemType.INTERNAL_ERROR;
        };
    }

    private static ProblemType ofStatus(int status) {
        return switch (status) {
            case 400 -> ProblemType.MALFORMED_REQUEST;
            case 401 -> ProblemType.UNAUTHORISED;
            case 403 -> ProblemType.FORBIDDEN;
            case 404 -> ProblemType.UNKNOWN_PATH;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 413 -> ProblemType.TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case 429 -> ProblemType.TOO_MANY_REQUESTS;
            case 503 -> ProblemType.UNAVAILABLE;
            default -> ProblemType.INTERNAL_ERROR;
        };
    }

    /** Accepted words that are the same in every language. */
    static Map<String, String> values(String values) {
        return Map.of("values", values);
    }
}
