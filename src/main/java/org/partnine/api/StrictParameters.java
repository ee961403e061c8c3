package org.partnine.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that an endpoint does not know, and those given twice: a filter that is misspelt must not pass for
 * one that found everything.
 */
@Component
class StrictParameters implements HandlerInterceptor {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && isOurs(method)
                && !method.hasMethodAnnotation(ChecksParameters.class)) {
            Map<String, String[]> given = request.getParameterMap();
            if (!given.isEmpty()) {
                check(given, known.computeIfAbsent(method.getMethod(), StrictParameters::parametersOf));
            }
        }
        return true;
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackage().equals(StrictParameters.class.getPackage());
    }

    private static void check(Map<String, String[]> given, Set<String> accepted) {
        var fields = new Fields();
        given.forEach((name, values) -> {
            if (!accepted.contains(name)) {
                fields.fault(
                        accepted.isEmpty()
                                ? new FieldFault(name, values[0], "accepted.no-parameter")
                                : new FieldFault(
                                        name,
                                        values[0],
                                        "accepted.parameters",
                                        Problems.values(String.join(", ", accepted))));
            } else if (values.length > 1) {
                fields.fault(new FieldFault(name, String.join(", ", values), "accepted.once"));
            }
        });
        fields.check();
    }

    private static Set<String> parametersOf(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> MergedAnnotations.from(parameter).isPresent(RequestParam.class))
                .map(Parameter::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
