package org.partnine.web.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnine.recording.Field;
import org.partnine.recording.HistoryEntry;
import org.partnine.recording.RecordView;
import org.partnine.recording.Register;
import org.partnine.wording.Language;
import org.partnine.wording.Names;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells apart what a writer changed in a form and what others changed in the record while it was open. */
@Component
class Meanwhile {

    private static final String CHECKED = "asOf";

    private final FactsTyped facts;
    private final JsonMapper json;

    Meanwhile(FactsTyped facts, JsonMapper json) {
        this.facts = facts;
        this.json = json;
    }

    /** The facts without the day on which they were last checked: a correction is a new check. */
    static Map<String, Object> unchecked(Map<String, Object> values) {
        var without = new LinkedHashMap<>(values);
        without.remove(CHECKED);
        return without;
    }

    /** What others changed. */
    List<HistoryEntry.Difference> since(RecordView read, RecordView present) {
        return HistoryEntry.Difference.between(read.values(), present.values());
    }

    /** What the writer changed, by name; null: no longer to be given. */
    ObjectNode changes(RecordView record, ObjectNode body, Set<String> left) {
        ObjectNode recorded = recorded(record);
        ObjectNode changes = json.createObjectNode();
        for (Field field : record.register().written()) {
            String name = field.name();
            if (!left.contains(name) && !same(recorded.get(name), body.get(name))) {
                JsonNode value = body.get(name);
                if (value == null) {
                    changes.putNull(name);
                } else {
                    changes.set(name, value);
                }
            }
        }
        return changes;
    }

    /** What the writer changed over what the record holds now. */
    Typed merged(Typed typed, RecordView read, RecordView present, Names names, Language language) {
        Register register = present.register();
        ObjectNode was = recorded(read);
        ObjectNode is = facts.body(register, typed);
        Map<String, List<String>> now =
                facts.of(register, unchecked(present.values()), names, language).sent();
        var merged = new LinkedHashMap<>(typed.sent());
        for (Field field : register.written()) {
            String name = field.name();
            if (same(was.get(name), is.get(name))) {
                merged.keySet().removeIf(key -> key.equals(name) || key.startsWith(name + "."));
                now.forEach((key, texts) -> {
                    if (key.equals(name) || key.startsWith(name + ".")) {
                        merged.put(key, texts);
                    }
                });
            }
        }
        return Typed.of(merged);
    }

    private ObjectNode recorded(RecordView record) {
        return json.valueToTree(unchecked(record.values())).asObject();
    }

    /** The order of a list says nothing. */
    private static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
        if (one != null && other != null && one.isArray() && other.isArray()) {
            return elements(one).equals(elements(other));
        }
        return Objects.equals(one, other);
    }

    private static Set<String> elements(JsonNode list) {
        var elements = new TreeSet<String>();
        list.forEach(element -> elements.add(element.toString()));
        return elements;
    }
}
