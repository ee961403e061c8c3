package org.partnine.law.rome;

import org.jspecify.annotations.Nullable;
import org.partnine.law.Fact;
import org.partnine.law.Knowledge;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.Source;
import org.partnine.law.StateCode;

/**
 * An office that matters for immunity (art. 98(1)).
 *
 * @param until the first day out of office; null while held
 */
public record Office(
        String key,
        PersonId person,
        Category category,
        StateCode state,
        PartialDate from,
        @Nullable PartialDate until,
        Source source,
        Knowledge known)
        implements Fact {
    /** The offices whose holders international law has been said to protect while they serve. */
    public enum Category {
        HEAD_OF_STATE,
        HEAD_OF_GOVERNMENT,
        FOREIGN_MINISTER
    }
}
