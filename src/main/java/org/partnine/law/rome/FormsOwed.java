package org.partnine.law.rome;

import org.partnine.law.BasisCode;
import org.partnine.law.Form;

/**
 * Which forms of cooperation are owed under which basis (rule L8).
 *
 * <p>Law: Rome Statute, Part 9 and arts. 48, 70(4), 75(5), 88, 103 to 111. A declaration carries Part 9 only (art.
 * 12(3)); the Council's orders carry full cooperation and any necessary assistance.
 */
final class FormsOwed {

    private FormsOwed() {}

    static boolean under(BasisCode basis, Form form) {
        return switch (basis) {
            case ST_PARTY, ST_RESIDUAL -> isOwedByParties(form);
            case DECL_12_3, ADHOC_87_5 -> isInPartNine(form);
            case SC_SHALL, SC_URGED -> isInPartNine(form) || form == Form.REPARATIONS || form == Form.FINES_FORFEITURE;
            case IGO_AGREEMENT -> form == Form.GENERAL || form == Form.INFO_IGO;
            case APIC -> form == Form.PRIVILEGES;
            case HOST_AGREEMENT -> form == Form.PRIVILEGES || form == Form.TRANSIT;
            case VOL_AGREEMENT -> isOfTheEnforcingState(form);
            case ICTY_29,
                    ICTR_28,
                    IRMCT_28,
                    HR_CHARTER_56,
                    HR_TREATY,
                    HR_UPR,
                    HR_COMPLAINT,
                    HR_SPECIAL_PROC,
                    SC_CT_2178 -> false;
        };
    }

    /** Forms that start from the State's own acceptance for the person concerned. */
    static boolean isOfTheEnforcingState(Form form) {
        return form == Form.SENTENCE_ENFORCEMENT || form == Form.ART108_APPROVAL;
    }

    private static boolean isOwedByParties(Form form) {
        return isInPartNine(form)
                || switch (form) {
                    case ART70_PROSECUTE, REPARATIONS, FINES_FORFEITURE, PRIVILEGES -> true;
                    case GENERAL,
                            ARREST_SURRENDER,
                            PROVISIONAL_ARREST,
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
                            ART70_COOP,
                            SENTENCE_ENFORCEMENT,
                            ART108_APPROVAL,
                            NATIONAL_PROCEDURES,
                            DIRECT_EXECUTION,
                            INFO_IGO,
                            HR_COOPERATION -> false;
                };
    }

    private static boolean isInPartNine(Form form) {
        return switch (form) {
            case GENERAL,
                    ARREST_SURRENDER,
                    PROVISIONAL_ARREST,
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
                    ART70_COOP,
                    NATIONAL_PROCEDURES,
                    DIRECT_EXECUTION -> true;
            // the Court helps the State (art. 93(10)), or another body than a State is asked (art. 87(6))
            case ASSIST_TO_STATE,
                    INFO_IGO,
                    ART70_PROSECUTE,
                    REPARATIONS,
                    FINES_FORFEITURE,
                    SENTENCE_ENFORCEMENT,
                    ART108_APPROVAL,
                    PRIVILEGES,
                    HR_COOPERATION -> false;
        };
    }
}
