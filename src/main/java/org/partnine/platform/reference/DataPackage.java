package org.partnine.platform.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** What {@code datapackage.json} says of the data set: its files, their columns, keys and references. */
record DataPackage(String name, LocalDate asOf, List<Resource> resources) {

    /** File name of the description. */
    static final String FILE = "datapackage.json";

    Optional<Resource> resource(String name) {
        return resources.stream().filter(r -> r.name().equals(name)).findFirst();
    }

    /**
     * One file.
     *
     * @param digestedInKeys columns of the primary key that hold sentences, for which a digest stands in the keys of records
     */
    record Resource(
            String name,
            String path,
            List<Field> fields,
            List<String> primaryKey,
            Set<String> digestedInKeys,
            List<Reference> references) {

        /** Key of the record that the row makes: short, the same for the same cells, and fit for a path. */
        String keyOf(Row row) {
            var key = new StringBuilder();
            for (String column : primaryKey) {
                boolean digested = digestedInKeys.contains(column);
                if (!key.isEmpty()) {
                    key.append(digested ? '-' : '/');
                }
                key.append(digested ? Digests.brief(row.get(column)) : row.get(column));
            }
            return key.toString();
        }

        boolean hasField(String field) {
            return fields.stream().anyMatch(f -> f.name().equals(field));
        }
    }

    /** How the cells of a column are written. */
    enum CellType {
        TEXT,
        DAY,
        PARTIAL_DATE,
        INTEGER,
        BOOLEAN,
        LIST
    }

    /**
     * One column.
     *
     * @param values closed list of what a cell, or an element of a list, may be; empty if open
     * @param trueValues of a BOOLEAN, how it writes true; {@code falseValues} likewise
     */
    record Field(
            String name,
            CellType type,
            boolean required,
            boolean unique,
            Optional<Pattern> pattern,
            Set<String> values,
            Set<String> trueValues,
            Set<String> falseValues,
            OptionalInt minimum) {}

    /** A column whose cells, or elements of a list, are held by one of the targets or are one of the codes. */
    record Reference(String field, List<Target> targets, Set<String> codes) {}

    /** A column of a file. */
    record Target(String resource, String field) {}
}
