package org.partnine.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Form;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;

/**
 * What is counted: the period, the filters and the state of knowledge. A null filter lets everything pass.
 *
 * @param from first day, itself included
 * @param to last day, itself included
 * @param at the instant whose knowledge counts
 * @param asOf the day up to which the record was checked
 */
public record Asked(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable StateCode state,
        @Nullable SituationId situation,
        @Nullable PersonId person,
        @Nullable Form form,
        Instant at,
        LocalDate asOf) {

    /** Where a day lies to the period. */
    enum Placing {
        IN,
        OUT,
        /** The day is not known well enough to say. */
        OPEN
    }

    /** The day on which what is unfinished is measured: the last of the period, but none of which nothing could be known. */
    public LocalDate measuredOn() {
        LocalDate known = at.atOffset(ZoneOffset.UTC).toLocalDate();
        return Stream.of(asOf, known, to == null ? asOf : to)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** An unknown day lies in the period only if the period has no bounds. */
    Placing placing(@Nullable PartialDate day) {
        if (day == null) {
            return from == null && to == null ? Placing.IN : Placing.OPEN;
        }
        boolean startsIn = from == null || !day.earliest().isBefore(from);
        boolean endsIn = to == null || !day.latest().isAfter(to);
        if (startsIn && endsIn) {
            return Placing.IN;
        }
        boolean before = from != null && day.latest().isBefore(from);
        boolean after = to != null && day.earliest().isAfter(to);
        return before || after ? Placing.OUT : Placing.OPEN;
    }

    /** {@code :at}, {@code :state}, {@code :situation}, {@code :person}, {@code :form} and {@code :measured}. */
    Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("at", at.atOffset(ZoneOffset.UTC));
        parameters.put("state", state == null ? null : state.value());
        parameters.put("situation", situation == null ? null : situation.value());
        parameters.put("person", person == null ? null : person.value());
        parameters.put("form", form == null ? null : form.name());
        parameters.put("measured", measuredOn());
        return parameters;
    }
}
