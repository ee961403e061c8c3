package org.partnine.api;

import org.jspecify.annotations.Nullable;
import org.partnine.states.LegislationEntry;

/** The state of national law in one area. */
record LegislationBody(
        String key,
        String state,
        String area,
        String status,
        @Nullable String statute,
        @Nullable String enactedOn,
        SourceBody source) {

    static LegislationBody of(LegislationEntry e) {
        return new LegislationBody(
                e.key(),
                e.state().value(),
                e.area(),
                e.status(),
                e.statute(),
                Edtf.of(e.enactedOn()),
                SourceBody.of(e.provenance()));
    }
}
