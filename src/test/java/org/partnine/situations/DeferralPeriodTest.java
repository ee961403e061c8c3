package org.partnine.situations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeferralPeriodTest {

    private static final LocalDate ADOPTED = LocalDate.parse("2003-06-12");

    @Test
    void twelve_months_run_from_the_day_that_the_words_name() {
        var stated = new DeferralPeriod(LocalDate.parse("2003-07-01"), LocalDate.parse("2004-07-01"));
        assertThat(DeferralPeriod.of(ADOPTED, "Renews the request for 12 months from 1 July 2003"))
                .isEqualTo(stated);
        assertThat(DeferralPeriod.of(ADOPTED, "Asks the Court", "Twelve months from 1 July 2003."))
                .isEqualTo(stated);
    }

    @Test
    void without_such_words_they_run_from_adoption() {
        assertThat(DeferralPeriod.of(ADOPTED, "Asks the Court not to start for 12 months", null))
                .isEqualTo(new DeferralPeriod(ADOPTED, LocalDate.parse("2004-06-12")));
    }

    @Test
    void words_that_only_look_like_a_day_name_none() {
        assertThat(DeferralPeriod.of(ADOPTED, "Twelve months from 31 Smarch 2003"))
                .isEqualTo(new DeferralPeriod(ADOPTED, LocalDate.parse("2004-06-12")));
    }
}
