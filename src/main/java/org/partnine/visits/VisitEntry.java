package org.partnine.visits;

import org.jspecify.annotations.Nullable;
import org.partnine.documents.Provenance;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Visit;

/**
 * A stay of a wanted person, planned or made.
 *
 * @param to the last day, itself included; null: unknown
 * @param stateStatus what the State was to the Court, as recorded; null: not recorded
 * @param finding key of the finding about it; null: none
 */
public record VisitEntry(
        String key,
        PersonId person,
        StateCode state,
        PartialDate from,
        @Nullable PartialDate to,
        String occasion,
        @Nullable String stateStatus,
        Visit.Outcome outcome,
        @Nullable String finding,
        Provenance provenance) {}
