package org.partnine.web.records;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.DocumentEntry;
import org.partnine.documents.FactMention;
import org.partnine.recording.RecordView;
import org.partnine.web.frame.Page;
import org.partnine.web.shown.References;
import org.partnine.wording.Names;

/** A document and the facts that cite it. */
public record DocumentPage(DocumentEntry document, List<Cited> facts, Names names, References references)
        implements Page {

    /**
     * A fact that cites it.
     *
     * @param record of the fact; null: its kind has no pages, or it is not to be seen
     */
    public record Cited(FactMention mention, @Nullable RecordView record) {}

    @Override
    public String template() {
        return "records/document";
    }
}
