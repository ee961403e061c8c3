package org.partnine.law.rome;

import org.jspecify.annotations.Nullable;
import org.partnine.law.Fact;
import org.partnine.law.Knowledge;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.Source;
import org.partnine.law.StateCode;

/**
 * A public decision of a Chamber on compliance, or next to it.
 *
 * @param number of the decision; null when it was not found
 * @param person null when it concerns no one person
 * @param outcome the register's word for what was decided: NON_COMPLIANCE, NO_FINDING, REMINDER ...
 */
public record Finding(
        String key,
        @Nullable String number,
        PartialDate decidedOn,
        String chamber,
        SituationId situation,
        @Nullable PersonId person,
        StateCode state,
        Outcome outcome,
        boolean referredToAssembly,
        boolean referredToCouncil,
        Source source,
        Knowledge known)
        implements Fact {
    /** What was decided. */
    public enum Outcome {
        NON_COMPLIANCE,
        NO_FINDING,
        INFORMED_NO_FINDING,
        OBSERVATIONS_REQUESTED,
        IMMEDIATE_ARREST_REQUESTED,
        INVITATION_TO_COOPERATE,
        REQUEST_REJECTED,
        DEFERRED,
        REMINDER,
        REVERSED_AND_REMANDED,
        FINDING_CONFIRMED_REFERRAL_REVERSED,
        REFERRAL_DECIDED
    }
}
