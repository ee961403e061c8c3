package org.partnine.api;

import org.jspecify.annotations.Nullable;
import org.partnine.situations.PersonEntry;

/** A person publicly sought by the Court. */
record PersonBody(
        String id,
        String name,
        @Nullable String nationality,
        String officeCategory,
        @Nullable String officeHeld,
        SourceBody source) {

    static PersonBody of(PersonEntry e) {
        return new PersonBody(
                e.id().value(),
                e.name(),
                e.nationality() == null ? null : e.nationality().value(),
                e.officeCategory(),
                e.officeHeld(),
                SourceBody.of(e.provenance()));
    }
}
