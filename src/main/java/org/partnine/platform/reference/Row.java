package org.partnine.platform.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnine.law.PartialDate;

/**
 * One row of a file.
 *
 * @param line where it begins, the header being line 1
 * @param cells by column; an empty cell is an empty string
 */
record Row(String file, long line, Map<String, String> cells) {

    /** The cell, empty if the file has no such column. */
    String get(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(String column) {
        return !get(column).isEmpty();
    }

    /** The elements of a list in a cell. */
    List<String> list(String column) {
        return has(column) ? List.of(get(column).split(";", -1)) : List.of();
    }

    /** The date in a cell; empty if there is none, or none that can be read: that is a fault found elsewhere. */
    Optional<PartialDate> date(String column) {
        if (!has(column)) {
            return Optional.empty();
        }
        try {
            return Optional.of(PartialDate.parse(get(column)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The cells of the columns as one text, an empty one counting as a value. */
    String together(List<String> columns) {
        return String.join("/", columns.stream().map(this::get).toList());
    }
}
