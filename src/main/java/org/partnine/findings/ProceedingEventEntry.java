package org.partnine.findings;

import org.jspecify.annotations.Nullable;
import org.partnine.documents.Provenance;
import org.partnine.law.PartialDate;

/**
 * A step of a non-compliance proceeding or of its follow-up.
 *
 * @param finding key of the finding whose thread it belongs to
 * @param kind OPENED, STATE_INVITED ...; F1 to F7 are the steps of the Assembly's formal procedure
 * @param document symbol as given
 * @param actor code of a State, or an organ in words
 */
public record ProceedingEventEntry(
        String key,
        String finding,
        String kind,
        @Nullable PartialDate on,
        @Nullable String document,
        String actor,
        String summary,
        Provenance provenance) {}
