package org.partnine.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which documents are wanted; null asks for nothing.
 *
 * @param from the last possible day of the document, or a day before it
 * @param to the first possible day of the document, or a day after it
 * @param text a part of the symbol or title, in any case and with or without accents
 */
public record DocumentFilter(
        @Nullable String type,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text) {}
