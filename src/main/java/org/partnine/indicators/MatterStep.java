package org.partnine.indicators;

import org.jspecify.annotations.Nullable;
import org.partnine.law.PartialDate;
import org.partnine.law.rome.life.ProceedingStep.Kind;
import org.partnine.law.rome.life.ProceedingStep.Part;

/**
 * A step in a matter of compliance that is confirmed.
 *
 * @param part what was reversed; null: not stated
 */
record MatterStep(
        String key,
        Kind kind,
        @Nullable PartialDate on,
        @Nullable Part part) {

    static final String REGISTER = "proceeding-events";

    /** The step of the Assembly's formal procedure, 1 to 7; 0 for all others. */
    int formalStep() {
        return switch (kind) {
            case F1 -> 1;
            case F2 -> 2;
            case F3 -> 3;
            case F4 -> 4;
            case F5 -> 5;
            case F6 -> 6;
            case F7 -> 7;
            case OPENED,
                    STATE_INVITED,
                    STATE_HEARD,
                    HEARING,
                    SUBMISSION,
                    FINDING,
                    NO_FINDING,
                    INFORMED,
                    INFORMAL,
                    DEFERRED,
                    REFERRED_ASP,
                    REFERRED_SC,
                    NOT_REFERRED,
                    LEAVE_TO_APPEAL,
                    APPEAL,
                    APPEAL_JUDGMENT,
                    CONFIRMED,
                    REVERSED_IN_PART,
                    REMANDED,
                    TRANSMITTED_TO_SC,
                    TRANSMITTED_TO_ASP,
                    SC_DISCUSSED,
                    SC_STATEMENT,
                    SC_RESOLUTION,
                    SC_NONE_AS_OF -> 0;
        };
    }
}
