package org.partnine.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that an endpoint does not know, and those given twice: a filter that is misspelt must not pass for
 * one that found everything. An endpoint that reads parameters itself tells them with the faults that it finds.
 */
@Component
class StrictParameters implements HandlerInterceptor {

    private static final String FOUND = StrictParameters.class.getName() + ".found";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && isOurs(method)
                && !method.hasMethodAnnotation(ChecksParameters.class)) {
            if (isForm(request)) {
                // Its text would be read as parameters, and none of them be known.
                throw new Refused(ProblemType.UNSUPPORTED_MEDIA_TYPE, List.of());
            }
            Map<String, String[]> given = request.getParameterMap();
            if (!given.isEmpty()) {
                Set<String> accepted = known.computeIfAbsent(method.getMethod(), StrictParameters::parametersOf);
                List<FieldFault> faults = faults(given, accepted);
                // What changes the record must not begin; nor does an endpoint without parameters look for faults.
                if (!faults.isEmpty() && (accepted.isEmpty() || !READING.contains(request.getMethod()))) {
                    throw new Refused(ProblemType.MALFORMED_REQUEST, faults);
                }
                request.setAttribute(FOUND, faults);
            }
        }
        return true;
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return !READING.contains(request.getMethod())
                && type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackage().equals(StrictParameters.class.getPackage());
    }

    /** Of the request being answered on this thread; empty if none is. */
    @SuppressWarnings("unchecked") // set above, by nobody else
    static List<FieldFault> found() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object found = request == null ? null : request.getAttribute(FOUND, RequestAttributes.SCOPE_REQUEST);
        return found == null ? List.of() : (List<FieldFault>) found;
    }

    private static List<FieldFault> faults(Map<String, String[]> given, Set<String> accepted) {
        var faults = new ArrayList<FieldFault>();
        given.forEach((name, values) -> {
            if (!accepted.contains(name)) {
                faults.add(
                        accepted.isEmpty()
                                ? new FieldFault(name, values[0], "accepted.no-parameter")
                                : new FieldFault(
                                        name,
                                        values[0],
                                        "accepted.parameters",
                                        Problems.values(String.join(", ", accepted))));
            } else if (values.length > 1) {
                faults.add(new FieldFault(name, String.join(", ", values), "accepted.once"));
            }
        });
        return List.copyOf(faults);
    }

    private static Set<String> parametersOf(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> MergedAnnotations.from(parameter).isPresent(RequestParam.class))
                .map(Parameter::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
