package org.partnine.situations;

import org.jspecify.annotations.Nullable;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Situation;

/**
 * Which situations are wanted; null asks for nothing.
 *
 * @param state a State on whose territory the crimes were committed
 * @param text a part of the name or number, in any case and with or without accents
 */
public record SituationFilter(
        @Nullable StateCode state,
        Situation.@Nullable Trigger trigger,
        @Nullable String status,
        @Nullable String text) {}
