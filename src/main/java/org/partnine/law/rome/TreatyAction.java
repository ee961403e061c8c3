package org.partnine.law.rome;

import org.jspecify.annotations.Nullable;
import org.partnine.law.Fact;
import org.partnine.law.Knowledge;
import org.partnine.law.PartialDate;
import org.partnine.law.Source;
import org.partnine.law.StateCode;

/**
 * One act of a State under a treaty.
 *
 * @param on the day of the act (of receipt by the depositary); null if no day is recorded
 * @param effective the day from which it has effect as the depositary gives it; null to have the rule give it. For a
 *     notice of withdrawal, the first day outside, whether or not the notice was later taken back
 */
public record TreatyAction(
        String key,
        Treaty treaty,
        StateCode state,
        Kind kind,
        @Nullable PartialDate on,
        @Nullable PartialDate effective,
        Source source,
        Knowledge known)
        implements Fact {

    /** The treaties the regime looks at. */
    public enum Treaty {
        ROME,
        APIC
    }

    /** What the State did. */
    public enum Kind {
        SIGNATURE,
        RATIFICATION,
        ACCESSION,
        ACCEPTANCE,
        APPROVAL,
        SUCCESSION,
        /** The instrument was taken back before it took effect. */
        ACCESSION_WITHDRAWN,
        /** A signatory has said that it does not intend to become a party (VCLT art. 18(a)). */
        INTENT_NOT_PARTY,
        /** A public statement or internal act only; no effect in law. */
        WITHDRAWAL_ANNOUNCED,
        /** Written notification received by the depositary. */
        WITHDRAWAL_NOTICE,
        WITHDRAWAL_RESCINDED;

        /** Whether it expresses consent to be bound. */
        public boolean isConsent() {
            return switch (this) {
                case RATIFICATION, ACCESSION, ACCEPTANCE, APPROVAL, SUCCESSION -> true;
                case SIGNATURE,
                        ACCESSION_WITHDRAWN,
                        INTENT_NOT_PARTY,
                        WITHDRAWAL_ANNOUNCED,
                        WITHDRAWAL_NOTICE,
                        WITHDRAWAL_RESCINDED -> false;
            };
        }
    }
}
