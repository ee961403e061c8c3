package org.partnine.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.recording.Field;
import org.partnine.recording.Register;

/** The fields of a register by which its page filters. */
final class FilterFields {

    private FilterFields() {}

    /** A State: the one that acted, was asked or is concerned; null if the records of the register name none. */
    static @Nullable String state(Register register) {
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

    static @Nullable String situation(Register register) {
        return naming(register, "situations");
    }

    static @Nullable String person(Register register) {
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
