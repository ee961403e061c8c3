package org.partnine.law.rome;

import static org.partnine.law.Provision.romeStatute;
import static org.partnine.law.Rule.L8;

import java.util.List;
import org.partnine.law.BasisCode;
import org.partnine.law.Certainty;
import org.partnine.law.Detail;
import org.partnine.law.Fact;
import org.partnine.law.Form;
import org.partnine.law.MissingFact;
import org.partnine.law.MissingFact.Case;
import org.partnine.law.MissingFact.Consequence;
import org.partnine.law.Outcome;
import org.partnine.law.PartialDate;
import org.partnine.law.Provision;
import org.partnine.law.StateCode;
import org.partnine.law.StepCode;
import org.partnine.law.StepResult;
import org.partnine.law.VerdictReason;

/**
 * Duties that rest on an agreement: a non-party's arrangement, an organisation's agreement, the privileges agreement,
 * the host State's.
 *
 * <p>Law: Rome Statute, arts. 3, 48, 87(5)(a), 87(6).
 */
final class AgreementsWithTheCourt {

    private static final List<Provision> ART_87_5 = List.of(romeStatute("87(5)"));
    private static final List<Provision> ARRANGEMENT = List.of(romeStatute("87(5)(a)"));
    private static final List<Provision> ORGANISATION = List.of(romeStatute("87(6)"));
    private static final List<Provision> HOST = List.of(romeStatute("3"));

    /** The article that the agreement carries out; the agreement itself stands in the step, by the act that binds. */
    private static final List<Provision> PRIVILEGES = List.of(romeStatute("48"));

    private AgreementsWithTheCourt() {}

    static void ofState(Deliberation d, StateCode state, Standing standing) {
        for (Agreement agreement : d.facts.agreements(d.question.addressee())) {
            switch (agreement.kind()) {
                case AD_HOC_ARRANGEMENT -> {
                    if (!(standing instanceof Standing.Party) && isOfThisSituation(d, agreement)) {
                        weigh(d, agreement, BasisCode.ADHOC_87_5, ARRANGEMENT, StepCode.ARRANGEMENT);
                    }
                }
                case HOST -> {
                    if (FormsOwed.under(BasisCode.HOST_AGREEMENT, d.question.form())) {
                        weigh(d, agreement, BasisCode.HOST_AGREEMENT, HOST, StepCode.HOST_AGREEMENT);
                    }
                }
                case ORGANISATION, SENTENCE_ENFORCEMENT, WITNESS_RELOCATION, INTERIM_RELEASE, RELEASE, ART_98_2 -> {
                    // read where their own subject is asked about
                }
            }
        }
        if (d.question.form() == Form.PRIVILEGES) {
            privileges(d, state);
        }
        if (!(standing instanceof Standing.Party) && !hasArrangement(d)) {
            d.step(L8, StepCode.NO_ARRANGEMENT_PUBLIC, StepResult.DOES_NOT_APPLY, List.of(), ART_87_5);
        }
    }

    static void ofOrganisation(Deliberation d) {
        boolean any = false;
        for (Agreement agreement : d.facts.agreements(d.question.addressee())) {
            if (agreement.kind() == Agreement.Kind.ORGANISATION) {
                any = true;
                weigh(d, agreement, BasisCode.IGO_AGREEMENT, ORGANISATION, StepCode.ORGANISATION_AGREEMENT);
            }
        }
        if (!any) {
            d.step(L8, StepCode.ORGANISATION_WITHOUT_AGREEMENT, StepResult.DOES_NOT_APPLY, List.of(), ORGANISATION);
            d.missing.add(open(List.of()));
        }
    }

    private static void weigh(
            Deliberation d, Agreement agreement, BasisCode code, List<Provision> provisions, StepCode applies) {
        PartialDate from = agreement.inForceOn();
        Certainty inForce = from == null ? Certainty.UNKNOWN : from.notAfter(d.on());
        if (inForce == Certainty.NO) {
            if (code == BasisCode.IGO_AGREEMENT && from != null) {
                d.step(
                        L8,
                        StepCode.ORGANISATION_AGREEMENT_LATER,
                        StepResult.DOES_NOT_APPLY,
                        List.of(agreement),
                        provisions,
                        Detail.day("from", from));
            }
            return;
        }
        if (inForce == Certainty.YES && from != null && !agreement.isUnconfirmed()) {
            d.step(L8, applies, StepResult.APPLIES, List.of(agreement), provisions, Detail.day("from", from));
            d.binds(code, from, null, List.of(agreement), provisions);
            return;
        }
        d.step(
                L8,
                code == BasisCode.IGO_AGREEMENT
                        ? StepCode.ORGANISATION_AGREEMENT_UNKNOWN
                        : StepCode.ARRANGEMENT_UNKNOWN,
                StepResult.UNKNOWN,
                List.of(agreement),
                provisions);
        d.doubts(
                agreement.isUnconfirmed()
                        ? VerdictReason.UNDETERMINED_LOW_CONFIDENCE
                        : VerdictReason.UNDETERMINED_MISSING_FACT,
                open(List.of(agreement)));
    }

    private static void privileges(Deliberation d, StateCode state) {
        List<TreatyAction> acts = d.facts.treatyActions(state).stream()
                .filter(a -> a.treaty() == TreatyAction.Treaty.APIC)
                .toList();
        switch (Standings.on(acts, d.on())) {
            case Standing.Party party -> {
                d.step(
                        L8,
                        StepCode.PRIVILEGES_AGREEMENT,
                        StepResult.APPLIES,
                        List.of(party.consent()),
                        PRIVILEGES,
                        Detail.day("effective", party.from()));
                d.binds(BasisCode.APIC, party.from(), party.until(), List.of(party.consent()), PRIVILEGES);
            }
            case Standing.Unclear unclear -> {
                d.step(L8, StepCode.PRIVILEGES_AGREEMENT_UNKNOWN, StepResult.UNKNOWN, unclear.acts(), PRIVILEGES);
                d.doubts(
                        unclear.coarse()
                                ? VerdictReason.UNDETERMINED_COARSE_DATE
                                : VerdictReason.UNDETERMINED_LOW_CONFIDENCE,
                        new MissingFact(
                                MissingFact.Code.TREATY_ACT,
                                List.of(),
                                List.copyOf(unclear.acts()),
                                List.of(
                                        new Consequence(Case.IF_SO, Outcome.BOUND),
                                        new Consequence(Case.IF_NOT, Outcome.NOT_BOUND))));
            }
            case Standing.FormerParty f -> {}
            case Standing.ConsentNotInForce c -> {}
            case Standing.InstrumentWithdrawn w -> {}
            case Standing.Signatory s -> {}
            case Standing.Outsider o -> {}
        }
    }

    private static boolean hasArrangement(Deliberation d) {
        return d.bases.stream().anyMatch(b -> b.code() == BasisCode.ADHOC_87_5);
    }

    private static boolean isOfThisSituation(Deliberation d, Agreement agreement) {
        return agreement.situation() == null || agreement.situation().equals(d.question.situation());
    }

    private static MissingFact open(List<? extends Fact> facts) {
        return new MissingFact(
                MissingFact.Code.AGREEMENT,
                List.of(),
                List.copyOf(facts),
                List.of(new Consequence(Case.IF_SO, Outcome.BOUND), new Consequence(Case.IF_NOT, Outcome.NOT_BOUND)));
    }
}
