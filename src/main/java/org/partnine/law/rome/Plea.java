package org.partnine.law.rome;

import java.time.Instant;
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
 * @param answer null while none is known
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
        @Nullable CourtAnswer answer,
        @Nullable String answeredBy,
        Source source,
        Knowledge known)
        implements Fact {

    /** As it was known until the instant from which the answer was known. */
    public Plea unanswered(Instant until) {
        return new Plea(
                key,
                state,
                finding,
                request,
                raisedOn,
                ground,
                words,
                null,
                null,
                source,
                new Knowledge(known.from(), until));
    }

    /** With its answer, known from the instant on. */
    public Plea knownFrom(Instant from) {
        return new Plea(
                key,
                state,
                finding,
                request,
                raisedOn,
                ground,
                words,
                answer,
                answeredBy,
                source,
                new Knowledge(from, known.until()));
    }
}
