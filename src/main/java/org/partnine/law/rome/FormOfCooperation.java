package org.partnine.law.rome;

import static org.partnine.law.Provision.romeStatute;
import static org.partnine.law.Rule.L8;

import java.util.ArrayList;
import java.util.List;
import org.partnine.law.Basis;
import org.partnine.law.BasisCode;
import org.partnine.law.Detail;
import org.partnine.law.Form;
import org.partnine.law.MissingFact;
import org.partnine.law.MissingFact.Case;
import org.partnine.law.MissingFact.Consequence;
import org.partnine.law.Outcome;
import org.partnine.law.Provision;
import org.partnine.law.Qualifier;
import org.partnine.law.StateCode;
import org.partnine.law.StepCode;
import org.partnine.law.StepResult;
import org.partnine.law.VerdictReason;

/**
 * Whether the form asked for is owed under the bases found so far, and what the form itself raises (rule L8).
 *
 * <p>Law: Rome Statute, arts. 70(2), 87(6), 92, 93(10), 99(4), 103 to 111, and the article that names the form. Which
 * form goes with which basis is {@link FormsOwed}'s; acceptance for one person is {@link VoluntaryForms}'s.
 */
final class FormOfCooperation {

    private static final Provision ART_87_6 = romeStatute("87(6)");

    private FormOfCooperation() {}

    /** Keeps the bases under which the form is owed; bars the answer if there were some and none remains. */
    static void ofState(Deliberation d, StateCode state) {
        Form form = d.question.form();
        qualifiers(d);
        if (form == Form.ASSIST_TO_STATE) {
            d.step(
                    L8,
                    StepCode.FORM_OF_THE_COURT,
                    StepResult.DOES_NOT_APPLY,
                    List.of(),
                    List.of(romeStatute("93(10)")));
            d.bar = VerdictReason.NOT_BOUND_FORM_NOT_OWED;
            d.bases.clear();
            return;
        }
        if (FormsOwed.isOfTheEnforcingState(form)) {
            ofTheEnforcingState(d, state);
            return;
        }
        List<Basis> notOwed = removeNotOwed(d, form);
        Provision article = romeStatute(form.article());
        for (Basis basis : d.bases) {
            owed(d, basis, article);
        }
        for (Basis basis : notOwed) {
            notOwed(d, basis, article);
        }
        if (d.bases.isEmpty() && d.arguable == null && !notOwed.isEmpty()) {
            d.bar = VerdictReason.NOT_BOUND_FORM_NOT_OWED;
        }
    }

    /** Keeps the organisation's agreement if the form is one it covers. */
    static void ofOrganisation(Deliberation d) {
        Form form = d.question.form();
        boolean isOwed = FormsOwed.under(BasisCode.IGO_AGREEMENT, form);
        for (Basis basis : List.copyOf(d.bases)) {
            if (isOwed) {
                owed(d, basis, ART_87_6);
            } else {
                d.bases.remove(basis);
                notInAgreement(d, basis);
            }
        }
        if (!isOwed && isAssistance(form)) {
            return;
        }
        if (!isOwed) {
            d.urging = FormsOwed.under(BasisCode.SC_URGED, form) ? d.urging : null;
            d.doubt = null;
            d.bar = VerdictReason.NOT_BOUND_FORM_NOT_OWED;
        }
    }

    private static void ofTheEnforcingState(Deliberation d, StateCode state) {
        var membership =
                d.bases.stream().filter(b -> b.code() == BasisCode.ST_PARTY).toList();
        d.bases.clear();
        d.arguable = null;
        VoluntaryForms.consider(d, state);
        if (!d.bases.isEmpty()) {
            // for the State of enforcement, arts. 105, 108 and 110 bind it as a Party too
            d.bases.addAll(0, membership);
        }
    }

    /** Removes what does not reach the form: bases, which it returns, the arguable one among them, and the urging. */
    private static List<Basis> removeNotOwed(Deliberation d, Form form) {
        var notOwed = new ArrayList<Basis>();
        for (Basis basis : d.bases) {
            if (!FormsOwed.under(basis.code(), form)) {
                notOwed.add(basis);
            }
        }
        d.bases.removeAll(notOwed);
        if (d.arguable != null && !FormsOwed.under(d.arguable.code(), form)) {
            notOwed.add(d.arguable);
            d.arguable = null;
            d.contest = null;
        }
        if (d.urging != null && !FormsOwed.under(BasisCode.SC_URGED, form)) {
            d.urging = null;
        }
        return notOwed;
    }

    private static void owed(Deliberation d, Basis basis, Provision article) {
        d.step(
                L8,
                StepCode.FORM_OWED,
                StepResult.APPLIES,
                List.of(),
                List.of(article),
                Detail.code("basis", basis.code()));
    }

    private static void notOwed(Deliberation d, Basis basis, Provision article) {
        d.step(
                L8,
                StepCode.FORM_NOT_OWED,
                StepResult.DOES_NOT_APPLY,
                List.of(),
                List.of(article),
                Detail.code("basis", basis.code()));
    }

    /** Other assistance may be agreed with an organisation, and the register does not hold the agreement's terms. */
    private static void notInAgreement(Deliberation d, Basis basis) {
        if (!isAssistance(d.question.form())) {
            notOwed(d, basis, ART_87_6);
            return;
        }
        d.step(L8, StepCode.ORGANISATION_AGREEMENT_UNKNOWN, StepResult.UNKNOWN, basis.facts(), List.of(ART_87_6));
        d.doubts(
                VerdictReason.UNDETERMINED_MISSING_FACT,
                new MissingFact(
                        MissingFact.Code.AGREEMENT,
                        List.of(),
                        basis.facts(),
                        List.of(
                                new Consequence(Case.IF_SO, Outcome.BOUND),
                                new Consequence(Case.IF_NOT, Outcome.NOT_BOUND))));
    }

    private static boolean isAssistance(Form form) {
        return form.article().startsWith("93(1)") || form == Form.PRIVILEGES;
    }

    private static void qualifiers(Deliberation d) {
        switch (d.question.form()) {
            case PROVISIONAL_ARREST -> {
                d.qualifiers.add(Qualifier.ART_92_PROVISIONAL);
                d.step(L8, StepCode.PROVISIONAL_FORM, StepResult.NOTED, List.of(), List.of(romeStatute("92")));
            }
            case ART70_COOP, ART70_PROSECUTE -> {
                d.qualifiers.add(Qualifier.ART_70_2_DOMESTIC);
                d.step(L8, StepCode.OFFENCE_ART_70, StepResult.NOTED, List.of(), List.of(romeStatute("70(2)")));
            }
            case SENTENCE_ENFORCEMENT -> d.qualifiers.add(Qualifier.VOLUNTARY_FORM);
            case ART108_APPROVAL -> {
                d.qualifiers.add(Qualifier.ART_108_LIMIT);
                d.step(L8, StepCode.SPECIALITY_OF_SENTENCE, StepResult.NOTED, List.of(), List.of(romeStatute("108")));
            }
            case DIRECT_EXECUTION -> d.qualifiers.add(Qualifier.ART_99_4_DIRECT);
            case GENERAL,
                    ARREST_SURRENDER,
                    TRANSIT,
                    F93_A,
                    F93_B,
                    F93_C,
                    F93_D,
                    F93_E,
                    F93_F,
                    F93_G,
                    F93_H,
                    F93_I,
                    F93_J,
                    F93_K,
                    F93_L,
                    TEMP_TRANSFER,
                    ASSIST_TO_STATE,
                    REPARATIONS,
                    FINES_FORFEITURE,
                    NATIONAL_PROCEDURES,
                    PRIVILEGES,
                    INFO_IGO,
                    HR_COOPERATION -> {
                // the form raises nothing by itself
            }
        }
        offence(d);
    }

    /** A person sought in this situation only for offences against justice (art. 70). */
    private static void offence(Deliberation d) {
        if (d.question.person() == null || d.qualifiers.contains(Qualifier.ART_70_2_DOMESTIC)) {
            return;
        }
        List<Warrant> warrants = d.facts.warrants(d.question.person()).stream()
                .filter(w -> w.situation().equals(d.question.situation()))
                .toList();
        if (!warrants.isEmpty() && warrants.stream().allMatch(w -> w.offence() == Warrant.Offence.ART_70)) {
            d.qualifiers.add(Qualifier.ART_70_2_DOMESTIC);
            d.step(L8, StepCode.OFFENCE_ART_70, StepResult.NOTED, warrants, List.of(romeStatute("70(2)")));
        }
    }
}
