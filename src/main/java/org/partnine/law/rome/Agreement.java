package org.partnine.law.rome;

import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.Fact;
import org.partnine.law.Knowledge;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.Source;
import org.partnine.law.StateCode;

/**
 * An agreement on cooperation: with the Court, or between States where art. 98(2) is invoked.
 *
 * @param inForceOn null when no entry into force is on record
 * @param counterparty the other State of an agreement between States; null otherwise
 * @param person the person for whom it was made; null when it is a framework
 * @param situation the situation it is limited to; null when it is not
 */
public record Agreement(
        String key,
        Addressee party,
        Kind kind,
        @Nullable PartialDate signedOn,
        @Nullable PartialDate inForceOn,
        @Nullable StateCode counterparty,
        @Nullable PersonId person,
        @Nullable SituationId situation,
        Source source,
        Knowledge known)
        implements Fact {
    /** What the agreement is about. */
    public enum Kind {
        /** Arrangement or agreement of a non-party with the Court (art. 87(5)(a)). */
        AD_HOC_ARRANGEMENT,
        /** Relationship or cooperation agreement of an organisation with the Court (art. 87(6)). */
        ORGANISATION,
        /** Headquarters agreement of the host State. */
        HOST,
        SENTENCE_ENFORCEMENT,
        WITNESS_RELOCATION,
        INTERIM_RELEASE,
        RELEASE,
        ART_98_2
    }
}
