package org.partnine.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.partnine.law.Form;
import org.partnine.law.StateCode;

class FieldsFuzz {

    private static final Instant FIRST = Instant.parse("0000-12-31T00:00:00Z");
    private static final Instant LAST = Instant.parse("+10000-01-02T00:00:00Z");

    @FuzzTest
    @DictionaryEntries({
        "2015-06-13",
        "2015-06-14T12:00:00+02:00",
        "9999-12-31T23:59:59-18:00",
        "ZAF",
        "ARREST_SURRENDER"
    })
    void a_value_is_what_it_says_or_one_fault(@NotNull String text) {
        var day = ReadOnce.by(fields -> fields.day("on", text)).value();
        if (day != null) {
            assertThat(day).hasToString(text);
            assertThat(day).isBetween(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
        }
        Instant instant = ReadOnce.by(fields -> fields.instant("knownAt", text)).value();
        if (instant != null && day == null) {
            assertThat(instant).isBetween(FIRST, LAST);
            String written = instant.toString();
            if (written.startsWith("2")) {
                assertThat(ReadOnce.by(fields -> fields.instant("knownAt", written))
                                .value())
                        .isEqualTo(instant);
            }
        }
        StateCode state = ReadOnce.by(fields -> fields.state("state", text)).value();
        assertThat(state == null ? "AAA" : state.value()).matches("[A-Z]{3}");
        Form form = ReadOnce.by(fields -> fields.code("form", text, Form.class)).value();
        assertThat(form == null ? text : form.name()).isEqualTo(text);
        assertThat(ReadOnce.by(fields -> fields.code("fields", text, List.of("id", "from")))
                        .value())
                .isIn(null, "id", "from");
        String words = ReadOnce.by(fields -> fields.text("text", text)).value();
        if (words != null) {
            assertThat(words).isNotEmpty().doesNotContainPattern("\\p{Cntrl}").hasSizeLessThanOrEqualTo(200);
            assertThat(ReadOnce.by(fields -> fields.text("text", words)).value())
                    .isEqualTo(words);
        }
        var fields = new Fields();
        assertThat(fields.number("limit", text, 1, 200, 50)).isBetween(1, 200);
        var path = new Fields();
        assertThat(PathId.of("id", text, path)).isNotNull();
    }
}
