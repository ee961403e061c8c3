package org.partnine.indicators;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Confidence;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Finding;

/**
 * A decision of a Chamber on compliance, or next to it.
 *
 * @param proceeding key of the proceeding that led to it, where that is a record of its own
 */
record Decision(
        String key,
        LocalDate on,
        StateCode state,
        SituationId situation,
        @Nullable String caseNumber,
        @Nullable PersonId person,
        Finding.Outcome outcome,
        boolean toAssembly,
        boolean toCouncil,
        @Nullable String proceeding,
        List<String> forms,
        Confidence confidence) {

    boolean isUnconfirmed() {
        return confidence == Confidence.LOW;
    }

    /** Whether it decides on a failure of the State, and is not merely a step or a reminder beside such a decision. */
    boolean isOnCompliance() {
        return switch (outcome) {
            case NON_COMPLIANCE,
                    INFORMED_NO_FINDING,
                    NO_FINDING,
                    DEFERRED,
                    REVERSED_AND_REMANDED,
                    FINDING_CONFIRMED_REFERRAL_REVERSED,
                    REFERRAL_DECIDED -> true;
            case OBSERVATIONS_REQUESTED,
                    IMMEDIATE_ARREST_REQUESTED,
                    INVITATION_TO_COOPERATE,
                    REQUEST_REJECTED,
                    REMINDER -> false;
        };
    }

    /** Whether it goes on in the thread of the decision before it in the same matter. */
    boolean continues(Decision before) {
        if (proceeding != null && before.proceeding != null) {
            return proceeding.equals(before.proceeding);
        }
        boolean takesUp = switch (outcome) {
            case REVERSED_AND_REMANDED, FINDING_CONFIRMED_REFERRAL_REVERSED, REFERRAL_DECIDED -> true;
            case NON_COMPLIANCE,
                    INFORMED_NO_FINDING,
                    NO_FINDING,
                    DEFERRED,
                    OBSERVATIONS_REQUESTED,
                    IMMEDIATE_ARREST_REQUESTED,
                    INVITATION_TO_COOPERATE,
                    REQUEST_REJECTED,
                    REMINDER -> false;
        };
        boolean leftOpen =
                before.outcome == Finding.Outcome.DEFERRED || before.outcome == Finding.Outcome.REVERSED_AND_REMANDED;
        return takesUp || leftOpen;
    }
}
