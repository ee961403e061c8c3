package org.partnine.api;

import org.jspecify.annotations.Nullable;
import org.partnine.law.Qualifier;
import org.partnine.law.rome.RequestEvent;
import org.partnine.requests.RequestEventEntry;

/** A step in the life of a request. */
record RequestEventBody(
        String key,
        RequestEvent.Kind kind,
        @Nullable String on,
        String actor,
        @Nullable Qualifier ground,
        @Nullable String matterFiledOn,
        @Nullable String endedBy,
        @Nullable String document,
        String summary,
        SourceBody source) {

    static RequestEventBody of(RequestEventEntry e) {
        return new RequestEventBody(
                e.key(),
                e.kind(),
                Edtf.of(e.on()),
                e.actor(),
                e.ground(),
                Edtf.of(e.matterFiledOn()),
                e.endedBy(),
                e.document(),
                e.summary(),
                SourceBody.of(e.provenance()));
    }
}
