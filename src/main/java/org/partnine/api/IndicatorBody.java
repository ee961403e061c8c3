package org.partnine.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.indicators.Asked;
import org.partnine.indicators.Indicator;
import org.partnine.indicators.IndicatorId;
import org.partnine.law.Form;

/**
 * An indicator with its formula and its caveat, which belongs beside every number.
 *
 * @param from first day of the period; null: no bound
 * @param to last day of the period; null: no bound
 * @param measuredOn the day on which what is unfinished was measured
 * @param records path of the records counted
 */
record IndicatorBody(
        IndicatorId id,
        WordsBody name,
        WordsBody formula,
        WordsBody caveat,
        List<FigureBody> figures,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        LocalDate measuredOn,
        Filters filters,
        String records) {

    /** What narrows the count; null: nothing. */
    record Filters(
            @Nullable String state,
            @Nullable String situation,
            @Nullable String person,
            @Nullable Form form) {}

    static IndicatorBody of(Indicator indicator, String records) {
        Asked asked = indicator.asked();
        return new IndicatorBody(
                indicator.id(),
                WordsBody.of("indicator.name." + indicator.id()),
                WordsBody.of("indicator.formula." + indicator.id()),
                WordsBody.of("indicator.caveat." + indicator.id()),
                indicator.figures().stream().map(FigureBody::of).toList(),
                asked.from(),
                asked.to(),
                asked.measuredOn(),
                new Filters(
                        asked.state() == null ? null : asked.state().value(),
                        asked.situation() == null ? null : asked.situation().value(),
                        asked.person() == null ? null : asked.person().value(),
                        asked.form()),
                records);
    }
}
