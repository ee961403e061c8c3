package org.partnine.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the reader of one parameter made of a value that is there: something, or nothing and exactly one fault. */
record ReadOnce<T>(@Nullable T value) {

    static <T> ReadOnce<T> by(Function<Fields, @Nullable T> reader) {
        var fields = new Fields();
        T value = reader.apply(fields);
        Refused refused = catchThrowableOfType(Refused.class, fields::check);
        if (value == null) {
            assertThat(refused.faults()).hasSize(1);
        } else {
            assertThat(refused).isNull();
        }
        return new ReadOnce<>(value);
    }
}
