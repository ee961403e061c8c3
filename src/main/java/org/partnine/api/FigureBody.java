package org.partnine.api;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.indicators.Apart;
import org.partnine.indicators.Figure;
import org.partnine.indicators.FigureCode;
import org.partnine.indicators.Reason;
import org.partnine.indicators.Subject;

/**
 * One number of an indicator.
 *
 * @param subject what it is about, where the indicator has one such figure for each; null otherwise
 * @param numerator of a share; null for the other kinds
 * @param denominator of a share; null for the other kinds
 * @param rate of a share, from 0 to 1; null when withheld
 * @param n how many records a median or mean rests on; null for the other kinds
 * @param value of a median, mean or count; null when withheld
 * @param withheld whether the rate, median or mean is not shown, because it would rest on fewer than ten records
 * @param apart how many records are kept apart from the count, by the reason
 * @param reason why it cannot be computed; null if it can
 * @param explanation of the reason in words
 */
record FigureBody(
        FigureCode code,
        @Nullable Subject subject,
        WordsBody label,
        Kind kind,
        @Nullable Integer numerator,
        @Nullable Integer denominator,
        @Nullable BigDecimal rate,
        @Nullable Integer n,
        @Nullable BigDecimal value,
        boolean withheld,
        Map<Apart, Integer> apart,
        @Nullable Reason reason,
        @Nullable WordsBody explanation) {

    /** What kind of number it is. */
    enum Kind {
        SHARE,
        MEDIAN,
        MEAN,
        COUNT,
        NOT_COMPUTABLE
    }

    static FigureBody of(Figure figure) {
        return switch (figure) {
            case Figure.Share share ->
                body(
                        share,
                        Kind.SHARE,
                        share.numerator(),
                        share.denominator(),
                        share.rate(),
                        null,
                        null,
                        share.withheld());
            case Figure.Average average ->
                body(
                        average,
                        switch (average.method()) {
                            case MEDIAN -> Kind.MEDIAN;
                            case MEAN -> Kind.MEAN;
                        },
                        null,
                        null,
                        null,
                        average.n(),
                        average.value(),
                        average.withheld());
            case Figure.Count count ->
                body(count, Kind.COUNT, null, null, null, null, BigDecimal.valueOf(count.value()), false);
            case Figure.NotComputable none ->
                new FigureBody(
                        none.code(),
                        null,
                        label(none),
                        Kind.NOT_COMPUTABLE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        Map.of(),
                        none.reason(),
                        WordsBody.of("indicator.reason." + none.reason()));
        };
    }

    private static FigureBody body(
            Figure figure,
            Kind kind,
            @Nullable Integer numerator,
            @Nullable Integer denominator,
            @Nullable BigDecimal rate,
            @Nullable Integer n,
            @Nullable BigDecimal value,
            boolean withheld) {
        return new FigureBody(
                figure.code(),
                figure.subject(),
                label(figure),
                kind,
                numerator,
                denominator,
                rate,
                n,
                value,
                withheld,
                figure.apart(),
                null,
                null);
    }

    private static WordsBody label(Figure figure) {
        return WordsBody.of("indicator.figure." + figure.code());
    }
}
