package org.partnine.law.rome;

import org.jspecify.annotations.Nullable;
import org.partnine.law.Fact;
import org.partnine.law.Knowledge;
import org.partnine.law.PartialDate;
import org.partnine.law.Source;

/**
 * One position on a contested question.
 *
 * @param question OQ1, OQ2 ...
 * @param authorityOn null when undated
 */
public record Reading(
        String key,
        String question,
        String questionWords,
        String position,
        String heldBy,
        String authority,
        @Nullable PartialDate authorityOn,
        String consequence,
        Status status,
        Source source,
        Knowledge known)
        implements Fact {
    /** How far the question is settled. */
    public enum Status {
        OPEN,
        PENDING_AS_OF_DATA,
        PRACTICE_VARIES,
        SETTLED_IN_PRINCIPLE,
        SETTLED_BY_COURT_WITH_DISSENT,
        SETTLED_BY_COURT
    }
}
