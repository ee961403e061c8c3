package org.partnine.web.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.recording.HistoryEntry;
import org.partnine.recording.RecordView;
import org.partnine.recording.Register;
import org.partnine.recording.Values;
import org.partnine.web.frame.Page;
import org.partnine.web.shown.Cell;
import org.partnine.web.shown.RecordWords;
import org.partnine.wording.Names;
import org.springframework.http.HttpStatus;

/**
 * Who changed a record, when and why, newest change first.
 *
 * @param record as it stands; null once it was taken back
 * @param people names by keys of accounts; empty for nobody known
 * @param standsForIt whether it is shown in the place of a record that was taken back
 */
public record HistoryPage(
        Register register,
        String key,
        @Nullable RecordView record,
        boolean standsForIt,
        List<HistoryEntry> changes,
        Map<String, String> people,
        Names names)
        implements Page {

    /** By whom, in the name that signed-in readers know; the key of the account for all others. */
    public @Nullable String by(HistoryEntry change) {
        String actor = change.actor();
        return actor == null ? null : people.getOrDefault(actor, actor);
    }

    @Override
    public String template() {
        return "record/history";
    }

    @Override
    public Section section() {
        return Section.RECORD;
    }

    @Override
    public HttpStatus status() {
        return standsForIt ? HttpStatus.GONE : HttpStatus.OK;
    }

    /** A value of a fact as it was; empty if it was not given. */
    public List<Cell> cells(
            HistoryEntry change, String field, @Nullable Object value, boolean after, RecordWords words) {
        return value == null
                ? List.of()
                : words.cells(register, register.field(field).orElseThrow(), value, beside(change, after));
    }

    /** The facts that changed together with it, and those that did not. */
    private Values beside(HistoryEntry change, boolean after) {
        var values = new LinkedHashMap<String, Object>(record == null ? Map.of() : record.values());
        for (HistoryEntry.Difference difference : change.differences()) {
            Object value = after ? difference.after() : difference.before();
            if (value != null) {
                values.put(difference.field(), value);
            }
        }
        return new Values(key, values);
    }
}
