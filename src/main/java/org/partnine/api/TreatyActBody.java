package org.partnine.api;

import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.TreatyAction;
import org.partnine.states.TreatyAct;

/** An act of a State under a treaty. */
record TreatyActBody(
        String key,
        String state,
        String treaty,
        TreatyAction.Kind action,
        @Nullable String on,
        @Nullable String effective,
        SourceBody source) {

    static TreatyActBody of(TreatyAct e) {
        return new TreatyActBody(
                e.key(),
                e.state().value(),
                e.treaty(),
                e.action(),
                Edtf.of(e.on()),
                Edtf.of(e.effective()),
                SourceBody.of(e.provenance()));
    }
}
