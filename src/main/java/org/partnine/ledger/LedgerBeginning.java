package org.partnine.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries for versions of records that have none: those that a load wrote, or that were held before the ledger began. */
public final class LedgerBeginning {

    private static final int BATCH = 2_000;

    private final LedgerAppender appender = new LedgerAppender();

    /** If there is a record but no entry at all: the record is older than the ledger. */
    public int ofHeldRecords(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select exists (select from ledger_entry)")) {
            row.next();
            if (row.getBoolean(1)) {
                return 0;
            }
        }
        int count = 0;
        for (String table : Verification.tables(connection)) {
            count += append(connection, table, null, "part-nine", "Held before the ledger began");
        }
        return count;
    }

    /**
     * Entries for what a load of reference data wrote in this transaction.
     *
     * @param recordedAt instant of the load
     */
    public void ofLoad(Connection connection, Instant recordedAt, String actor, String reason) throws SQLException {
        for (String table : Verification.tables(connection)) {
            append(connection, table, recordedAt, actor, reason);
        }
    }

    private int append(Connection connection, String table, @Nullable Instant at, String actor, String reason)
            throws SQLException {
        var changes = new ArrayList<Change>();
        boolean levels = hasLevels(connection, table);
        int count = 0;
        try (var statement =
                connection.prepareStatement("""
                select f.id, f.key, f.recorded_at, to_jsonb(f) as row, %2$s as audience, former.id as former,
                       former.superseded_at as former_closed
                  from %1$s f
                  left join %1$s former on former.superseded_by = f.id
                 where ?::timestamptz is null or f.recorded_at = ?::timestamptz
                 order by f.id
                """.formatted(table, levels ? "f.access_group" : "null::text"))) {
            statement.setString(1, at == null ? null : at.toString());
            statement.setString(2, at == null ? null : at.toString());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    Long former = rows.getObject("former", Long.class);
                    changes.add(new Change(
                            former == null ? Change.Action.CREATED : Change.Action.CORRECTED,
                            table,
                            rows.getString("key"),
                            rows.getString("row"),
                            rows.getLong("id"),
                            former,
                            rows.getString("audience"),
                            actor,
                            reason,
                            LedgerRows.instant(rows, former == null ? "recorded_at" : "former_closed")));
                }
            }
        }
        changes.addAll(retired(connection, table, at, levels, actor, reason));
        for (int first = 0; first < changes.size(); first += BATCH) {
            appender.append(connection, changes.subList(first, Math.min(first + BATCH, changes.size())));
            count += Math.min(BATCH, changes.size() - first);
        }
        return count;
    }

    private static List<Change> retired(
            Connection connection, String table, @Nullable Instant at, boolean levels, String actor, String reason)
            throws SQLException {
        var changes = new ArrayList<Change>();
        try (var statement =
                connection.prepareStatement("""
                select f.id, f.key, f.superseded_at, %2$s as audience from %1$s f
                 where f.superseded_at is not null and f.superseded_by is null
                   and (?::timestamptz is null or f.superseded_at = ?::timestamptz)
                 order by f.id
                """.formatted(table, levels ? "f.access_group" : "null::text"))) {
            statement.setString(1, at == null ? null : at.toString());
            statement.setString(2, at == null ? null : at.toString());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    changes.add(new Change(
                            Change.Action.RETRACTED,
                            table,
                            rows.getString("key"),
                            null,
                            rows.getLong("id"),
                            rows.getLong("id"),
                            rows.getString("audience"),
                            actor,
                            reason,
                            LedgerRows.instant(rows, "superseded_at")));
                }
            }
        }
        return changes;
    }

    private static boolean hasLevels(Connection connection, String table) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select exists (select from pg_attribute where attrelid = ?::regclass and attname = 'level')")) {
            statement.setString(1, table);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
