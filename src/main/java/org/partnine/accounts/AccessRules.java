package org.partnine.accounts;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** The access rule of each door. */
public final class AccessRules {

    private static final String OURS = "org.partnine.";

    /** Doors of the frameworks, which cannot carry the annotation, by their package. */
    private static final Map<String, Operation> OTHERS = Map.of(
            // the description of the API
            "org.springdoc.", Operation.READ,
            // what methods an address has (OPTIONS), which the description tells as well
            "org.springframework.web.servlet.mvc.method.", Operation.READ,
            // faults that no other door saw
            "org.springframework.boot.webmvc.autoconfigure.error.", Operation.ENTER);

    private AccessRules() {}

    /** The rule on the method, else on its class, else of a framework's package; empty: there is none, and it stays shut. */
    public static Optional<Operation> of(Class<?> door, Method method) {
        Access access = AnnotatedElementUtils.findMergedAnnotation(method, Access.class);
        if (access == null) {
            access = AnnotatedElementUtils.findMergedAnnotation(door, Access.class);
        }
        if (access != null) {
            return Optional.of(access.value());
        }
        String name = door.getName();
        return name.startsWith(OURS)
                ? Optional.empty()
                : OTHERS.entrySet().stream()
                        .filter(other -> name.startsWith(other.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }
}
