package org.partnine.indicators;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Finding;
import org.partnine.law.rome.life.ProceedingStep.Kind;
import org.partnine.law.rome.life.ProceedingStep.Part;

/**
 * One thread on a State's compliance: decisions that continue each other, and the steps around them.
 *
 * @param register of the record that stands for it: its first decision, or the proceeding while nothing is decided
 * @param on the day of that decision, or of the opening; null: unknown
 * @param decisions in their order; empty while nothing is decided
 */
record ComplianceMatter(
        String register,
        String key,
        @Nullable PartialDate on,
        StateCode state,
        @Nullable PersonId person,
        boolean unconfirmed,
        List<Decision> decisions,
        List<MatterStep> steps) {

    /** Where a failure can be referred to. */
    enum Body {
        ASSEMBLY,
        COUNCIL
    }

    /** Whether a failure of the State is at stake, and not only a step beside such a matter. */
    boolean isProceeding() {
        return decisions.isEmpty() || decisions.stream().anyMatch(Decision::isOnCompliance);
    }

    List<Decision> findings() {
        return decisions.stream()
                .filter(d -> d.outcome() == Finding.Outcome.NON_COMPLIANCE)
                .toList();
    }

    /** The day on which the failure found was referred to the body, unless that was set aside; null: it was not. */
    @Nullable
    PartialDate referredOn(Decision finding, Body body) {
        if (isReferralSetAside(finding)) {
            return null;
        }
        for (Decision decision : decisions) {
            boolean refers = decision.equals(finding)
                    || (decision.outcome() == Finding.Outcome.REFERRAL_DECIDED && isAfter(decision, finding));
            if (refers && isSentTo(decision, body)) {
                return PartialDate.day(decision.on());
            }
        }
        Kind kind = body == Body.ASSEMBLY ? Kind.REFERRED_ASP : Kind.REFERRED_SC;
        for (MatterStep step : steps) {
            PartialDate day = step.on();
            if (step.kind() == kind && day != null && !day.latest().isBefore(finding.on())) {
                return day;
            }
        }
        return null;
    }

    private boolean isReferralSetAside(Decision finding) {
        boolean byDecision = decisions.stream()
                .filter(later -> isAfter(later, finding))
                .anyMatch(later -> later.outcome() == Finding.Outcome.FINDING_CONFIRMED_REFERRAL_REVERSED
                        || later.outcome() == Finding.Outcome.REVERSED_AND_REMANDED);
        return byDecision
                || steps.stream()
                        .anyMatch(step -> step.kind() == Kind.REVERSED_IN_PART && step.part() == Part.REFERRAL);
    }

    private boolean isAfter(Decision later, Decision earlier) {
        return decisions.indexOf(later) > decisions.indexOf(earlier);
    }

    private static boolean isSentTo(Decision decision, Body body) {
        return switch (body) {
            case ASSEMBLY -> decision.toAssembly();
            case COUNCIL -> decision.toCouncil();
        };
    }
}
