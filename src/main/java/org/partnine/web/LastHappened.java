package org.partnine.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.partnine.documents.Slice;
import org.partnine.law.PartialDate;
import org.partnine.recording.RecordFilter;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.partnine.recording.Register;
import org.partnine.recording.Registers;
import org.partnine.web.shown.RecordDays;
import org.springframework.stereotype.Component;

/** What happened last, by its day and not by the day on which it was recorded. */
@Component
class LastHappened {

    private static final List<String> REGISTERS = List.of(
            "findings",
            "proceeding-events",
            "request-events",
            "visits",
            "warrants",
            "council-acts",
            "assembly-acts",
            "pleas");

    private final Records records;
    private final Registers registers;

    LastHappened(Records records, Registers registers) {
        this.records = records;
        this.registers = registers;
    }

    /** Up to the day, newest first. */
    List<RecordView> upTo(LocalDate day, int most) {
        var filter = new RecordFilter(Map.of(), null, null, day, null);
        return REGISTERS.stream()
                .map(registers::get)
                .flatMap(register -> records.list(register, filter, Slice.first(most), null).rows().stream())
                .sorted(Comparator.comparing(LastHappened::day).reversed())
                .limit(most)
                .toList();
    }

    /** Stays on record as expected, from the day on, soonest first. */
    List<RecordView> expected(LocalDate from, int most) {
        var filter = new RecordFilter(Map.of("outcome", "EXPECTED"), from, null, null, null);
        return records.list(registers.get("visits"), filter, Slice.first(200), null).rows().stream()
                .sorted(Comparator.comparing(LastHappened::day))
                .limit(most)
                .toList();
    }

    private static LocalDate day(RecordView record) {
        Register register = record.register();
        String field = RecordDays.field(register);
        PartialDate day = field == null ? null : record.facts().date(field);
        return day == null ? LocalDate.MIN : day.earliest();
    }
}
