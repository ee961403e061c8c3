package org.partnine.law.rome;

import static org.partnine.law.Provision.romeStatute;
import static org.partnine.law.Rule.L13;
import static org.partnine.law.Rule.L4;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Basis;
import org.partnine.law.BasisCode;
import org.partnine.law.Certainty;
import org.partnine.law.Detail;
import org.partnine.law.Fact;
import org.partnine.law.MissingFact;
import org.partnine.law.MissingFact.Case;
import org.partnine.law.MissingFact.Consequence;
import org.partnine.law.Outcome;
import org.partnine.law.PartialDate;
import org.partnine.law.Provision;
import org.partnine.law.Qualifier;
import org.partnine.law.StepCode;
import org.partnine.law.StepResult;
import org.partnine.law.VerdictReason;

/**
 * What survives withdrawal in the situation asked about (rule L4).
 *
 * <p>Law: Rome Statute, art. 127(2). The examination must be the one that led to this situation. What counts is the day
 * of the decision that opens an investigation, not of its publication.
 */
final class ResidualDuty {

    private static final List<Provision> ART_127_2 = List.of(romeStatute("127(2)"));

    private ResidualDuty() {}

    static void consider(Deliberation d, Standing.FormerParty former) {
        d.qualifiers.add(Qualifier.RESIDUAL_SCOPE);
        LocalDate since = former.since();
        d.citing(Detail.day("effectiveDate", since));
        Situation situation = d.situation;
        Certainty investigated = begun(situation == null ? null : situation.investigationOpenedOn(), since);
        if (situation == null || situation.isUnconfirmed() || investigated == Certainty.UNKNOWN) {
            unknown(d, former, situation, MissingFact.Code.EXAMINATION_DAY, VerdictReason.UNDETERMINED_COARSE_DATE);
            return;
        }
        if (investigated == Certainty.YES) {
            PartialDate opened = situation.investigationOpenedOn();
            d.step(
                    L4,
                    StepCode.INVESTIGATION_BEFORE_WITHDRAWAL,
                    StepResult.APPLIES,
                    List.of(situation, former.notice()),
                    ART_127_2,
                    Detail.day("opened", opened != null ? opened : PartialDate.day(since)),
                    Detail.day("effective", since));
            d.bases.add(basis(former, situation));
            return;
        }
        examination(d, former, situation);
    }

    private static void examination(Deliberation d, Standing.FormerParty former, Situation situation) {
        LocalDate since = former.since();
        PartialDate examined = situation.examinationOpenedOn();
        switch (examinationBegun(situation, since)) {
            case YES -> {
                d.step(
                        L4,
                        StepCode.EXAMINATION_BEFORE_WITHDRAWAL,
                        StepResult.CONTESTED,
                        List.of(situation, former.notice()),
                        ART_127_2,
                        Detail.day("opened", examined != null ? examined : PartialDate.day(since)),
                        Detail.day("effective", since));
                contested(d, former, situation);
            }
            case NO ->
                d.step(
                        L4,
                        StepCode.NOTHING_BEFORE_WITHDRAWAL,
                        StepResult.DOES_NOT_APPLY,
                        List.of(situation, former.notice()),
                        ART_127_2,
                        Detail.day("effective", since));
            case UNKNOWN ->
                unknown(
                        d,
                        former,
                        situation,
                        MissingFact.Code.EXAMINATION_DAY,
                        examined == null
                                ? VerdictReason.UNDETERMINED_MISSING_FACT
                                : VerdictReason.UNDETERMINED_COARSE_DATE);
        }
    }

    /** The open question OQ1, unless the Court has ruled on it by the day. */
    private static void contested(Deliberation d, Standing.FormerParty former, Situation situation) {
        Ruling ruling = OpenQuestions.ruling(d, OpenQuestions.RESIDUAL_DUTY_AFTER_EXAMINATION);
        if (ruling == null) {
            d.arguable = basis(former, situation);
            d.contest = VerdictReason.CONTESTED_OQ1_RESIDUAL;
            OpenQuestions.show(d, OpenQuestions.RESIDUAL_DUTY_AFTER_EXAMINATION);
            return;
        }
        d.step(
                L13,
                StepCode.QUESTION_SETTLED,
                ruling.dutyExists() ? StepResult.APPLIES : StepResult.DOES_NOT_APPLY,
                List.of(ruling),
                ART_127_2,
                Detail.words("question", ruling.question()));
        if (ruling.dutyExists()) {
            d.bases.add(basis(former, situation));
        }
    }

    /**
     * Whether an examination that led to the situation had begun. A situation that rests on referrals cannot have been
     * examined before the first of them; a missing day is otherwise not "no".
     */
    private static Certainty examinationBegun(Situation situation, LocalDate since) {
        PartialDate examined = situation.examinationOpenedOn();
        if (examined != null) {
            return examined.before(since);
        }
        PartialDate referred = situation.referredOn();
        boolean referredTooLate = situation.trigger() != Situation.Trigger.PROPRIO_MOTU
                && referred != null
                && referred.before(since) == Certainty.NO;
        return referredTooLate ? Certainty.NO : Certainty.UNKNOWN;
    }

    private static Certainty begun(@Nullable PartialDate opened, LocalDate since) {
        return opened == null ? Certainty.NO : opened.before(since);
    }

    private static Basis basis(Standing.FormerParty former, Situation situation) {
        List<Fact> facts = List.of(former.notice(), situation);
        return new Basis(BasisCode.ST_RESIDUAL, PartialDate.day(former.since()), null, facts, ART_127_2);
    }

    private static void unknown(
            Deliberation d,
            Standing.FormerParty former,
            @Nullable Situation situation,
            MissingFact.Code code,
            VerdictReason reason) {
        List<Fact> facts = situation == null ? List.of(former.notice()) : List.of(situation, former.notice());
        d.step(
                L4,
                StepCode.EXAMINATION_UNKNOWN,
                StepResult.UNKNOWN,
                facts,
                ART_127_2,
                Detail.day("effective", former.since()));
        d.doubts(
                reason,
                new MissingFact(
                        code,
                        List.of(Detail.day("effective", former.since())),
                        facts,
                        List.of(
                                new Consequence(Case.IF_BEFORE, Outcome.CONTESTED),
                                new Consequence(Case.IF_AFTER, Outcome.NOT_BOUND))));
    }
}
