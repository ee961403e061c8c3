package org.partnine.states;

import org.jspecify.annotations.Nullable;
import org.partnine.documents.Provenance;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.StateCode;

/**
 * An agreement with the Court, or one invoked under art. 98(2).
 *
 * @param party the State, or an organisation by the code of the data
 * @param counterparty the other State; null: the Court
 * @param person the prisoner of an ad hoc agreement; null: a framework
 */
public record AgreementEntry(
        String key,
        String party,
        @Nullable StateCode counterparty,
        String kind,
        @Nullable PartialDate signedOn,
        @Nullable PartialDate inForceOn,
        @Nullable PersonId person,
        Provenance provenance) {}
