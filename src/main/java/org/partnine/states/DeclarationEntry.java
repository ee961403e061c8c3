package org.partnine.states;

import org.jspecify.annotations.Nullable;
import org.partnine.documents.Provenance;
import org.partnine.law.PartialDate;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.JurisdictionDeclaration;

/**
 * A declaration under the Statute.
 *
 * @param kind the article it is made under: ART_12_3, ART_124, ART_87_1_CHANNEL ...
 * @param from for ART_12_3 the first day of the crimes accepted, not of the duty
 * @param to the last day, itself included; null: open
 * @param situation situation within which an ART_12_3 declaration binds; null: none
 * @param standing of an ART_12_3 declaration only
 * @param scope what it says, in the record's words
 */
public record DeclarationEntry(
        String key,
        StateCode state,
        String kind,
        @Nullable PartialDate madeOn,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable SituationId situation,
        JurisdictionDeclaration.@Nullable Standing standing,
        String scope,
        Provenance provenance) {}
