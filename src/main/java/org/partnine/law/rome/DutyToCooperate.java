package org.partnine.law.rome;

import static org.partnine.law.Provision.romeStatute;
import static org.partnine.law.Rule.L12;
import static org.partnine.law.Rule.L7;
import static org.partnine.law.Rule.L9;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.partnine.law.Addressee;
import org.partnine.law.Answer;
import org.partnine.law.Basis;
import org.partnine.law.BasisCode;
import org.partnine.law.Detail;
import org.partnine.law.Explanation;
import org.partnine.law.Fact;
import org.partnine.law.LaterEvent;
import org.partnine.law.MissingFact;
import org.partnine.law.MissingFact.Case;
import org.partnine.law.MissingFact.Consequence;
import org.partnine.law.Outcome;
import org.partnine.law.Provision;
import org.partnine.law.Provision.Instrument;
import org.partnine.law.Qualifier;
import org.partnine.law.Question;
import org.partnine.law.Route;
import org.partnine.law.StateCode;
import org.partnine.law.Step;
import org.partnine.law.StepCode;
import org.partnine.law.StepResult;
import org.partnine.law.VerdictReason;

/**
 * Whether an addressee owed a form of cooperation to the Court on a day, on which bases, and why.
 *
 * <p>Law: Rome Statute, Part 9, arts. 12(3), 16, 86, 103 to 111, 126, 127; Council paragraphs as worded (rules L1 to
 * L13, applied in that order). Each rule is a class of its own; here they speak in turn, and the answer is concluded.
 *
 * <p>Assumed: a valid request was received. Not covered: whether the addressee failed to comply, which only a Chamber
 * finds; regimes other than the Court's.
 *
 * <p>Deterministic: the same question and facts give an equal answer.
 */
public final class DutyToCooperate {

    /** An act is tested against the obligations in force when it took place. */
    private static final List<Provision> IN_FORCE_THEN =
            List.of(new Provision(Instrument.RESPONSIBILITY_OF_STATES, "art. 13"));

    private DutyToCooperate() {}

    /**
     * Answers the question from the facts.
     *
     * @param facts as known at the instant the question is asked for ({@link Facts#knownAt})
     */
    public static Answer answer(Question question, Facts facts) {
        var d = new Deliberation(question, facts);
        switch (question.addressee()) {
            case Addressee.State asked -> ofState(d, asked.state());
            case Addressee.Organisation o -> ofOrganisation(d);
        }
        return conclude(d);
    }

    private static void ofState(Deliberation d, StateCode state) {
        Standing standing = TreatyStatus.consider(d, state);
        if (standing instanceof Standing.FormerParty former) {
            ResidualDuty.consider(d, former);
        }
        AcceptedJurisdiction.consider(d, state);
        CouncilText.consider(d);
        AgreementsWithTheCourt.ofState(d, state, standing);
        FormOfCooperation.ofState(d, state);
        stacking(d);
        RequestsOnRecord.consider(d);
        Pleas pleas = Pleas.of(d, state);
        Deferrals.consider(d);
        pleas.considerGrounds();
        Postponements.consider(d, state);
        Immunities.consider(d, state, pleas);
        Presence.consider(d, state);
        if (d.grounds.isEmpty() && !d.qualifiers.contains(Qualifier.OVERFLIGHT)) {
            d.step(L9, StepCode.NO_GROUND, StepResult.NOTED, List.of(), List.of(romeStatute("97")));
        }
        pleas.considerExcuses();
        Caveats.consider(d, state);
        finish(d, state);
    }

    private static void ofOrganisation(Deliberation d) {
        CouncilText.consider(d);
        AgreementsWithTheCourt.ofOrganisation(d);
        FormOfCooperation.ofOrganisation(d);
        stacking(d);
        RequestsOnRecord.consider(d);
        Deferrals.consider(d);
        temporalTest(d);
    }

    private static void stacking(Deliberation d) {
        if (d.bases.size() > 1) {
            d.qualifiers.add(Qualifier.PARALLEL_BASIS);
            d.step(
                    L7,
                    StepCode.PARALLEL_BASES,
                    StepResult.NOTED,
                    List.of(),
                    List.of(Provision.charter("103")),
                    Detail.count("count", d.bases.size()));
        }
    }

    private static void finish(Deliberation d, StateCode state) {
        temporalTest(d);
        for (Finding finding : d.facts.findings(state)) {
            if (isOfThisMatter(d, finding)) {
                d.laterThanAsked(LaterEvent.Kind.FINDING, finding.decidedOn(), finding);
            }
        }
        if (d.situation != null) {
            d.laterThanAsked(LaterEvent.Kind.INVESTIGATION_OPENED, d.situation.investigationOpenedOn(), d.situation);
        }
        d.later.sort(Comparator.comparing(LaterEvent::on));
    }

    private static void temporalTest(Deliberation d) {
        d.step(
                L12,
                StepCode.TEMPORAL_TEST,
                StepResult.NOTED,
                List.of(),
                IN_FORCE_THEN,
                d.question.conductOn() != null
                        ? new Detail[] {Detail.day("conduct", d.question.conductOn())}
                        : new Detail[0]);
    }

    private static Answer conclude(Deliberation d) {
        OpenQuestions.showBeside(d);
        if (d.bar != null || d.barredByRuling) {
            return new Answer.NotBound(explain(d, notBoundReason(d), List.of(), Outcome.NOT_BOUND));
        }
        if (!d.bases.isEmpty()) {
            return withBasis(d);
        }
        if (d.arguable != null && d.contest != null) {
            return new Answer.Contested(explain(d, d.contest, List.of(d.arguable), Outcome.CONTESTED));
        }
        if (d.doubt != null) {
            return new Answer.Undetermined(explain(d, d.doubt, List.of(), Outcome.UNDETERMINED));
        }
        unpublishedArrangement(d);
        if (d.urging != null) {
            return new Answer.Urged(explain(d, VerdictReason.URGED_SC_URGED, List.of(d.urging), Outcome.URGED));
        }
        return new Answer.NotBound(explain(d, notBoundReason(d), List.of(), Outcome.NOT_BOUND));
    }

    private static Answer withBasis(Deliberation d) {
        List<Basis> bases = List.copyOf(d.bases);
        if (d.objection != null) {
            return new Answer.Contested(explain(d, d.objection, bases, Outcome.CONTESTED));
        }
        if (d.objectionInDoubt != null) {
            return new Answer.Undetermined(explain(d, d.objectionInDoubt, List.of(), Outcome.UNDETERMINED));
        }
        VerdictReason reason = boundReason(d);
        if (bases.getFirst().code() == BasisCode.ST_PARTY && bases.size() == 1) {
            citeMembership(d);
        }
        return new Answer.Bound(explain(d, reason, bases, Outcome.BOUND));
    }

    /** The general duty, and the article that owes the form. */
    private static void citeMembership(Deliberation d) {
        d.verdictDetails.add(Detail.provision("citation", romeStatute("86")));
        String article = d.question.form().article();
        if (!article.equals("86")) {
            d.verdictDetails.add(Detail.provision("citation", romeStatute(article)));
        }
    }

    private static VerdictReason boundReason(Deliberation d) {
        if (d.postponed) {
            return VerdictReason.BOUND_SUSPENDED;
        }
        if (d.bases.size() > 1) {
            return VerdictReason.BOUND_PARALLEL_BASIS;
        }
        return switch (d.bases.getFirst().code()) {
            case ST_PARTY ->
                d.inCouncilSituation() ? VerdictReason.BOUND_ST_PARTY_SC_SITUATION : VerdictReason.BOUND_ST_PARTY;
            case ST_RESIDUAL -> VerdictReason.BOUND_ST_RESIDUAL;
            case DECL_12_3 -> VerdictReason.BOUND_DECL_12_3;
            case ADHOC_87_5 -> VerdictReason.BOUND_ADHOC_87_5;
            case SC_SHALL -> VerdictReason.BOUND_SC_SHALL;
            case IGO_AGREEMENT -> VerdictReason.BOUND_IGO_AGREEMENT;
            case APIC -> VerdictReason.BOUND_APIC;
            case HOST_AGREEMENT -> VerdictReason.BOUND_HOST_AGREEMENT;
            case VOL_AGREEMENT -> VerdictReason.BOUND_VOL_AGREEMENT;
            case SC_URGED,
                    ICTY_29,
                    ICTR_28,
                    IRMCT_28,
                    HR_CHARTER_56,
                    HR_TREATY,
                    HR_UPR,
                    HR_COMPLAINT,
                    HR_SPECIAL_PROC,
                    SC_CT_2178 -> throw new IllegalStateException("no basis of this regime");
        };
    }

    private static VerdictReason notBoundReason(Deliberation d) {
        if (d.bar != null) {
            return d.bar;
        }
        if (d.qualifiers.contains(Qualifier.WITHDRAWN)) {
            return VerdictReason.NOT_BOUND_WITHDRAWN;
        }
        if (d.qualifiers.contains(Qualifier.RATIFIED_NOT_IN_FORCE)) {
            return VerdictReason.NOT_BOUND_RATIFIED_NOT_IN_FORCE;
        }
        boolean named = d.verdictDetails.stream().anyMatch(x -> x.name().equals("scope"));
        if (d.qualifiers.contains(Qualifier.SITUATION_SCOPE) && named) {
            return VerdictReason.NOT_BOUND_SITUATION_SCOPE;
        }
        return d.qualifiers.contains(Qualifier.SIGNATORY_ONLY)
                ? VerdictReason.NOT_BOUND_SIGNATORY_ONLY
                : VerdictReason.NOT_BOUND_NON_PARTY;
    }

    /** An arrangement that is not public cannot be excluded for one that is not a Party. */
    private static void unpublishedArrangement(Deliberation d) {
        if (d.question.addressee() instanceof Addressee.State && d.bar == null) {
            d.missing.add(new MissingFact(
                    MissingFact.Code.UNPUBLISHED_ARRANGEMENT,
                    List.of(),
                    List.of(),
                    List.of(new Consequence(Case.IF_SO, Outcome.BOUND))));
        }
    }

    private static Explanation explain(Deliberation d, VerdictReason reason, List<Basis> bases, Outcome outcome) {
        Route route = RouteIfNotMet.of(outcome, bases, d.inCouncilSituation());
        d.steps.sort(Comparator.comparing(Step::rule));
        return new Explanation(
                d.question,
                reason,
                List.copyOf(d.verdictDetails),
                bases,
                List.copyOf(d.qualifiers),
                route,
                List.copyOf(d.steps),
                List.copyOf(d.grounds),
                d.readings.stream().distinct().toList(),
                List.copyOf(d.missing),
                findings(d),
                List.copyOf(d.later));
    }

    private static Explanation.Findings findings(Deliberation d) {
        if (!(d.question.addressee() instanceof Addressee.State asked)) {
            return new Explanation.Findings(List.of(), List.of());
        }
        var byThen = new ArrayList<Fact>();
        var later = new ArrayList<Fact>();
        d.facts.findings(asked.state()).stream()
                .filter(f -> isOfThisMatter(d, f))
                .sorted(Comparator.comparing(Finding::decidedOn).thenComparing(Finding::key))
                .forEach(f -> (f.decidedOn().latest().isAfter(d.on()) ? later : byThen).add(f));
        return new Explanation.Findings(byThen, later);
    }

    private static boolean isOfThisMatter(Deliberation d, Finding finding) {
        var person = d.question.person();
        return finding.situation().equals(d.question.situation())
                && (person == null
                        || finding.person() == null
                        || finding.person().equals(person));
    }
}
