package org.partnine.web.states;

import java.util.List;
import org.partnine.law.BasisCode;
import org.partnine.law.Form;
import org.partnine.law.Outcome;
import org.partnine.law.SituationId;
import org.partnine.law.rome.StandingTowardsTheCourt.Mark;

/**
 * What a State owed of one form of cooperation.
 *
 * @param answers that the law gives, each once, the one of most situations first
 */
public record OwedRow(Form form, List<Answered> answers) {

    /**
     * One answer, and where it is given.
     *
     * @param situations never empty
     * @param everywhere whether it is given in every situation asked about
     */
    public record Answered(
            Mark mark, Outcome outcome, List<BasisCode> bases, List<SituationId> situations, boolean everywhere) {}

    /** Whether a duty is owed in at least one of the situations. */
    public boolean isOwed() {
        return answers.stream().anyMatch(answer -> answer.outcome() == Outcome.BOUND);
    }
}
