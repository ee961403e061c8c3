package org.partnine.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.partnine.recording.RecordView;

/** A record as programs read it: its facts by name, as they would be written, with what the register adds. */
final class RecordBody {

    private RecordBody() {}

    static Map<String, Object> of(RecordView record) {
        var body = new LinkedHashMap<String, Object>();
        body.put("id", record.key());
        body.put("register", record.register().name());
        if (!record.version().isEmpty()) {
            body.put("version", record.version());
        }
        body.putAll(record.values());
        body.put("documents", record.documents());
        body.put("knownFrom", record.knownFrom().toString());
        body.put("recordedAt", record.recordedAt().toString());
        if (record.supersededAt() != null) {
            body.put("supersededAt", record.supersededAt().toString());
        }
        if (record.register().steps() != null && !record.version().isEmpty()) {
            body.put("steps", record.steps().stream().map(RecordBody::of).toList());
        }
        return body;
    }

    /** With these members alone, and always the id; all if none is named. */
    static Map<String, Object> sparse(Map<String, Object> body, List<String> members) {
        if (members.isEmpty()) {
            return body;
        }
        var sparse = new LinkedHashMap<>(body);
        Set<String> kept = new TreeSet<>(members);
        kept.add("id");
        sparse.keySet().retainAll(kept);
        return sparse;
    }
}
