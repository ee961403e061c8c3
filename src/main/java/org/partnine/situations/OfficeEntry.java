package org.partnine.situations;

import org.jspecify.annotations.Nullable;
import org.partnine.documents.Provenance;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Office;

/**
 * An office that matters for immunity (art. 98(1)).
 *
 * @param until the first day out of office; null: still held
 */
public record OfficeEntry(
        String key,
        PersonId person,
        Office.Category category,
        StateCode state,
        String title,
        PartialDate from,
        @Nullable PartialDate until,
        Provenance provenance) {}
