package org.partnine.web.shown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.recording.Field;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.partnine.recording.Registers;

/** Records that a page names by more than their keys. */
public final class References {

    /** Registers whose records have names of their own. */
    private static final Set<String> NAMED = Set.of("states", "organisations", "situations", "persons");

    private static final References NONE = new References();

    private final Map<String, RecordView> byName = new HashMap<>();

    private References() {}

    public static References none() {
        return NONE;
    }

    /** Those that the records name, as present. */
    public static References of(List<RecordView> records, Records from, Registers registers) {
        var references = new References();
        for (RecordView record : records) {
            for (Field field : record.register().fields()) {
                String target = field.target();
                if (target != null && !NAMED.contains(target)) {
                    keys(record.values().get(field.name()))
                            .forEach(key -> references.add(target, key, from, registers));
                }
            }
        }
        return references;
    }

    private static List<String> keys(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list.stream().map(String::valueOf).toList();
            default -> List.of(value.toString());
        };
    }

    private void add(String register, String key, Records from, Registers registers) {
        if (!byName.containsKey(register + " " + key)) {
            from.find(registers.get(register), key, null).ifPresent(found -> byName.put(register + " " + key, found));
        }
    }

    @Nullable
    RecordView find(String register, String key) {
        return byName.get(register + " " + key);
    }
}
