package org.partnine.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.life.Refusal;

/** Collects what is wrong, so that all of it can be told at once. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /** @param accepted code of the text that says what is accepted */
    public void at(String field, @Nullable String value, String accepted) {
        at(field, value, accepted, Map.of());
    }

    public void at(String field, @Nullable String value, String accepted, Map<String, String> words) {
        found.add(new Fault(pointer(field), value, accepted, words, null));
    }

    /**
     * A rule of the record's life stands against it.
     *
     * @param refusal the rule, with the provisions it rests on
     */
    public void forbid(String field, @Nullable String value, Refusal refusal) {
        found.add(new Fault(pointer(field), value, refusal.name(), Map.of(), refusal));
    }

    /**
     * The same on account of another record.
     *
     * @param inTheWay the record that the rule would be broken for
     */
    public void forbid(String field, @Nullable String value, Refusal refusal, Values inTheWay) {
        String on = inTheWay.text("on");
        String named = inTheWay.key() + (on == null ? "" : " (" + on + ")");
        found.add(new Fault(pointer(field), value, refusal.name(), Map.of("values", named), refusal));
    }

    private static String pointer(String field) {
        return field.isEmpty() ? "" : "/" + field;
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<Fault> all() {
        return List.copyOf(found);
    }
}
