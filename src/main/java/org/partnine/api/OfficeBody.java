package org.partnine.api;

import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.Office;
import org.partnine.situations.OfficeEntry;

/** An office that matters for immunity; until is the first day out of office. */
record OfficeBody(
        String key,
        String person,
        Office.Category category,
        String state,
        String title,
        String from,
        @Nullable String until,
        SourceBody source) {

    static OfficeBody of(OfficeEntry e) {
        return new OfficeBody(
                e.key(),
                e.person().value(),
                e.category(),
                e.state().value(),
                e.title(),
                e.from().edtf(),
                Edtf.of(e.until()),
                SourceBody.of(e.provenance()));
    }
}
