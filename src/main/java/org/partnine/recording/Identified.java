package org.partnine.recording;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.DocumentEntry;

/**
 * What a name stands for: a permanent identifier, a key, or a number or symbol of the field.
 *
 * @param document the text that bears it as its symbol, where no single record does; null if there is none
 */
public record Identified(List<RecordView> records, @Nullable DocumentEntry document) {

    public boolean isNothing() {
        return records.isEmpty() && document == null;
    }

    /** Whether more than one thing bears the name. */
    public boolean isSeveral() {
        return records.size() + (document == null ? 0 : 1) > 1;
    }
}
