package org.partnine.api;

import org.jspecify.annotations.Nullable;
import org.partnine.law.Qualifier;
import org.partnine.law.rome.Flag;

/** A caveat on a State; until is the first day without it. */
record FlagBody(
        String key,
        String state,
        Qualifier code,
        @Nullable String situation,
        String from,
        @Nullable String until,
        String statement,
        SourceBody source) {

    static FlagBody of(Flag e) {
        return new FlagBody(
                e.key(),
                e.state().value(),
                e.code(),
                e.situation() == null ? null : e.situation().value(),
                e.from().edtf(),
                Edtf.of(e.until()),
                e.words(),
                SourceBody.of(e));
    }
}
