package org.partnine.api;

import org.jspecify.annotations.Nullable;
import org.partnine.law.Ground;
import org.partnine.requests.PleaEntry;

/** What a State argued, and what the Court answered. */
record PleaBody(
        String key,
        String state,
        @Nullable String finding,
        @Nullable String request,
        @Nullable String raisedOn,
        String ground,
        String summary,
        Ground.@Nullable CourtAnswer answer,
        @Nullable String answeredBy,
        SourceBody source) {

    static PleaBody of(PleaEntry e) {
        return new PleaBody(
                e.key(),
                e.state().value(),
                e.finding(),
                e.request(),
                Edtf.of(e.raisedOn()),
                e.ground(),
                e.summary(),
                e.answer(),
                e.answeredBy(),
                SourceBody.of(e.provenance()));
    }
}
