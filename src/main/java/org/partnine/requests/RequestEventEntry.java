package org.partnine.requests;

import org.jspecify.annotations.Nullable;
import org.partnine.documents.Provenance;
import org.partnine.law.PartialDate;
import org.partnine.law.Qualifier;
import org.partnine.law.rome.RequestEvent;

/**
 * A step in the life of a request.
 *
 * @param on null: the day is not on record
 * @param actor code of a State, an organ of the Court, or EVENT
 * @param ground of a postponement; null: none
 * @param endedBy key of the step that ends the postponement
 * @param document symbol as given
 */
public record RequestEventEntry(
        String key,
        String request,
        RequestEvent.Kind kind,
        @Nullable PartialDate on,
        String actor,
        @Nullable Qualifier ground,
        @Nullable PartialDate matterFiledOn,
        @Nullable String endedBy,
        @Nullable String document,
        String summary,
        Provenance provenance) {}
