package org.partnine.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong, so that all of it can be told at once. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /** @param accepted code of the text that says what is accepted */
    public void at(String field, @Nullable String value, String accepted) {
        at(field, value, accepted, Map.of());
    }

    public void at(String field, @Nullable String value, String accepted, Map<String, String> words) {
        found.add(new Fault("/" + field, value, accepted, words, List.of()));
    }

    /**
     * A rule of law stands against it.
     *
     * @param rule code of the rule, whose text says why
     * @param provisions that forbid it, at least one
     */
    public void forbid(String field, @Nullable String value, String rule, List<String> provisions) {
        found.add(new Fault(field.isEmpty() ? "" : "/" + field, value, rule, Map.of(), provisions));
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<Fault> all() {
        return List.copyOf(found);
    }
}
