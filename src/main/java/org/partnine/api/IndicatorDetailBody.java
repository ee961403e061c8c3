package org.partnine.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator and a part of the records it rests on, figure by figure.
 *
 * @param next path of the next part; null at the end
 * @param asOf the day up to which the record was checked
 * @param knownAt the instant whose knowledge was asked for; null: the present
 */
record IndicatorDetailBody(
        IndicatorBody indicator,
        List<CountedRecordBody> items,
        @Nullable String next,
        LocalDate asOf,
        @Nullable Instant knownAt) {}
