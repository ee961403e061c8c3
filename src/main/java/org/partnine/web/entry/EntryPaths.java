package org.partnine.web.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.recording.RecordView;
import org.partnine.web.frame.Address;
import org.partnine.web.shown.RecordPaths;

/** Where the forms are that write records. */
public final class EntryPaths {

    private EntryPaths() {}

    /** A new record. */
    public static String start(String register) {
        return RecordPaths.list(register) + "/" + EntryPage.Kind.NEW.path();
    }

    /** The State's statement on what the record says of it; null: it says nothing that a State answers. */
    public static @Nullable String reply(RecordView record) {
        String field = switch (record.register().name()) {
            case "findings" -> "finding";
            case "visits" -> "visit";
            case "proceeding-events" -> "F2".equals(record.facts().text("kind")) ? "letter" : null;
            default -> null;
        };
        String state = record.facts().text("state");
        if (field == null || (state == null && !field.equals("letter"))) {
            return null;
        }
        Map<String, List<String>> given = new LinkedHashMap<>();
        if (state != null) {
            given.put("state", List.of(state));
        }
        given.put(field, List.of(record.key()));
        return new Address(start("replies"), given).toString();
    }

    public static String of(EntryPage.Kind kind, String register, String key) {
        return RecordPaths.plain(register, key) + "/" + kind.path();
    }
}
