package org.partnine.law.rome;

import org.jspecify.annotations.Nullable;
import org.partnine.law.Fact;
import org.partnine.law.Knowledge;
import org.partnine.law.PartialDate;
import org.partnine.law.Qualifier;
import org.partnine.law.Source;
import org.partnine.law.StateCode;

/**
 * A step in a request's life.
 *
 * @param on null when the day is not on record
 * @param actor the State whose conduct it is; null when it is the Court's, or the request has one addressee
 * @param ground for a postponement, the ground it rests on; null otherwise
 * @param matterFiledOn for a postponement, the filing of the pending challenge where recorded; null otherwise
 */
public record RequestEvent(
        String key,
        String request,
        Kind kind,
        @Nullable PartialDate on,
        @Nullable StateCode actor,
        @Nullable Qualifier ground,
        @Nullable PartialDate matterFiledOn,
        Source source,
        Knowledge known)
        implements Fact {
    /** The states of a request's life. */
    public enum Kind {
        TRANSMITTED,
        RECEIVED,
        CONSULTING,
        POSTPONED,
        MODIFIED,
        ACCEPTED_ON_CONDITIONS,
        PARTLY_EXECUTED,
        EXECUTED,
        DENIED,
        LEGALITY_CHALLENGED,
        UNMET,
        WITHDRAWN,
        LAPSED,
        NON_COMPLIANCE_PROCEEDING,
        ARRESTED,
        PAPERS_RECEIVED,
        RELEASED,
        RE_ARREST
    }
}
