package org.partnine.web.shown;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnine.recording.RecordView;
import org.partnine.web.frame.Frame;

/** What a record is, in a few words. */
public final class RecordTitles {

    /** The fields that make the title, by register; those that are not given are left out. */
    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry("actors", List.of("name")),
            Map.entry("assembly-acts", List.of("kind", "symbol")),
            Map.entry("cases", List.of("number", "name")),
            Map.entry("council-acts", List.of("kind", "symbol", "paragraph")),
            Map.entry("findings", List.of("outcome", "state")),
            Map.entry("offices", List.of("category", "person", "state")),
            Map.entry("persons", List.of("name")),
            Map.entry("pleas", List.of("ground", "state")),
            Map.entry("proceeding-events", List.of("kind")),
            Map.entry("proceedings", List.of("state", "person", "situation")),
            Map.entry("readings", List.of("question", "position")),
            Map.entry("replies", List.of("state", "madeBy")),
            Map.entry("request-events", List.of("kind", "actor")),
            Map.entry("requests", List.of("form", "addressee", "person")),
            Map.entry("responsibility-statements", List.of("dimension", "standing", "state")),
            Map.entry("situations", List.of("name")),
            Map.entry("visit-events", List.of("kind", "item")),
            Map.entry("visits", List.of("person", "state")),
            Map.entry("warrants", List.of("kind", "person")));

    public static final String SEPARATOR = " · ";

    private RecordTitles() {}

    static String of(RecordView record, RecordWords words, Frame frame) {
        String title = FIELDS.getOrDefault(record.register().name(), List.of()).stream()
                .flatMap(field -> words.cells(record, field).stream())
                .map(cell -> frame.isolated(cell.text()))
                .collect(Collectors.joining(SEPARATOR));
        return title.isEmpty() ? record.key() : title;
    }
}
