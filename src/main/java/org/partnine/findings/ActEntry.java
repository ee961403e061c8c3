package org.partnine.findings;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.Provenance;
import org.partnine.law.PartialDate;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;

/**
 * An act of the Security Council, by operative paragraph, or an act of the Assembly of States Parties, its Bureau or its
 * President.
 *
 * @param symbol as given; null: none found
 * @param paragraph operative paragraph, annex or article
 * @param addressee of a Council act, in words: the words are law
 * @param addresseeCodes of a cooperation clause: the States addressed, or ALL_OTHER_STATES
 * @param effect of a Council act: OBLIGES binds, URGES does not
 * @param meeting number of the Council's meeting
 * @param against States that abstained or vetoed
 * @param session of the Assembly: ASP and number, RC or BUREAU
 * @param states concerned by an act of the Assembly
 * @param findings keys of findings it follows up or transmits
 * @param steps of the Assembly's procedure that it records
 */
public record ActEntry(
        String key,
        Body body,
        @Nullable String symbol,
        String kind,
        PartialDate adoptedOn,
        @Nullable SituationId situation,
        @Nullable String paragraph,
        @Nullable String addressee,
        List<String> addresseeCodes,
        @Nullable String effect,
        @Nullable Integer meeting,
        @Nullable Integer votesFor,
        @Nullable Integer votesAgainst,
        @Nullable Integer abstentions,
        List<StateCode> against,
        @Nullable String session,
        @Nullable String title,
        String summary,
        List<StateCode> states,
        List<String> findings,
        List<String> steps,
        Provenance provenance) {

    /** Kinds that a register of what a body was sent holds beside the body's own acts. */
    private static final Set<String> SENT_BY_COURT = Set.of("TRANSMISSION_OF_FINDING", "REFERRAL_TRANSMITTED");

    /** Whether the kind tells what the Court sent to the body, and not what the body did. */
    public static boolean isOfCourt(String kind) {
        return SENT_BY_COURT.contains(kind);
    }

    public boolean isOfCourt() {
        return isOfCourt(kind);
    }

    /** In whose register the act stands. */
    public enum Body {
        COUNCIL,
        ASSEMBLY
    }
}
