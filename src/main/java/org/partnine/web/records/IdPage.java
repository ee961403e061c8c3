package org.partnine.web.records;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.DocumentEntry;
import org.partnine.recording.Identified;
import org.partnine.recording.RecordView;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.Page;
import org.partnine.web.shown.RecordPaths;
import org.partnine.wording.Names;
import org.springframework.http.HttpStatus;

/** What a name stands for: a list of several things, or the way to the only one. */
public record IdPage(String name, Identified found, Names names) implements Page {

    @Override
    public String template() {
        return "record/identified";
    }

    @Override
    public HttpStatus status() {
        return found.isSeveral() ? HttpStatus.OK : HttpStatus.SEE_OTHER;
    }

    /** The page of the only thing that bears the name; null if several do. */
    @Override
    public @Nullable String location() {
        if (found.isSeveral()) {
            return null;
        }
        DocumentEntry document = found.document();
        return document == null ? path(found.records().getFirst()) : path(document);
    }

    public static @Nullable String path(RecordView record) {
        return RecordPaths.best(record.register().name(), record.key());
    }

    public static String path(DocumentEntry document) {
        return new Address("/documents", Map.of("symbol", List.of(document.symbol()))).toString();
    }
}
