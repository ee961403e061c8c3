package org.partnine.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Days and instants in addresses of pages. */
class DaysAskedFuzz {

    private static final Instant FIRST = Instant.parse("0000-12-31T00:00:00Z");
    private static final Instant LAST = Instant.parse("+10000-01-02T00:00:00Z");

    @FuzzTest
    @DictionaryEntries({"2015-06-13", "2015-06-14T12:00:00+02:00", "+999999999-12-31", "-0001-01-01T00:00:00Z"})
    void a_day_is_one_that_the_record_can_hold_or_none(@NotNull String text) {
        try {
            assertThat(DayAsked.of(text, Clock.systemUTC()))
                    .isBetween(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
        } catch (NotADay none) {
            assertThat(none.value()).isEqualTo(text);
        }
        try {
            assertThat(KnownAt.of(text)).isBetween(FIRST, LAST);
        } catch (NotADay none) {
            assertThat(none.value()).isEqualTo(text);
        }
    }
}
