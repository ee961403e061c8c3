package org.partnine.law.rome;

import static org.partnine.law.Certainty.NO;
import static org.partnine.law.Certainty.YES;
import static org.partnine.law.Provision.romeStatute;
import static org.partnine.law.Rule.L13;
import static org.partnine.law.Rule.L9;

import java.util.ArrayList;
import java.util.List;
import org.partnine.law.Certainty;
import org.partnine.law.Detail;
import org.partnine.law.Fact;
import org.partnine.law.Ground.Effect;
import org.partnine.law.MissingFact;
import org.partnine.law.MissingFact.Case;
import org.partnine.law.MissingFact.Consequence;
import org.partnine.law.Outcome;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.Provision;
import org.partnine.law.Qualifier;
import org.partnine.law.StateCode;
import org.partnine.law.StepCode;
import org.partnine.law.StepResult;
import org.partnine.law.VerdictReason;

/**
 * Immunity (art. 98(1)) and agreements that require consent (art. 98(2)), under rule L9.
 *
 * <p>Law: Rome Statute, arts. 27(2), 98; ICC-02/05-01/09-397-Corr, 6 May 2019. The Court's case law: immunity of a Head
 * of State does not stand against the request; the dissent is shown. An agreement on record that protects the person's
 * nationality is an open question (OQ3); one that is only pleaded is a plea.
 */
final class Immunities {

    private static final List<Provision> ART_98_1 = List.of(romeStatute("98(1)"), romeStatute("27(2)"));
    private static final List<Provision> ART_98_2 = List.of(romeStatute("98(2)"));

    private Immunities() {}

    static void consider(Deliberation d, StateCode state, Pleas pleas) {
        immunityOfOffice(d, state, pleas);
        agreements(d, pleas);
    }

    private static void immunityOfOffice(Deliberation d, StateCode state, Pleas pleas) {
        var raised = new ArrayList<Fact>(pleas.pleaded(Qualifier.ART_98_1_RAISED));
        if (!raised.isEmpty()) {
            d.step(L9, StepCode.IMMUNITY_PLEADED, StepResult.NO_EFFECT, raised, ART_98_1, Pleas.raised(raised));
        }
        PersonId person = d.question.person();
        if (person != null) {
            for (Office office : d.facts.offices(person)) {
                if (!office.state().equals(state)) {
                    raised.addAll(held(d, office));
                }
            }
        }
        if (!raised.isEmpty()) {
            d.qualifiers.add(Qualifier.ART_98_1_RAISED);
            pleas.addGround(Qualifier.ART_98_1_RAISED, Effect.NONE, raised);
        }
    }

    /** The office itself if it was certainly held on the day; nothing otherwise, with a note if it may have been. */
    private static List<Fact> held(Deliberation d, Office office) {
        Certainty begun = office.from().notAfter(d.on());
        Certainty over = office.until() == null ? NO : office.until().notAfter(d.on());
        switch (begun.and(over.not())) {
            case YES -> {
                d.step(
                        L9,
                        StepCode.IMMUNITY_OF_OFFICE,
                        StepResult.NO_EFFECT,
                        List.of(office),
                        ART_98_1,
                        Detail.code("office", office.category()),
                        Detail.state("of", office.state()));
                return List.of(office);
            }
            case UNKNOWN ->
                d.missing.add(new MissingFact(
                        MissingFact.Code.OFFICE_DAY,
                        List.of(),
                        List.of(office),
                        List.of(
                                new Consequence(Case.IF_SO, Outcome.BOUND),
                                new Consequence(Case.IF_NOT, Outcome.BOUND))));
            case NO -> {
                // out of office: nothing to plead
            }
        }
        return List.of();
    }

    private static void agreements(Deliberation d, Pleas pleas) {
        List<Plea> pleaded = pleas.pleaded(Qualifier.ART_98_2_RAISED);
        if (!pleaded.isEmpty()) {
            d.qualifiers.add(Qualifier.ART_98_2_RAISED);
            d.step(L9, StepCode.AGREEMENT_98_2_PLEADED, StepResult.NO_EFFECT, pleaded, ART_98_2, Pleas.raised(pleaded));
            pleas.addGround(Qualifier.ART_98_2_RAISED, Effect.NONE, pleaded);
        }
        PersonId person = d.question.person();
        SoughtPerson sought = person == null ? null : d.facts.person(person);
        if (sought == null) {
            return;
        }
        for (Agreement agreement : d.facts.agreements(d.question.addressee())) {
            StateCode counterparty = agreement.counterparty();
            if (agreement.kind() == Agreement.Kind.ART_98_2
                    && counterparty != null
                    && sought.nationalities().contains(counterparty)) {
                onRecord(d, pleas, agreement, counterparty);
            }
        }
    }

    private static void onRecord(Deliberation d, Pleas pleas, Agreement agreement, StateCode counterparty) {
        PartialDate from = agreement.inForceOn();
        PartialDate signed = agreement.signedOn();
        boolean notYet = (from != null && from.notAfter(d.on()) == NO)
                || (from == null && signed != null && signed.notAfter(d.on()) == NO);
        if (notYet) {
            return;
        }
        d.qualifiers.add(Qualifier.ART_98_2_RAISED);
        boolean inForce = from != null && from.notAfter(d.on()) == YES && !agreement.isUnconfirmed();
        d.step(
                L9,
                StepCode.AGREEMENT_98_2_ON_RECORD,
                inForce ? StepResult.CONTESTED : StepResult.UNKNOWN,
                List.of(agreement),
                ART_98_2,
                Detail.state("with", counterparty));
        Ruling ruling = OpenQuestions.ruling(d, OpenQuestions.AGREEMENTS_UNDER_98_2);
        if (ruling != null) {
            settled(d, pleas, agreement, ruling);
        } else if (inForce) {
            pleas.addGround(Qualifier.ART_98_2_RAISED, Effect.CONTESTED, List.of(agreement));
            d.objection = VerdictReason.CONTESTED_OQ3_ART_98_2;
            OpenQuestions.show(d, OpenQuestions.AGREEMENTS_UNDER_98_2);
        } else {
            pleas.addGround(Qualifier.ART_98_2_RAISED, Effect.CONTESTED, List.of(agreement));
            d.objectionInDoubt = agreement.isUnconfirmed()
                    ? VerdictReason.UNDETERMINED_LOW_CONFIDENCE
                    : VerdictReason.UNDETERMINED_MISSING_FACT;
            d.missing.add(new MissingFact(
                    MissingFact.Code.AGREEMENT,
                    List.of(),
                    List.of(agreement),
                    List.of(
                            new Consequence(Case.IF_SO, Outcome.CONTESTED),
                            new Consequence(Case.IF_NOT, Outcome.BOUND))));
        }
    }

    private static void settled(Deliberation d, Pleas pleas, Agreement agreement, Ruling ruling) {
        d.step(
                L13,
                StepCode.QUESTION_SETTLED,
                ruling.dutyExists() ? StepResult.NO_EFFECT : StepResult.BARS,
                List.of(ruling),
                ART_98_2,
                Detail.words("question", ruling.question()));
        pleas.addGround(Qualifier.ART_98_2_RAISED, ruling.dutyExists() ? Effect.NONE : Effect.BARS, List.of(agreement));
        if (!ruling.dutyExists()) {
            d.barredByRuling = true;
        }
    }
}
