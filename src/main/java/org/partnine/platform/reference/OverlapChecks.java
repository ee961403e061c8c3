package org.partnine.platform.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnine.law.PartialDate;

/** Periods of one kind do not overlap: the same office, the same flag. */
final class OverlapChecks {

    private OverlapChecks() {}

    static void check(DataSet data, Faults faults) {
        check(data.rows("offices"), List.of("person_id", "category"), faults);
        check(data.rows("flags"), List.of("iso3", "flag", "situation_id"), faults);
    }

    private record Period(Row row, LocalDate from, LocalDate until) {}

    /** Of partial dates only the days that are certain count, as in the table's own constraint. */
    private static void check(List<Row> rows, List<String> same, Faults faults) {
        Map<String, List<Period>> groups = new LinkedHashMap<>();
        for (Row row : rows) {
            row.date("from")
                    .map(PartialDate::latest)
                    .ifPresent(from -> groups.computeIfAbsent(row.together(same), key -> new ArrayList<>())
                            .add(new Period(
                                    row,
                                    from,
                                    row.date("until").map(PartialDate::earliest).orElse(LocalDate.MAX))));
        }
        for (List<Period> periods : groups.values()) {
            periods.removeIf(p -> !p.from().isBefore(p.until()));
            periods.sort(Comparator.comparing(Period::from));
            for (int i = 1; i < periods.size(); i++) {
                Period before = periods.get(i - 1);
                Period here = periods.get(i);
                if (here.from().isBefore(before.until())) {
                    faults.in(
                            here.row(),
                            "from",
                            "overlaps line " + before.row().line() + ", the same " + String.join(", ", same)
                                    + " at one time; end the earlier one or correct a day");
                }
            }
        }
    }
}
