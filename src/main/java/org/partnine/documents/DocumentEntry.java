package org.partnine.documents;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnine.law.PartialDate;

/**
 * A citable text.
 *
 * @param type kind of citation
 * @param symbol canonical form, unique per type
 * @param link where it can be read
 * @param status whether it is public, redacted, or only known to exist
 * @param checkedOn the day on which someone last looked at it
 */
public record DocumentEntry(
        String key,
        String type,
        String symbol,
        @Nullable String title,
        @Nullable PartialDate datedOn,
        @Nullable String link,
        @Nullable String archiveLink,
        @Nullable String language,
        Citation.Publicity status,
        @Nullable LocalDate checkedOn,
        Instant knownFrom) {}
