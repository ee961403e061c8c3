package org.partnine.law.rome;

import org.jspecify.annotations.Nullable;
import org.partnine.law.Fact;
import org.partnine.law.Knowledge;
import org.partnine.law.PartialDate;
import org.partnine.law.Source;
import org.partnine.law.StateCode;

/**
 * A declaration under art. 124. It concerns jurisdiction over war crimes and does not reduce the duty to cooperate.
 *
 * @param until the last day; null if open
 */
public record TransitionalDeclaration(
        String key,
        StateCode state,
        @Nullable PartialDate from,
        @Nullable PartialDate until,
        Source source,
        Knowledge known)
        implements Fact {}
