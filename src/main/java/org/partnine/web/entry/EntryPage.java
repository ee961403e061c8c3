package org.partnine.web.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.recording.HistoryEntry;
import org.partnine.recording.RecordView;
import org.partnine.recording.Register;
import org.partnine.web.frame.Page;
import org.partnine.web.shown.Cell;
import org.partnine.web.shown.RecordPaths;
import org.partnine.web.shown.RecordWords;
import org.partnine.web.shown.References;
import org.partnine.wording.Names;
import org.springframework.http.HttpStatus;

/**
 * A form that writes one record.
 *
 * @param of what is corrected or retracted, or gets a step; null: a new record
 * @param sending what the form carries beside what is typed
 * @param meanwhile what changed since the form was opened; null: nothing did
 */
public record EntryPage(
        Kind kind,
        EntryWay way,
        @Nullable RecordView of,
        EntryPart part,
        EntrySending sending,
        @Nullable List<HistoryEntry.Difference> meanwhile,
        EntryLists lists,
        Names names,
        References references)
        implements Page {

    /** What the form does. */
    public enum Kind {
        NEW("new"),
        STEP("step"),
        CORRECT("correct"),
        RETRACT("retract");

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }
    }

    @Override
    public String template() {
        return "entry/entry";
    }

    @Override
    public Section section() {
        return Section.RECORD;
    }

    @Override
    public HttpStatus status() {
        if (!part.faults().isEmpty()) {
            return HttpStatus.UNPROCESSABLE_CONTENT;
        }
        return meanwhile == null && !sending.spent() ? HttpStatus.OK : HttpStatus.CONFLICT;
    }

    public Register register() {
        return part.register();
    }

    /** Whether the record is, or is to be, closed, or something objects to who may see it. */
    public boolean closed() {
        String level = part.typed().one("level");
        return (!level.isEmpty() && !level.equals("PUBLIC"))
                || part.faults().stream()
                        .anyMatch(fault -> Register.CONFIDENTIALITY.stream()
                                .anyMatch(field -> fault.pointer().equals("/" + field.name())));
    }

    /** A value of a fact; empty if it is not given. */
    public List<Cell> cells(String field, @Nullable Object value, RecordWords words) {
        return of == null || value == null
                ? List.of()
                : words.cells(of.register(), of.register().field(field).orElseThrow(), value, of.facts());
    }

    /** Where the form is sent. */
    public String action() {
        return of == null
                ? EntryPaths.start(register().name())
                : EntryPaths.of(kind, of.register().name(), of.key());
    }

    /** Where it leads back to. */
    public String back() {
        return of == null
                ? RecordPaths.list(register().name())
                : RecordPaths.plain(of.register().name(), of.key());
    }
}
