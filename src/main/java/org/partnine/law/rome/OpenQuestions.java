package org.partnine.law.rome;

import static org.partnine.law.Provision.romeStatute;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.BasisCode;
import org.partnine.law.Certainty;
import org.partnine.law.Detail;
import org.partnine.law.Provision;
import org.partnine.law.Rule;
import org.partnine.law.StepCode;
import org.partnine.law.StepResult;

/**
 * The register of open questions (rule L13): the only ways to a contested answer, closed by a ruling from its day.
 *
 * <p>The other questions are shown beside the answer that touches them and never change it.
 */
final class OpenQuestions {

    static final String RESIDUAL_DUTY_AFTER_EXAMINATION = "OQ1";
    static final String OVERFLIGHT = "OQ2";
    static final String AGREEMENTS_UNDER_98_2 = "OQ3";

    private static final String IMMUNITY = "OQ4";
    private static final String COUNCIL_ORDER = "OQ5";
    private static final String CONSULTATION = "OQ10";
    private static final String POSTPONEMENT = "OQ11";
    private static final String REGIONAL_DECISIONS = "OQ12";
    private static final String ROUTE_AFTER_WITHDRAWAL = "OQ13";
    private static final String NATIONAL_LAW = "OQ14";

    private OpenQuestions() {}

    /** The ruling that had closed the question by the day asked about; null while it is open. */
    static @Nullable Ruling ruling(Deliberation d, String question) {
        for (Ruling ruling : d.facts.rulings()) {
            if (ruling.question().equals(question)
                    && ruling.on().notAfter(d.on()) == Certainty.YES
                    && !ruling.isUnconfirmed()) {
                return ruling;
            }
        }
        return null;
    }

    /** Writes down that the question is open and shows its readings. */
    static void show(Deliberation d, String question) {
        d.step(
                Rule.L13,
                StepCode.OPEN_QUESTION,
                StepResult.CONTESTED,
                List.of(),
                List.of(provision(question)),
                Detail.words("question", question));
        d.readings.addAll(d.facts.readings(question));
    }

    /** Adds the readings of settled or undecided questions that the answer touches without turning on them. */
    static void showBeside(Deliberation d) {
        for (var qualifier : d.qualifiers) {
            String question = switch (qualifier) {
                case ART_98_1_RAISED -> IMMUNITY;
                case ART_97_CONSULT -> CONSULTATION;
                case ART_95_POSTPONE -> POSTPONEMENT;
                case REGIONAL_DECISION -> REGIONAL_DECISIONS;
                case NO_DOMESTIC_LAW -> NATIONAL_LAW;
                case RESIDUAL_SCOPE -> ROUTE_AFTER_WITHDRAWAL;
                case ART_93_3_PRINCIPLE,
                        ART_93_4_SECURITY,
                        ART_94_POSTPONE,
                        ART_89_2_NE_BIS,
                        ART_89_4_LOCAL_CASE,
                        ART_90_COMPETING,
                        ART_93_9_COMPETING,
                        ART_98_2_RAISED,
                        ART_101_SPECIALITY,
                        ART_99_4_DIRECT,
                        ART_73_ORIGINATOR,
                        ART_70_2_DOMESTIC,
                        ART_108_LIMIT,
                        ART_16_DEFERRAL,
                        ART_92_PROVISIONAL,
                        ART_59_CUSTODIAL,
                        ART_27_2,
                        RATIFIED_NOT_IN_FORCE,
                        SIGNATORY_ONLY,
                        WITHDRAWAL_ANNOUNCED,
                        WITHDRAWAL_NOTIFIED,
                        WITHDRAWN,
                        ART_124_DECL,
                        PARALLEL_BASIS,
                        SITUATION_SCOPE,
                        SUCCESSION_QUESTION,
                        AUTHORITY_CONTESTED,
                        DOMESTIC_AUTHORITY,
                        OVERFLIGHT,
                        VOLUNTARY_FORM,
                        NO_REQUEST_YET,
                        FACT_UNCONFIRMED -> "";
            };
            d.readings.addAll(d.facts.readings(question));
        }
        if (d.bases.stream().anyMatch(b -> b.code() == BasisCode.SC_SHALL)) {
            d.readings.addAll(d.facts.readings(COUNCIL_ORDER));
        }
    }

    private static Provision provision(String question) {
        return switch (question) {
            case RESIDUAL_DUTY_AFTER_EXAMINATION -> romeStatute("127(2)");
            case OVERFLIGHT -> romeStatute("89(3)");
            case AGREEMENTS_UNDER_98_2 -> romeStatute("98(2)");
            default -> throw new IllegalArgumentException("no route to a contested answer: " + question);
        };
    }
}
