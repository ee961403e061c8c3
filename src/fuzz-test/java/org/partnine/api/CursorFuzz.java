package org.partnine.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.Objects;
import org.partnine.documents.Place;

class CursorFuzz {

    @FuzzTest
    void a_cursor_is_a_place_or_one_fault(@NotNull String cursor, Cursor.@NotNull Sort sort, @NotNull String key) {
        ReadOnce<Place> read = ReadOnce.by(fields -> Cursor.read(cursor, sort, fields));
        if (read.value() != null) {
            assertThat(read.value().sort() + read.value().key()).doesNotContain("\0");
            assertThat(read(Cursor.write(read.value()), sort)).isEqualTo(read.value());
        }
        if (cursor.indexOf('\n') < 0 && (cursor + key).indexOf('\0') < 0) {
            var place = new Place(cursor, key);
            assertThat(read(Cursor.write(place), Cursor.Sort.BY_TEXT)).isEqualTo(place);
        }
    }

    private static Place read(String cursor, Cursor.Sort sort) {
        ReadOnce<Place> read = ReadOnce.by(fields -> Cursor.read(cursor, sort, fields));
        return Objects.requireNonNull(read.value());
    }
}
