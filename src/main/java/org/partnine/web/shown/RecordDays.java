package org.partnine.web.shown;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.recording.Field;
import org.partnine.recording.Register;

/** The field that holds the day by which a register is ordered. */
public final class RecordDays {

    private static final String EARLIEST = "_earliest";

    private RecordDays() {}

    /** Its name; null if the register has no such day. */
    public static @Nullable String field(Register register) {
        String column = register.day();
        if (column == null) {
            return null;
        }
        // A date known in part has a column for its first possible day, called after its own.
        String base = column.endsWith(EARLIEST) ? column.substring(0, column.length() - EARLIEST.length()) : column;
        return named(register, base).or(() -> named(register, base + "_on")).orElse(null);
    }

    private static Optional<String> named(Register register, String column) {
        return register.fields().stream()
                .filter(field -> field.kind() == Field.Kind.DAY || field.kind() == Field.Kind.PARTIAL_DATE)
                .filter(field -> field.column().equals(column))
                .map(Field::name)
                .findFirst();
    }
}
