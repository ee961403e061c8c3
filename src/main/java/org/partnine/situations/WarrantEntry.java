package org.partnine.situations;

import org.jspecify.annotations.Nullable;
import org.partnine.documents.Provenance;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Warrant;

/**
 * A warrant of arrest or a summons to appear. A public warrant is not a request to anyone.
 *
 * @param kind WARRANT or SUMMONS
 * @param unsealedOn the day it became public; null: the day of issue
 * @param status as of the day of the source
 */
public record WarrantEntry(
        String key,
        PersonId person,
        SituationId situation,
        @Nullable String caseNumber,
        String kind,
        PartialDate issuedOn,
        @Nullable PartialDate unsealedOn,
        String status,
        @Nullable PartialDate statusOn,
        @Nullable PartialDate arrestedOn,
        @Nullable StateCode arrestedIn,
        @Nullable PartialDate surrenderedOn,
        @Nullable StateCode surrenderedBy,
        Warrant.Offence offence,
        Provenance provenance) {}
