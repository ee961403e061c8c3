package org.partnine.accounts;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the provider says what an account is there for.
 *
 * @param roleClaim claim of the identity token with one value or several; empty: roles are given here, by administrators
 * @param roles what the values mean here; a value not listed means the role of the same name, if there is one
 */
@ConfigurationProperties("part-nine.provider")
public record ProvidedRoles(String roleClaim, Map<String, Role> roles) {

    public ProvidedRoles {
        roles = roles == null ? Map.of() : new HashMap<>(roles);
    }

    /** The highest role that the values mean: a reader if they mean none. Empty where roles are given here. */
    Optional<Role> of(Collection<String> values) {
        if (roleClaim.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(values.stream()
                .flatMap(value -> meaning(value).stream())
                .max(Comparator.naturalOrder())
                .orElse(Role.READER));
    }

    private Optional<Role> meaning(String value) {
        Role listed = roles.get(value);
        if (listed != null) {
            return Optional.of(listed);
        }
        for (Role role : Role.values()) {
            if (role.name().equalsIgnoreCase(value)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
