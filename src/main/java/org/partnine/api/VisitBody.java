package org.partnine.api;

import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.Visit;
import org.partnine.visits.VisitEntry;

/** A stay of a wanted person; to is its last day. */
record VisitBody(
        String key,
        String person,
        String state,
        String from,
        @Nullable String to,
        String occasion,
        @Nullable String stateStatus,
        Visit.Outcome outcome,
        @Nullable String finding,
        SourceBody source) {

    static VisitBody of(VisitEntry e) {
        return new VisitBody(
                e.key(),
                e.person().value(),
                e.state().value(),
                e.from().edtf(),
                Edtf.of(e.to()),
                e.occasion(),
                e.stateStatus(),
                e.outcome(),
                e.finding(),
                SourceBody.of(e.provenance()));
    }
}
