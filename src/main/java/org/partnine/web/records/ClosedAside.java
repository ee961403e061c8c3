package org.partnine.web.records;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnine.recording.Field;
import org.partnine.recording.RecordView;

/**
 * What a reader who may see more than everyone is told of a record: who else may see it, and its two versions.
 *
 * @param audience names of those who may see it; empty for a public record
 * @param open the public version of a closed record; null: it has none
 * @param full the closed record that a public one stands for; null: none that the reader may see
 */
public record ClosedAside(
        List<String> audience,
        @Nullable RecordView open,
        @Nullable RecordView full) {

    private static final List<String> BESIDE = List.of("level", "audience", "releaseOn", "redactedAs");

    /**
     * Facts that the closed record or its public version gives, without those that say who may see it; empty where
     * there is no public version.
     */
    public List<Field> compared(RecordView closed) {
        if (open == null) {
            return List.of();
        }
        return closed.register().written().stream()
                .filter(field -> !BESIDE.contains(field.name()))
                .filter(field -> Stream.of(open, closed)
                        .anyMatch(version -> version.values().containsKey(field.name())))
                .toList();
    }
}
