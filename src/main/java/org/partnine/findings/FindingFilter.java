package org.partnine.findings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Confidence;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Finding;

/**
 * Which findings are wanted; null asks for nothing.
 *
 * @param from first day of decision
 * @param to last day of decision
 * @param text a part of the number, the chamber or what it was about, in any case and with or without accents
 */
public record FindingFilter(
        @Nullable StateCode state,
        @Nullable SituationId situation,
        @Nullable PersonId person,
        Finding.@Nullable Outcome outcome,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Confidence confidence,
        @Nullable String text) {}
