package org.partnine.law.rome;

import org.jspecify.annotations.Nullable;
import org.partnine.law.Fact;
import org.partnine.law.Ground.CourtAnswer;
import org.partnine.law.Knowledge;
import org.partnine.law.PartialDate;
import org.partnine.law.Qualifier;
import org.partnine.law.Source;
import org.partnine.law.StateCode;

/**
 * What a State argued, and the answer.
 *
 * @param finding key of the finding it belongs to; exactly one of this and {@code request} is given
 * @param request key of the request it belongs to
 * @param ground the qualifier it amounts to; null for another argument, or none
 * @param words what was argued, in the record's words
 * @param answeredBy symbol of the document that answers it; null when none is recorded
 */
public record Plea(
        String key,
        StateCode state,
        @Nullable String finding,
        @Nullable String request,
        PartialDate raisedOn,
        @Nullable Qualifier ground,
        String words,
        CourtAnswer answer,
        @Nullable String answeredBy,
        Source source,
        Knowledge known)
        implements Fact {}
