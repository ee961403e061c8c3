package org.partnine.web.shown;

import org.jspecify.annotations.Nullable;

/**
 * One value as a page shows it.
 *
 * @param lead what the value is, where a field holds several kinds; null: the field's own label says it
 * @param language of the words, where they are the record's own; null otherwise
 * @param link null if there is nothing to go to
 */
public record Cell(
        @Nullable String lead,
        String text,
        Style style,
        @Nullable String language,
        @Nullable String link) {

    /** How the value is set. */
    public enum Style {
        /** In the reader's language. */
        WORDS,
        /** As recorded. */
        RECORD,
        /** A number or symbol, which keeps its own direction. */
        SYMBOL
    }

    static Cell words(String text) {
        return new Cell(null, text, Style.WORDS, null, null);
    }

    static Cell link(String text, @Nullable String link) {
        return new Cell(null, text, Style.WORDS, null, link);
    }

    static Cell record(String text, String language) {
        return new Cell(null, text, Style.RECORD, language, null);
    }

    static Cell symbol(String text, @Nullable String link) {
        return new Cell(null, text, Style.SYMBOL, null, link);
    }

    Cell ledBy(String lead) {
        return new Cell(lead, text, style, language, link);
    }
}
