package org.partnine.web.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a field cannot be used as it is.
 *
 * @param field the field's name in the form
 * @param text the key of the text that says what to do
 * @param value what was written
 * @param accepted what could be meant; empty if the text says it all
 */
public record Fault(String field, String text, String value, String accepted) {

    public Fault(String field, String text, String value) {
        this(field, text, value, "");
    }

    /** A period that ends before it begins; empty if it does not. */
    public static Optional<Fault> period(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null && to != null && to.isBefore(from)
                ? Optional.of(new Fault("to", "form.fault.day.order", to.toString(), from.toString()))
                : Optional.empty();
    }

    /** The fault of the field; null if it has none. */
    public static @Nullable Fault of(String field, List<Fault> faults) {
        return faults.stream().filter(f -> f.field.equals(field)).findFirst().orElse(null);
    }
}
