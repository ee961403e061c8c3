package org.partnine.web.law;

import static org.partnine.law.Provision.charter;
import static org.partnine.law.Provision.romeStatute;
import static org.partnine.law.Provision.rule;

import java.util.List;
import org.partnine.law.BasisCode;
import org.partnine.law.Form;
import org.partnine.law.Provision;
import org.partnine.law.Provision.Instrument;
import org.partnine.law.Qualifier;
import org.partnine.law.Rule;

/** Where the law that a topic explains is found. */
final class LawPlaces {

    private static final String DARFUR = "S/RES/1593 (2005)";
    private static final String LIBYA = "S/RES/1970 (2011)";
    private static final String JORDAN_ON_APPEAL = "ICC-02/05-01/09-397-Corr";

    private LawPlaces() {}

    static List<Provision> provisions(LawTopic topic) {
        return switch (topic.kind()) {
            case RULES -> of(Rule.valueOf(topic.code()));
            case BASES -> of(BasisCode.valueOf(topic.code()));
            case FORMS -> of(Form.valueOf(topic.code()));
            case GROUNDS, QUALIFIERS -> of(Qualifier.valueOf(topic.code()));
            case READINGS -> ofReading(topic.code());
        };
    }

    /** Documents that are themselves the law, or settle what it means. */
    static List<String> documents(LawTopic topic) {
        return switch (topic.code()) {
            case "L6", "SC_SHALL", "SC_URGED" -> List.of(DARFUR, LIBYA);
            case "ART_98_1_RAISED", "ART_27_2" -> List.of(JORDAN_ON_APPEAL);
            case "ART_16_DEFERRAL" -> List.of("S/RES/1422 (2002)", "S/RES/1487 (2003)");
            case "ICTY_29" -> List.of("S/RES/827 (1993)");
            case "ICTR_28" -> List.of("S/RES/955 (1994)");
            case "IRMCT_28" -> List.of("S/RES/1966 (2010)");
            case "HR_UPR", "HR_COMPLAINT", "HR_SPECIAL_PROC" -> List.of("A/HRC/RES/5/1");
            case "SC_CT_2178" -> List.of("S/RES/2178 (2014)");
            default -> List.of();
        };
    }

    private static List<Provision> of(Rule rule) {
        return switch (rule) {
            case L1 -> List.of(romeStatute("126"));
            case L2 -> List.of(romeStatute("125"), romeStatute("126"), vienna("18"));
            case L3 -> List.of(romeStatute("127(1)"));
            case L4 -> List.of(romeStatute("127(2)"));
            case L5 -> List.of(romeStatute("12(3)"), rule("44(2)"));
            case L6 -> List.of(charter("25"), charter("41"));
            case L7 -> List.of(charter("103"));
            case L8 ->
                List.of(
                        romeStatute("86"),
                        romeStatute("87(1)(a)"),
                        romeStatute("89(1)"),
                        romeStatute("93(1)"),
                        romeStatute("103(1)"));
            case L9 ->
                List.of(
                        romeStatute("16"),
                        romeStatute("89"),
                        romeStatute("90"),
                        romeStatute("93"),
                        romeStatute("94"),
                        romeStatute("95"),
                        romeStatute("97"),
                        romeStatute("98"));
            case L10 -> List.of(romeStatute("59(4)"), romeStatute("88"), vienna("27"));
            case L11 -> List.of(romeStatute("86"));
            case L12 -> List.of(new Provision(Instrument.RESPONSIBILITY_OF_STATES, "art. 13"));
            case L13 -> List.of(romeStatute("127(2)"), romeStatute("89(3)"), romeStatute("98(2)"));
        };
    }

    private static List<Provision> of(BasisCode basis) {
        return switch (basis) {
            case ST_PARTY -> List.of(romeStatute("86"), romeStatute("126"));
            case ST_RESIDUAL -> List.of(romeStatute("127(2)"));
            case DECL_12_3 -> List.of(romeStatute("12(3)"), rule("44(2)"));
            case ADHOC_87_5 -> List.of(romeStatute("87(5)"));
            case SC_SHALL, SC_URGED -> List.of(charter("25"));
            case IGO_AGREEMENT -> List.of(romeStatute("87(6)"));
            case APIC -> List.of(romeStatute("48"));
            case HOST_AGREEMENT -> List.of(romeStatute("3"), romeStatute("103(4)"));
            case VOL_AGREEMENT -> List.of(romeStatute("103(1)"));
            case HR_CHARTER_56 -> List.of(charter("1(3)"), charter("55"), charter("56"));
            case ICTY_29, ICTR_28, IRMCT_28, HR_TREATY, HR_UPR, HR_COMPLAINT, HR_SPECIAL_PROC, SC_CT_2178 -> List.of();
        };
    }

    private static List<Provision> of(Form form) {
        return switch (form) {
            case HR_COOPERATION -> List.of();
            case ARREST_SURRENDER -> List.of(romeStatute("59"), romeStatute("89(1)"), romeStatute("91"));
            case PROVISIONAL_ARREST -> List.of(romeStatute("92"), rule("188"));
            case TRANSIT -> List.of(romeStatute("89(3)"), rule("182"));
            case F93_C -> List.of(romeStatute("93(1)(c)"), romeStatute("55"));
            case F93_K -> List.of(romeStatute("93(1)(k)"), romeStatute("57(3)(e)"));
            case F93_L -> List.of(romeStatute("93(1)(l)"), romeStatute("93(5)"));
            case ASSIST_TO_STATE -> List.of(romeStatute("93(10)"), rule("194"));
            case SENTENCE_ENFORCEMENT -> List.of(romeStatute("103"), romeStatute("105"), romeStatute("110"));
            case DIRECT_EXECUTION -> List.of(romeStatute("99(4)"), romeStatute("57(3)(d)"));
            case GENERAL,
                    F93_A,
                    F93_B,
                    F93_D,
                    F93_E,
                    F93_F,
                    F93_G,
                    F93_H,
                    F93_I,
                    F93_J,
                    TEMP_TRANSFER,
                    ART70_COOP,
                    ART70_PROSECUTE,
                    REPARATIONS,
                    FINES_FORFEITURE,
                    ART108_APPROVAL,
                    NATIONAL_PROCEDURES,
                    PRIVILEGES,
                    INFO_IGO -> List.of(romeStatute(form.article()));
        };
    }

    private static List<Provision> of(Qualifier qualifier) {
        return switch (qualifier) {
            case ART_97_CONSULT -> List.of(romeStatute("97"));
            case ART_93_3_PRINCIPLE -> List.of(romeStatute("93(3)"));
            case ART_93_4_SECURITY -> List.of(romeStatute("93(4)"), romeStatute("72"));
            case ART_94_POSTPONE -> List.of(romeStatute("94"));
            case ART_95_POSTPONE -> List.of(romeStatute("95"), romeStatute("18"), romeStatute("19"));
            case ART_89_2_NE_BIS -> List.of(romeStatute("89(2)"));
            case ART_89_4_LOCAL_CASE -> List.of(romeStatute("89(4)"));
            case ART_90_COMPETING -> List.of(romeStatute("90"));
            case ART_93_9_COMPETING -> List.of(romeStatute("93(9)"), romeStatute("90"));
            case ART_98_1_RAISED -> List.of(romeStatute("98(1)"), romeStatute("27(2)"), rule("195"));
            case ART_98_2_RAISED -> List.of(romeStatute("98(2)"));
            case ART_101_SPECIALITY -> List.of(romeStatute("101"));
            case ART_99_4_DIRECT -> List.of(romeStatute("99(4)"));
            case ART_73_ORIGINATOR -> List.of(romeStatute("73"));
            case ART_70_2_DOMESTIC -> List.of(romeStatute("70(2)"));
            case ART_108_LIMIT -> List.of(romeStatute("108"));
            case ART_16_DEFERRAL -> List.of(romeStatute("16"));
            case ART_92_PROVISIONAL -> List.of(romeStatute("92"), rule("188"));
            case ART_59_CUSTODIAL -> List.of(romeStatute("59"));
            case ART_27_2 -> List.of(romeStatute("27(2)"));
            case RATIFIED_NOT_IN_FORCE -> List.of(romeStatute("126"));
            case SIGNATORY_ONLY -> List.of(romeStatute("125"), vienna("18"));
            case WITHDRAWAL_ANNOUNCED, WITHDRAWAL_NOTIFIED -> List.of(romeStatute("127(1)"));
            case WITHDRAWN -> List.of(romeStatute("127"));
            case RESIDUAL_SCOPE -> List.of(romeStatute("127(2)"));
            case ART_124_DECL -> List.of(romeStatute("124"));
            case PARALLEL_BASIS -> List.of(charter("103"));
            case SITUATION_SCOPE -> List.of(romeStatute("12(3)"), charter("25"));
            case NO_DOMESTIC_LAW -> List.of(romeStatute("88"), vienna("27"));
            case OVERFLIGHT -> List.of(romeStatute("89(3)"));
            case VOLUNTARY_FORM -> List.of(romeStatute("103(1)"));
            case NO_REQUEST_YET -> List.of(romeStatute("87(1)(a)"));
            case SUCCESSION_QUESTION, AUTHORITY_CONTESTED, REGIONAL_DECISION -> List.of(romeStatute("86"));
            case DOMESTIC_AUTHORITY, FACT_UNCONFIRMED -> List.of();
        };
    }

    /** The record names the places of the others in its own words. */
    private static List<Provision> ofReading(String question) {
        return switch (question) {
            case "OQ1" -> List.of(romeStatute("127(2)"));
            case "OQ2" -> List.of(romeStatute("89(3)"));
            case "OQ3" -> List.of(romeStatute("98(2)"));
            case "OQ4" -> List.of(romeStatute("27"), romeStatute("98(1)"));
            case "OQ10" -> List.of(romeStatute("97"));
            case "OQ11" -> List.of(romeStatute("95"));
            case "OQ8", "OQ9" -> List.of(romeStatute("87(5)"), romeStatute("87(7)"));
            case "OQ13" -> List.of(romeStatute("87(7)"), romeStatute("127(2)"));
            case "OQ14" -> List.of(romeStatute("88"));
            case "OQ15" -> List.of(romeStatute("93(1)(e)"));
            default -> List.of();
        };
    }

    private static Provision vienna(String article) {
        return new Provision(Instrument.VIENNA_CONVENTION, "art. " + article);
    }
}
