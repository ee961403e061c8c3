package org.partnine.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All indicators.
 *
 * @param asOf the day up to which the record was checked
 * @param knownAt the instant whose knowledge was asked for; null: the present
 */
record IndicatorsBody(
        List<IndicatorBody> items, LocalDate asOf, @Nullable Instant knownAt) {}
