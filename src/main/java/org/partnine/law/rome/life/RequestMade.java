package org.partnine.law.rome.life;

import org.jspecify.annotations.Nullable;
import org.partnine.law.Form;
import org.partnine.law.Outcome;
import org.partnine.law.rome.Request;

/**
 * What was asked of one addressee. A request to a group is one of these for each addressee.
 *
 * @param shownAsDuty whether the record wants to show that the addressee owed performance on the day of transmission
 * @param answer the engine's answer for the addressee on the day of transmission; null when it was not asked
 */
public record RequestMade(
        Form form,
        Request.Nature nature,
        boolean shownAsDuty,
        @Nullable Outcome answer) {

    /** A request of which no duty is claimed. */
    public static RequestMade of(Form form, Request.Nature nature) {
        return new RequestMade(form, nature, false, null);
    }

    /** Whether it asks for assistance under art. 93: the only requests that can be denied or whose legality can be challenged. */
    boolean isOtherAssistance() {
        return switch (form) {
            case F93_A, F93_B, F93_C, F93_D, F93_E, F93_F, F93_G, F93_H, F93_I, F93_J, F93_K, F93_L, TEMP_TRANSFER ->
                true;
            case GENERAL,
                    ARREST_SURRENDER,
                    PROVISIONAL_ARREST,
                    TRANSIT,
                    ASSIST_TO_STATE,
                    ART70_COOP,
                    ART70_PROSECUTE,
                    REPARATIONS,
                    FINES_FORFEITURE,
                    SENTENCE_ENFORCEMENT,
                    ART108_APPROVAL,
                    NATIONAL_PROCEDURES,
                    DIRECT_EXECUTION,
                    PRIVILEGES,
                    INFO_IGO,
                    HR_COOPERATION -> false;
        };
    }

    boolean isSurrenderOrTransit() {
        return form.isArrest() || form == Form.TRANSIT;
    }
}
