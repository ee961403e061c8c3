package org.partnine.documents;

import org.jspecify.annotations.Nullable;

/**
 * A fact that cites a document.
 *
 * @param kind the table of the fact: {@code finding}, {@code treaty_action} ...
 * @param key the fact's key, unique within its kind
 * @param column the column whose words cite it; {@code document_id} if the document is the act itself
 * @param pinpoint the place in the document; null if none is named
 */
public record FactMention(
        String kind, String key, String column, @Nullable String pinpoint) {}
