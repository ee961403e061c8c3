package org.partnine.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.time.LocalDate;

class PartialDateFuzz {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @FuzzTest
    void a_text_is_a_date_as_written_or_none(@NotNull String text) {
        PartialDate date;
        try {
            date = PartialDate.parse(text);
        } catch (IllegalArgumentException none) {
            return;
        }
        assertThat(date.edtf()).isEqualTo(text);
        assertThat(date.earliest()).isBetween(FIRST, date.latest());
        assertThat(date.latest()).isBeforeOrEqualTo(LAST);
        assertThat(text.chars().filter(c -> c == '/').count()).isLessThanOrEqualTo(1);
        assertThat(text).matches("[0-9/-]+");
    }
}
