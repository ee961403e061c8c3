package org.partnine.situations;

import org.jspecify.annotations.Nullable;
import org.partnine.law.Confidence;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;

/**
 * Which persons are wanted; null asks for nothing.
 *
 * @param state State of nationality
 * @param situation in which a warrant or summons was issued
 * @param status of one of the person's warrants
 * @param text a part of the name, in any case and with or without accents
 */
public record PersonFilter(
        @Nullable StateCode state,
        @Nullable SituationId situation,
        @Nullable String status,
        @Nullable Confidence confidence,
        @Nullable String text) {}
