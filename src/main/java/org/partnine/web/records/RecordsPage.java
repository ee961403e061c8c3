package org.partnine.web.records;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.recording.Field;
import org.partnine.recording.RecordView;
import org.partnine.recording.Register;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.Choices;
import org.partnine.web.frame.Fault;
import org.partnine.web.frame.FilterFields;
import org.partnine.web.frame.Page;
import org.partnine.web.shown.Cell;
import org.partnine.web.shown.RecordPaths;
import org.partnine.web.shown.RecordWords;
import org.partnine.wording.Names;
import org.springframework.http.HttpStatus;

/**
 * The records of one register.
 *
 * @param choices what the fields of the filter suggest
 * @param faults what stands in the way of the filter; empty if nothing does
 * @param next where the list goes on; null at its end
 */
public record RecordsPage(
        Register register,
        RecordsAsked asked,
        Choices choices,
        List<Fault> faults,
        List<RecordView> rows,
        Names names,
        @Nullable Address next)
        implements Page {

    /** Texts that say what a record is about, of which a list shows the first that is given. */
    private static final List<String> ABOUT =
            List.of("summary", "occasion", "words", "consequence", "matter", "officeHeld", "title", "caseNumber");

    @Override
    public String template() {
        return "record/list";
    }

    @Override
    public Section section() {
        return Section.RECORD;
    }

    @Override
    public HttpStatus status() {
        return faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }

    /** The whole list with its filter, to be saved. */
    public String file(String format) {
        return asked.address(register, RecordPaths.list(register.name()) + "/list." + format)
                .toString();
    }

    /** The field of a State to filter by; null if the register has none. */
    public @Nullable String stateField() {
        return FilterFields.state(register);
    }

    public boolean filtersSituation() {
        return FilterFields.situation(register) != null;
    }

    public boolean filtersPerson() {
        return FilterFields.person(register) != null;
    }

    /** The field that says what kind of record it is; null if the register has none. */
    public @Nullable Field kindField() {
        return FilterFields.kind(register);
    }

    public boolean hasDays() {
        return register.day() != null;
    }

    public boolean hasFilter() {
        return stateField() != null || kindField() != null || filtersSituation() || filtersPerson() || hasDays();
    }

    /** What the record is about, in its own words; empty if it does not say. */
    public static List<Cell> about(RecordView record, RecordWords words) {
        return ABOUT.stream()
                .filter(field -> record.register().field(field).isPresent())
                .map(field -> words.cells(record, field))
                .filter(cells -> !cells.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
