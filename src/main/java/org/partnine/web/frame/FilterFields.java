package org.partnine.web.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.recording.Field;
import org.partnine.recording.Register;

/** The fields of a register by which its page filters. */
public final class FilterFields {

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

    private static @Nullable String naming(Register register, String target) {
        return register.fields().stream()
                .filter(field -> target.equals(field.target()))
                .map(Field::name)
                .findFirst()
                .orElse(null);
    }
}
