package org.partnine.platform.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong, so that all of it can be told at once. */
final class Faults {

    private final List<Fault> found = new ArrayList<>();

    void in(Row row, String column, String message) {
        found.add(new Fault(row.file(), row.line(), column, message));
    }

    void in(String file, long line, String message) {
        found.add(new Fault(file, line, "", message));
    }

    boolean none() {
        return found.isEmpty();
    }

    /** By file and line. */
    List<Fault> all() {
        return found.stream()
                .sorted(Comparator.comparing(Fault::file)
                        .thenComparingLong(Fault::line)
                        .thenComparing(Fault::column))
                .toList();
    }
}
