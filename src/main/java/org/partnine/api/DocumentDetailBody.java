package org.partnine.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.FactMention;

/**
 * A document with the facts that cite it.
 *
 * @param citedBy by kind and key
 */
record DocumentDetailBody(
        DocumentBody document,
        List<MentionBody> citedBy,
        LocalDate asOf,
        @Nullable Instant knownAt) {

    /**
     * A fact that cites a document.
     *
     * @param kind of fact: finding, treaty_action ...
     * @param column the column whose words cite it; document_id if the document is the act itself
     */
    record MentionBody(
            String kind,
            String key,
            String column,
            @Nullable String pinpoint) {

        static MentionBody of(FactMention mention) {
            return new MentionBody(mention.kind(), mention.key(), mention.column(), mention.pinpoint());
        }
    }
}
