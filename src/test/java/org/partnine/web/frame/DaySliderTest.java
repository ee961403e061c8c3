package org.partnine.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DaySliderTest {

    private static final LocalDate FIRST = LocalDate.of(1998, 7, 17);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

    @Test
    void without_a_day_it_is_today() {
        assertThat(of(Map.of()).on()).isEqualTo("2026-11-22");
    }

    @Test
    void the_one_that_was_changed_counts() {
        String shown = "1998-07-27";

        assertThat(of(Map.of("on", shown, "slide", "10", "shown", shown)).on()).isEqualTo("1998-07-27");
        assertThat(of(Map.of("on", shown, "slide", "11", "shown", shown)).on()).isEqualTo("1998-07-28");
        assertThat(of(Map.of("on", "2002-07-01", "slide", "10", "shown", shown)).on())
                .isEqualTo("2002-07-01");
    }

    @Test
    void a_day_outside_is_kept_when_it_was_written() {
        assertThat(of(Map.of("on", "2030-01-01", "slide", "99999", "shown", "2030-01-01"))
                        .on())
                .isEqualTo("2030-01-01");
    }

    @Test
    void what_is_no_number_of_days_is_refused() {
        assertThatThrownBy(() -> of(Map.of("on", "2002-07-01", "slide", "far", "shown", "2002-07-01")))
                .isInstanceOf(NotADay.class);
    }

    private static DaySlider of(Map<String, String> parameters) {
        return DaySlider.of(parameters, FIRST, CLOCK);
    }
}
