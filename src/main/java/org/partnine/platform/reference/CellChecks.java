package org.partnine.platform.reference;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.partnine.law.PartialDate;
import org.partnine.platform.reference.DataPackage.Field;
import org.partnine.platform.reference.DataPackage.Resource;

/** Each cell by itself: present where it must be, of its type, in its closed list, unique where it must be. */
final class CellChecks {

    private CellChecks() {}

    static void check(DataSet data, Faults faults) {
        for (Resource resource : data.description().resources()) {
            for (Field field : resource.fields()) {
                Map<String, Long> seen = new HashMap<>();
                for (Row row : data.rows(resource)) {
                    check(row, field, faults);
                    Long before = field.unique() && row.has(field.name())
                            ? seen.putIfAbsent(row.get(field.name()), row.line())
                            : null;
                    if (before != null) {
                        faults.in(
                                row,
                                field.name(),
                                row.get(field.name()) + " stands in line " + before + " too; it must be unique");
                    }
                }
            }
        }
    }

    private static void check(Row row, Field field, Faults faults) {
        String cell = row.get(field.name());
        if (cell.isBlank()) {
            if (field.required()) {
                faults.in(
                        row,
                        field.name(),
                        field.name().equals("source")
                                ? "no source; say where the fact comes from, or take the row out"
                                : "empty; fill it in");
            } else if (!cell.isEmpty()) {
                faults.in(row, field.name(), "only blanks; leave it empty");
            }
            return;
        }
        if (!cell.equals(cell.strip())) {
            faults.in(row, field.name(), "begins or ends with a blank; take it out");
        }
        switch (field.type()) {
            case TEXT -> {
                checkPattern(row, field, faults);
                checkValue(row, field, cell, field.values(), faults);
            }
            case LIST ->
                row.list(field.name()).forEach(element -> {
                    if (element.isBlank()) {
                        faults.in(row, field.name(), "a list with an empty element; take the semicolon out");
                    } else {
                        checkValue(row, field, element, field.values(), faults);
                    }
                });
            case BOOLEAN -> {
                if (!field.trueValues().contains(cell) && !field.falseValues().contains(cell)) {
                    faults.in(
                            row,
                            field.name(),
                            cell + " is neither yes nor no; write one of "
                                    + String.join(", ", field.trueValues()) + ", "
                                    + String.join(", ", field.falseValues()));
                }
            }
            case INTEGER -> checkInteger(row, field, cell, faults);
            case DAY -> checkDay(row, field, cell, faults);
            case PARTIAL_DATE -> checkPartialDate(row, field, cell, faults);
        }
    }

    private static void checkPattern(Row row, Field field, Faults faults) {
        field.pattern().ifPresent(pattern -> {
            if (!pattern.matcher(row.get(field.name())).matches()) {
                faults.in(row, field.name(), row.get(field.name()) + " does not have the form " + pattern);
            }
        });
    }

    private static void checkValue(Row row, Field field, String value, Set<String> closedList, Faults faults) {
        if (!closedList.isEmpty() && !closedList.contains(value)) {
            faults.in(row, field.name(), value + " is not in the closed list: " + String.join(", ", closedList));
        }
    }

    private static void checkInteger(Row row, Field field, String cell, Faults faults) {
        try {
            int number = Integer.parseInt(cell);
            if (field.minimum().isPresent() && number < field.minimum().getAsInt()) {
                faults.in(
                        row,
                        field.name(),
                        cell + " is less than " + field.minimum().getAsInt());
            }
        } catch (NumberFormatException e) {
            faults.in(row, field.name(), cell + " is no whole number");
        }
    }

    private static void checkDay(Row row, Field field, String cell, Faults faults) {
        try {
            LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            faults.in(row, field.name(), cell + " is no day of the calendar; write an existing one as YYYY-MM-DD");
        }
    }

    private static void checkPartialDate(Row row, Field field, String cell, Faults faults) {
        try {
            PartialDate.parse(cell);
        } catch (IllegalArgumentException e) {
            faults.in(
                    row,
                    field.name(),
                    cell + " is no day of the calendar; write YYYY-MM-DD, or YYYY-MM or YYYY if only that is known");
        }
    }
}
