package org.partnine.accounts;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a token may be used for: {@code read}, {@code write} (every register), {@code write:REGISTER}, {@code export},
 * {@code admin}. A person in a browser has all of them.
 */
public record Scopes(Set<String> names) {

    public static final String READ = "read";
    public static final String WRITE = "write";
    public static final String EXPORT = "export";
    public static final String ADMIN = "admin";

    /** Of a person, whom the role alone limits. */
    public static final Scopes ALL = new Scopes(Set.of(READ, WRITE, EXPORT, ADMIN));

    private static final String ONE_REGISTER = WRITE + ":";

    public Scopes {
        names = Set.copyOf(names);
        if (names.isEmpty() || !names.stream().allMatch(Scopes::isScope)) {
            throw new IllegalArgumentException("no scopes: " + names);
        }
    }

    public static boolean isScope(String name) {
        return Set.of(READ, WRITE, EXPORT, ADMIN).contains(name) || name.matches(ONE_REGISTER + "[a-z-]+");
    }

    public boolean has(String scope) {
        return names.contains(scope);
    }

    /** Whether records of the register may be written. */
    public boolean writes(String register) {
        return names.contains(WRITE) || names.contains(ONE_REGISTER + register);
    }

    /** Whether records of any register may be written. */
    public boolean writesAnything() {
        return names.stream().anyMatch(name -> name.equals(WRITE) || name.startsWith(ONE_REGISTER));
    }

    /** In alphabetical order. */
    public List<String> list() {
        return List.copyOf(new TreeSet<>(names));
    }
}
