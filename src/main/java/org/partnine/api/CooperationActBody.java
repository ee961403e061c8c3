package org.partnine.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.StateCode;
import org.partnine.requests.CooperationActEntry;

/** A public act of cooperation. */
record CooperationActBody(
        String key,
        String kind,
        List<String> states,
        @Nullable String person,
        @Nullable String on,
        String summary,
        SourceBody source) {

    static CooperationActBody of(CooperationActEntry e) {
        return new CooperationActBody(
                e.key(),
                e.kind(),
                e.states().stream().map(StateCode::value).toList(),
                e.person() == null ? null : e.person().value(),
                Edtf.of(e.on()),
                e.summary(),
                SourceBody.of(e.provenance()));
    }
}
