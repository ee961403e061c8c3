package org.partnine.law.rome.life;

import org.partnine.law.Form;
import org.partnine.law.PartialDate;
import org.partnine.law.Qualifier;
import org.partnine.law.rome.RequestEvent.Kind;
import org.partnine.law.rome.life.Admission.Allowed;
import org.partnine.law.rome.life.Admission.Forbidden;
import org.partnine.law.rome.life.RequestStep.PendingMatter;
import org.partnine.law.rome.life.RequestStep.Presence;

/** Steps as a careful recorder would write them. */
final class Steps {

    private Steps() {}

    /** A step that states all its kind has to state; its day too coarse to stand in the way of any other. */
    static RequestStep complete(Kind kind, Form form) {
        return on(kind, form, "2010/2020");
    }

    static RequestStep on(Kind kind, Form form, String day) {
        RequestStep step = RequestStep.of(kind, PartialDate.parse(day));
        return switch (kind) {
            case TRANSMITTED -> step.stating(RequestFact.CHANNEL, "note verbale to the embassy");
            case RECEIVED -> step.stating(RequestFact.ENDING, "challenge rejected");
            case CONSULTING -> step.stating(RequestFact.PROBLEM, "person cannot be located");
            case POSTPONED ->
                step.onGround(Qualifier.ART_95_POSTPONE)
                        .pending(PendingMatter.SAME_CASE, null, null)
                        .stating(RequestFact.END_CONDITION, "ruling on admissibility");
            case MODIFIED -> step.stating(RequestFact.NEW_TERMS, "copies instead of originals");
            case ACCEPTED_ON_CONDITIONS -> step.stating(RequestFact.CONDITIONS, "copies remain confidential");
            case PARTLY_EXECUTED, EXECUTED -> step.stating(RequestFact.PERFORMANCE, "handed over");
            case DENIED ->
                step.onGround(form == Form.F93_L ? null : Qualifier.ART_93_4_SECURITY)
                        .stating(RequestFact.CONDITIONS_CONSIDERED, "no condition would help")
                        .stating(RequestFact.REASONS, "prohibited by law");
            case UNMET -> step.stating(RequestFact.LOST_CHANCE, "he left").placedBy(Presence.STAY);
            case WITHDRAWN, LAPSED -> step.stating(RequestFact.END_OF_REQUEST, "case ended");
            case LEGALITY_CHALLENGED, NON_COMPLIANCE_PROCEEDING, ARRESTED, PAPERS_RECEIVED, RELEASED, RE_ARREST -> step;
        };
    }

    static Refusal reason(Admission<?> admission) {
        return switch (admission) {
            case Forbidden<?> forbidden -> forbidden.reason();
            case Allowed<?> allowed -> throw new AssertionError("allowed: " + allowed.after());
        };
    }
}
