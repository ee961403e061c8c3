package org.partnine.api;

import org.jspecify.annotations.Nullable;
import org.partnine.findings.ProceedingEventEntry;

/** A step of a non-compliance proceeding or of its follow-up. */
record ProceedingEventBody(
        String key,
        String kind,
        @Nullable String on,
        @Nullable String document,
        String actor,
        String summary,
        SourceBody source) {

    static ProceedingEventBody of(ProceedingEventEntry e) {
        return new ProceedingEventBody(
                e.key(),
                e.kind(),
                Edtf.of(e.on()),
                e.document(),
                e.actor(),
                e.summary(),
                SourceBody.of(e.provenance()));
    }
}
