package org.partnine.law.rome;

import org.jspecify.annotations.Nullable;
import org.partnine.law.Fact;
import org.partnine.law.Knowledge;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.Source;
import org.partnine.law.StateCode;

/**
 * A recorded presence of a wanted person, past or announced.
 *
 * @param to the last day; null when it is the first, or not known
 * @param finding key of the finding that concerns it; null when none
 */
public record Visit(
        String key,
        PersonId person,
        StateCode state,
        PartialDate from,
        @Nullable PartialDate to,
        Outcome outcome,
        @Nullable String finding,
        Source source,
        Knowledge known)
        implements Fact {
    /** What became of it. */
    public enum Outcome {
        /** Announced or rumoured; not yet. */
        EXPECTED,
        NOT_ARRESTED,
        ARRESTED_AND_SURRENDERED,
        ARRESTED_THEN_RELEASED,
        WARRANT_NOT_YET_ISSUED,
        CANCELLED_OR_MOVED,
        HOSTING_REFUSED,
        UNCONFIRMED,
        /** Flown over without landing: not a stay. */
        OVERFLIGHT
    }
}
