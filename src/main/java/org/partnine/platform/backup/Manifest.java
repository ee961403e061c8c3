package org.partnine.platform.backup;

import java.time.Instant;
import java.util.List;

/**
 * What a back-up holds, kept in it as {@code manifest.json}.
 *
 * @param format of the file as a whole; raised when an older program could not read it
 * @param schemaVersion the newest migration that the tables had
 */
public record Manifest(
        int format,
        String product,
        String productVersion,
        String postgresVersion,
        String schemaVersion,
        Instant madeAt,
        List<Table> tables,
        List<Sequence> sequences) {

    static final int FORMAT = 1;
    static final String PRODUCT = "part-nine";
    static final String ENTRY = "manifest.json";

    /**
     * One table, kept as CSV under {@link #entry()}.
     *
     * @param columns those that are written, in order; the database computes the others
     * @param sha256 of the CSV, in hexadecimal
     */
    public record Table(String schema, String name, List<String> columns, long rows, String sha256) {

        String entry() {
            return "data/" + schema + "." + name + ".csv";
        }
    }

    /** Where a sequence stood: the last value, and whether it has been given out. */
    public record Sequence(String schema, String name, long lastValue, boolean called) {}

    /** Of all tables together. */
    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
