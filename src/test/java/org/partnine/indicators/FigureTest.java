package org.partnine.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnine.law.PartialDate;

/** Small numbers, middles, and the edges of a period. */
class FigureTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    @Test
    void below_ten_records_the_rate_is_withheld_and_the_counts_are_shown() {
        Figure.Share nine = share(3, 6);
        assertThat(nine.withheld()).isTrue();
        assertThat(nine.rate()).isNull();
        assertThat(nine.numerator()).isEqualTo(3);
        assertThat(nine.denominator()).isEqualTo(9);

        Figure.Share ten = share(3, 7);
        assertThat(ten.withheld()).isFalse();
        assertThat(ten.rate()).isEqualByComparingTo("0.3");
    }

    @Test
    void what_is_kept_apart_counts_neither_above_nor_below_the_line() {
        var share = new Figure.Share(
                FigureCode.EXECUTED,
                null,
                List.of(Item.apart(Apart.UNCONFIRMED, "visits", "a", null), Item.share(true, "visits", "b", null)));
        assertThat(share.denominator()).isEqualTo(1);
        assertThat(share.apart()).containsExactly(Map.entry(Apart.UNCONFIRMED, 1));
    }

    @Test
    void a_median_lies_between_the_two_middle_values_of_an_even_number() {
        assertThat(average(Figure.Method.MEDIAN, 9, 1, 2, 3, 4, 5, 6, 7, 8, 100).value())
                .isEqualByComparingTo("5.5");
        assertThat(average(Figure.Method.MEDIAN, 9, 1, 2, 3, 4, 5, 6, 7, 8, 100, 200)
                        .value())
                .isEqualByComparingTo("6");
        assertThat(average(Figure.Method.MEAN, 5, 5, 5, 5, 5, 5, 5, 6, 6, 0).value())
                .isEqualByComparingTo("4.7");
    }

    @Test
    void a_median_of_fewer_than_ten_is_withheld() {
        Figure.Average nine = average(Figure.Method.MEDIAN, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(nine.n()).isEqualTo(9);
        assertThat(nine.value()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2015-06-12, OUT",
        "2015-06-13, IN",
        "2015-06-14, IN",
        "2015-06-15, IN",
        "2015-06-16, OUT",
        "2015-06, OPEN",
        "2015-05, OUT",
        "2016, OUT",
        ", OPEN"
    })
    void a_period_includes_its_first_and_its_last_day(@Nullable String day, Asked.Placing placing) {
        Asked asked = asked(LocalDate.of(2015, 6, 13), LocalDate.of(2015, 6, 15));
        assertThat(asked.placing(day == null ? null : PartialDate.parse(day))).isEqualTo(placing);
    }

    @Test
    void a_month_wholly_inside_lies_in_the_period_and_an_unknown_day_only_in_a_period_without_bounds() {
        assertThat(asked(LocalDate.of(2015, 6, 1), LocalDate.of(2015, 6, 30)).placing(PartialDate.parse("2015-06")))
                .isEqualTo(Asked.Placing.IN);
        assertThat(asked(null, null).placing(null)).isEqualTo(Asked.Placing.IN);
        assertThat(asked(null, AS_OF).placing(null)).isEqualTo(Asked.Placing.OPEN);
    }

    @Test
    void what_is_unfinished_is_measured_on_the_last_day_of_which_something_is_known() {
        assertThat(asked(null, null).measuredOn()).isEqualTo(AS_OF);
        assertThat(asked(null, LocalDate.of(2015, 1, 1)).measuredOn()).isEqualTo(LocalDate.of(2015, 1, 1));
        assertThat(asked(null, LocalDate.of(2030, 1, 1)).measuredOn()).isEqualTo(AS_OF);
        var past = new Asked(null, null, null, null, null, null, Instant.parse("2018-06-01T12:00:00Z"), AS_OF);
        assertThat(past.measuredOn()).isEqualTo(LocalDate.of(2018, 6, 1));
    }

    private static Asked asked(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Asked(from, to, null, null, null, null, Instant.parse("2026-11-24T12:00:00Z"), AS_OF);
    }

    private static Figure.Share share(int counted, int others) {
        return new Figure.Share(
                FigureCode.EXECUTED,
                null,
                IntStream.range(0, counted + others)
                        .mapToObj(i -> Item.share(i < counted, "warrants", "w" + i, null))
                        .toList());
    }

    private static Figure.Average average(Figure.Method method, int... measures) {
        return new Figure.Average(
                FigureCode.DAYS_OUTSTANDING,
                null,
                method,
                IntStream.range(0, measures.length)
                        .mapToObj(i -> Item.measured(measures[i], "warrants", "w" + i, null))
                        .toList());
    }
}
