package org.partnine.requests;

import org.jspecify.annotations.Nullable;
import org.partnine.documents.Provenance;
import org.partnine.law.Ground;
import org.partnine.law.PartialDate;
import org.partnine.law.StateCode;

/**
 * What a State argued, and what the Court answered.
 *
 * @param finding key of the finding it was raised in; exactly one of this and {@code request} is given
 * @param ground a ground or excuse of the law, OTHER, or NO_REPLY
 * @param answer null: none was known at the instant asked about
 * @param answeredBy symbol of the answer as given
 */
public record PleaEntry(
        String key,
        StateCode state,
        @Nullable String finding,
        @Nullable String request,
        @Nullable PartialDate raisedOn,
        String ground,
        String summary,
        Ground.@Nullable CourtAnswer answer,
        @Nullable String answeredBy,
        Provenance provenance) {}
