package org.partnine.law.rome;

import org.jspecify.annotations.Nullable;
import org.partnine.law.Fact;
import org.partnine.law.Knowledge;
import org.partnine.law.PartialDate;
import org.partnine.law.Qualifier;
import org.partnine.law.SituationId;
import org.partnine.law.Source;
import org.partnine.law.StateCode;

/**
 * A caveat on a State, shown and never applied.
 *
 * @param code AUTHORITY_CONTESTED, SUCCESSION_QUESTION or DOMESTIC_AUTHORITY
 * @param situation null when it holds in all
 * @param until the first day without it; null while it stands
 */
public record Flag(
        String key,
        StateCode state,
        Qualifier code,
        @Nullable SituationId situation,
        PartialDate from,
        @Nullable PartialDate until,
        String words,
        Source source,
        Knowledge known)
        implements Fact {}
