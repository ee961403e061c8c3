package org.partnine.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.Citation;
import org.partnine.documents.DocumentEntry;

/** A citable text. */
record DocumentBody(
        String key,
        String type,
        String symbol,
        @Nullable String title,
        @Nullable String datedOn,
        @Nullable String link,
        @Nullable String archiveLink,
        @Nullable String language,
        Citation.Publicity status,
        @Nullable LocalDate checkedOn,
        Instant knownFrom) {

    static DocumentBody of(DocumentEntry e) {
        return new DocumentBody(
                e.key(),
                e.type(),
                e.symbol(),
                e.title(),
                Edtf.of(e.datedOn()),
                e.link(),
                e.archiveLink(),
                e.language(),
                e.status(),
                e.checkedOn(),
                KnownFrom.shown(e.knownFrom()));
    }
}
