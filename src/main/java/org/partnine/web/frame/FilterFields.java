package org.partnine.web.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.recording.Field;
import org.partnine.recording.Register;

/** The fields of a register by which its page filters. */
public final class FilterFields {

    /** Of several, the one that says most. */
    private static final List<String> KINDS =
            List.of("form", "outcome", "kind", "ground", "category", "effect", "dimension");

    private FilterFields() {}

    /** A State: the one that acted, was asked or is concerned; null if the records of the register name none. */
    public static @Nullable String state(Register register) {
        List<String> names = switch (register.name()) {
            case "request-events", "proceeding-events" -> List.of("actor");
            case "requests" -> List.of("addressee");
            default ->
                register.fields().stream()
                        .filter(field -> "states".equals(field.target()))
                        .map(Field::name)
                        .toList();
        };
        return names.isEmpty() ? null : names.getFirst();
    }

    public static @Nullable String situation(Register register) {
        return naming(register, "situations");
    }

    public static @Nullable String person(Register register) {
        return naming(register, "persons");
    }

    /** What kind of record it is, a code of a closed list: a form, an outcome, the kind of a step; null if it has none. */
    public static @Nullable Field kind(Register register) {
        return KINDS.stream()
                .flatMap(name -> register.field(name).stream())
                .filter(field ->
                        field.kind() == Field.Kind.CODE && !field.values().isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String naming(Register register, String target) {
        return register.fields().stream()
                .filter(field -> target.equals(field.target()))
                .map(Field::name)
                .findFirst()
                .orElse(null);
    }
}
