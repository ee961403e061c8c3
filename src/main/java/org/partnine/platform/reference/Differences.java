package org.partnine.platform.reference;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnine.platform.reference.DataPackage.Resource;

/**
 * How the rows of a file differ from the open versions in its table.
 *
 * @param added rows whose key has no open version
 * @param changed rows whose open version came from a data set with other cells
 * @param retired keys of open versions from a data set that the file no longer has
 * @param keptAsEntered number of rows whose open version was entered here
 * @param returning of the added, the keys that had a version once
 */
record Differences(
        Register register,
        Resource resource,
        List<Row> added,
        List<Row> changed,
        List<String> retired,
        int unchanged,
        int keptAsEntered,
        Set<String> returning) {

    private record Open(String digest, boolean entered) {}

    static Differences find(Connection connection, Register register, Resource resource, List<Row> rows)
            throws SQLException {
        Map<String, Open> open = new HashMap<>();
        Set<String> closed = new HashSet<>();
        // What was entered is of no concern unless a data set has the same key: there may be a million of it.
        try (var statement = connection.prepareStatement(
                "select key, coalesce(row_digest, ''), data_set_id is null, superseded_at is null from "
                        + register.table() + " where data_set_id is not null or key = any (?)")) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "text", rows.stream().map(resource::keyOf).toArray()));
            try (var versions = statement.executeQuery()) {
                while (versions.next()) {
                    if (versions.getBoolean(4)) {
                        open.put(versions.getString(1), new Open(versions.getString(2), versions.getBoolean(3)));
                    } else {
                        closed.add(versions.getString(1));
                    }
                }
            }
        }
        List<Row> added = new ArrayList<>();
        List<Row> changed = new ArrayList<>();
        Set<String> returning = new HashSet<>();
        int unchanged = 0;
        int keptAsEntered = 0;
        for (Row row : rows) {
            String key = resource.keyOf(row);
            Open held = open.remove(key);
            if (held == null) {
                added.add(row);
                if (closed.contains(key)) {
                    returning.add(key);
                }
            } else if (held.entered()) {
                keptAsEntered++;
            } else if (held.digest().equals(Digests.of(row))) {
                unchanged++;
            } else {
                changed.add(row);
            }
        }
        List<String> retired = open.entrySet().stream()
                .filter(left -> !left.getValue().entered())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return new Differences(register, resource, added, changed, retired, unchanged, keptAsEntered, returning);
    }

    /** Rows to be written: the added, then the changed. */
    List<Row> toWrite() {
        List<Row> rows = new ArrayList<>(added);
        rows.addAll(changed);
        return rows;
    }

    /** Keys whose open version is to be closed. */
    List<String> toClose() {
        List<String> keys = new ArrayList<>(retired);
        changed.forEach(row -> keys.add(resource.keyOf(row)));
        return keys;
    }

    /** Whether the row is a correction here, known only from its recording, and not a fact that was public before. */
    boolean isCorrection(Row row) {
        return changed.contains(row) || returning.contains(resource.keyOf(row));
    }

    LoadSummary.File summary() {
        return new LoadSummary.File(
                resource.path(), added.size(), changed.size(), retired.size(), unchanged, keptAsEntered);
    }
}
