package org.partnine.law.rome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnine.law.PartialDate;

class EntryIntoForceTest {

    @ParameterizedTest(name = "{0}: deposit {1}, in force {2}")
    @CsvSource({
        "Ukraine, 2024-10-25, 2025-01-01",
        "Armenia, 2023-11-14, 2024-02-01",
        "Palestine, 2015-01-02, 2015-04-01",
        "day 60 is the last of a month, 2010-04-01, 2010-06-01",
        "day 60 is itself the first, 2010-04-02, 2010-07-01",
        "the day after, 2010-04-03, 2010-07-01",
        "among the founding sixty, 2000-11-27, 2002-07-01",
        "day 60 is 1 June 2002, 2002-04-02, 2002-07-01"
    })
    void is_the_first_day_of_the_month_after_the_sixtieth_day(String whose, LocalDate deposit, LocalDate inForce) {
        assertThat(EntryIntoForce.afterDeposit(deposit)).isEqualTo(inForce);
    }

    @Test
    void a_deposit_known_to_the_month_gives_the_days_it_can_have_taken_effect() {
        assertThat(EntryIntoForce.afterDeposit(PartialDate.parse("2010-04")))
                .isEqualTo(
                        new PartialDate(LocalDate.of(2010, 6, 1), LocalDate.of(2010, 7, 1), "2010-06-01/2010-07-01"));
        assertThat(EntryIntoForce.afterDeposit(PartialDate.parse("2000")))
                .isEqualTo(PartialDate.day(LocalDate.of(2002, 7, 1)));
    }

    @Test
    void a_notice_takes_effect_one_year_later() {
        assertThat(EntryIntoForce.afterNotice(LocalDate.of(2016, 10, 27))).isEqualTo("2017-10-27");
        assertThat(EntryIntoForce.afterNotice(PartialDate.parse("2016-10")).edtf())
                .isEqualTo("2017-10-01/2017-10-31");
        assertThat(EntryIntoForce.afterNotice(PartialDate.parse("2016-10-27")).isDay())
                .isTrue();
    }

    @Test
    void every_recorded_day_of_effect_is_the_one_the_rule_gives() {
        List<TreatyAction> deposits = RecordedFacts.read("treaty_actions", RecordedFacts::treatyAction).stream()
                .filter(a -> a.treaty() == TreatyAction.Treaty.ROME)
                .filter(a -> a.kind().isConsent() && a.kind() != TreatyAction.Kind.SUCCESSION)
                .filter(a -> a.on() != null && a.effective() != null)
                .toList();
        assertThat(deposits)
                .hasSizeGreaterThan(120)
                .allSatisfy(a -> assertThat(a.effective())
                        .isEqualTo(EntryIntoForce.afterDeposit(Objects.requireNonNull(a.on()))));
    }
}
