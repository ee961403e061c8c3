package org.partnine.findings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Confidence;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;

/**
 * Which acts are wanted; null asks for nothing.
 *
 * @param state a State concerned by an act of the Assembly, or named by a cooperation clause of the Council
 * @param finding key of a finding that the act follows up or transmits
 * @param from the last day on which the act may have been adopted, or a day before it
 * @param to the first such day, or a day after it
 * @param text a part of the symbol, title or summary, in any case and with or without accents
 */
public record ActFilter(
        ActEntry.@Nullable Body body,
        @Nullable String kind,
        @Nullable String effect,
        @Nullable StateCode state,
        @Nullable SituationId situation,
        @Nullable String finding,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Confidence confidence,
        @Nullable String text) {}
