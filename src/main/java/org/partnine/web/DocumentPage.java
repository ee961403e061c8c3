package org.partnine.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.DocumentEntry;
import org.partnine.documents.FactMention;

/** A document and the facts that cite it. */
public record DocumentPage(DocumentEntry document, List<FactMention> mentions) implements Page {

    @Override
    public String template() {
        return "records/document";
    }

    /** The page of a fact; null if its kind has none. */
    public static @Nullable String path(FactMention mention) {
        return switch (mention.kind()) {
            case "finding" -> "/findings/" + mention.key();
            case "person" -> "/persons/" + mention.key();
            case "situation" -> "/situations/" + mention.key();
            default -> null;
        };
    }
}
