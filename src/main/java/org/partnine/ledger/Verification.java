package org.partnine.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes everything from the database: each entry from its cells, each batch from its entries, the chain from the
 * batches, and each version of each record against the entry that vouches for it.
 */
public final class Verification {

    private static final int FETCH = 2_000;

    private final Connection connection;
    private final Steps steps;

    private Verification(Connection connection, Steps steps) {
        this.connection = connection;
        this.steps = steps;
    }

    /** Hears how far it is. */
    @FunctionalInterface
    public interface Course {
        /**
         * Called often; what it throws ends the verification.
         *
         * @param done entries and versions checked so far
         * @param total of how many
         */
        void checked(long done, long total);
    }

    private static final class Steps {
        private final Course course;
        private final long total;
        private long done;

        private Steps(Course course, long total) {
            this.course = course;
            this.total = total;
        }

        void one() {
            done++;
            if (done % FETCH == 0) {
                course.checked(done, total);
            }
        }
    }

    /**
     * What was checked.
     *
     * @param breach the first thing that is not as it was written; empty if all is
     */
    public record Result(long entries, long batches, long rows, Optional<String> breach) {}

    /** @param connection of the owner of the tables: all rows count, whoever may see them. Left in a transaction */
    public static Result verify(Connection connection) throws SQLException {
        return verify(connection, (done, total) -> {});
    }

    /** The same, telling how far it is. */
    public static Result verify(Connection connection, Course course) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
        }
        return new Verification(connection, new Steps(course, total(connection))).verify();
    }

    /** Each entry, and each version of a record that it vouches for. */
    private static long total(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select count(*) + count(*) filter (where action <> 'RETRACTED') from ledger_entry")) {
            row.next();
            return row.getLong(1);
        }
    }

    private Result verify() throws SQLException {
        long entries = 0;
        long batches = 0;
        for (String ledger : List.of("PUBLIC", "REST")) {
            var chain = new Chain(ledger);
            Optional<String> breach = chain.verify(connection);
            entries += chain.entries;
            batches += chain.batches;
            if (breach.isPresent()) {
                return new Result(entries, batches, 0, breach);
            }
        }
        Optional<String> pending = pending();
        if (pending.isPresent()) {
            return new Result(entries, batches, 0, pending);
        }
        long rows = 0;
        for (String table : tables(connection)) {
            var versions = new Versions(table);
            Optional<String> breach = versions.verify(connection);
            rows += versions.rows;
            if (breach.isPresent()) {
                return new Result(entries, batches, rows, breach);
            }
        }
        steps.course.checked(steps.done, steps.total);
        return new Result(entries, batches, rows, strayEntry(connection));
    }

    /** One ledger's batches and their entries. */
    private final class Chain {
        private final String ledger;
        private long entries;
        private long batches;

        private Chain(String ledger) {
            this.ledger = ledger;
        }

        Optional<String> verify(Connection connection) throws SQLException {
            Hash former = null;
            for (Sealed sealed : batches(connection)) {
                Batch batch = sealed.batch();
                if (batch.number() != batches + 1 || batch.first() != entries) {
                    return breach("batch " + (batches + 1) + " is missing or was moved");
                }
                Optional<String> inside = verifyEntries(connection, batch);
                if (inside.isPresent()) {
                    return inside;
                }
                if (!batch.chainedTo(former).equals(sealed.chained())) {
                    return breach("batch " + batch.number() + " was changed: it does not lead on from the one before");
                }
                former = sealed.chained();
                batches++;
                entries += batch.size();
            }
            try (var statement = connection.prepareStatement(
                    "select entry from ledger_entry where ledger = ? and position >= ? order by position limit 1")) {
                statement.setString(1, ledger);
                statement.setLong(2, entries);
                try (var rest = statement.executeQuery()) {
                    return rest.next()
                            ? breach("entry " + rest.getString(1) + " has a position beyond the last batch")
                            : Optional.empty();
                }
            }
        }

        private Optional<String> verifyEntries(Connection connection, Batch batch) throws SQLException {
            var leaves = new ArrayList<byte[]>(batch.size());
            try (var statement = connection.prepareStatement("select position, leaf, " + LedgerRows.ENTRY
                    + " from ledger_entry where ledger = ? and position >= ? and position < ? order by position")) {
                statement.setString(1, ledger);
                statement.setLong(2, batch.first());
                statement.setLong(3, batch.first() + batch.size());
                statement.setFetchSize(FETCH);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        long expected = batch.first() + leaves.size();
                        if (rows.getLong("position") != expected) {
                            return breach("the entry at position " + expected + " was removed");
                        }
                        Entry entry = LedgerRows.entry(rows);
                        if (!entry.leaf().equals(LedgerRows.hash(rows, "leaf"))) {
                            return breach("entry " + entry.entry() + " at position " + expected + " was changed");
                        }
                        leaves.add(entry.leaf().bytes());
                        steps.one();
                    }
                }
            }
            if (leaves.size() < batch.size()) {
                return breach("the entry at position " + (batch.first() + leaves.size()) + " was removed");
            }
            if (!Hash.of(MerkleTree.root(leaves)).equals(batch.root())) {
                return breach("the entries at positions " + batch.first() + " to "
                        + (batch.first() + batch.size() - 1) + " were changed or reordered: they do not give the root"
                        + " of batch " + batch.number());
            }
            return Optional.empty();
        }

        private record Sealed(Batch batch, Hash chained) {}

        private List<Sealed> batches(Connection connection) throws SQLException {
            try (var statement = connection.prepareStatement(
                    "select chained, " + LedgerRows.BATCH + " from ledger_batch where ledger = ? order by number")) {
                statement.setString(1, ledger);
                try (var rows = statement.executeQuery()) {
                    var batches = new ArrayList<Sealed>();
                    while (rows.next()) {
                        batches.add(new Sealed(LedgerRows.batch(rows), LedgerRows.hash(rows, "chained")));
                    }
                    return batches;
                }
            }
        }

        private Optional<String> breach(String what) {
            return Optional.of("Ledger " + ledger + ": " + what + ".");
        }
    }

    /** Entries that wait to be sealed are checked by themselves. */
    private Optional<String> pending() throws SQLException {
        try (var statement = connection.prepareStatement(
                "select leaf, " + LedgerRows.ENTRY + " from ledger_entry where position is null order by id")) {
            statement.setFetchSize(FETCH);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    Entry entry = LedgerRows.entry(rows);
                    if (!entry.leaf().equals(LedgerRows.hash(rows, "leaf"))) {
                        return Optional.of("Entry " + entry.entry() + ", not sealed yet, was changed.");
                    }
                    steps.one();
                }
            }
        }
        return Optional.empty();
    }

    /** The tables of facts: those that refuse rewriting. */
    static List<String> tables(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid
                 where t.tgname = c.relname || '_refuse_rewriting' and c.relnamespace = 'public'::regnamespace
                   and not c.relname like 'ledger%'
                 order by c.relname collate "C"
                """)) {
            try (var rows = statement.executeQuery()) {
                var tables = new ArrayList<String>();
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
                return tables;
            }
        }
    }

    private static Optional<String> strayEntry(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select entry, register from ledger_entry where not (register = any (?)) order by id limit 1")) {
            statement.setArray(
                    1, connection.createArrayOf("text", tables(connection).toArray()));
            try (var rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of("Entry " + rows.getString(1) + " speaks of " + rows.getString(2)
                                + ", which holds no records.")
                        : Optional.empty();
            }
        }
    }

    /** The versions of one table's records against their entries. */
    private final class Versions {
        private final String table;
        private long rows;

        private Versions(String table) {
            this.table = table;
        }

        Optional<String> verify(Connection connection) throws SQLException {
            SealedContent content = SealedContent.of(connection, table);
            try (var statement = connection.prepareStatement("""
                    select e.entry, e.content_hash, e.key as entry_key, f.id, f.key, f.superseded_at, f.superseded_by,
                           to_jsonb(f) as row,
                           c.at as closed_at, c.action as closed_by, c.row_id as successor
                      from (select * from ledger_entry where register = '%1$s' and action <> 'RETRACTED') e
                      full join %1$s f on f.id = e.row_id
                      left join (select * from ledger_entry where register = '%1$s' and former_row_id is not null) c
                        on c.former_row_id = f.id
                     order by coalesce(e.id, 0), f.id, c.id
                    """.formatted(table))) {
                statement.setFetchSize(FETCH);
                try (var versions = statement.executeQuery()) {
                    long before = -1;
                    while (versions.next()) {
                        rows++;
                        steps.one();
                        Optional<String> breach = verify(versions, content, before);
                        if (breach.isPresent()) {
                            return breach;
                        }
                        before = versions.getLong("id");
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<String> verify(ResultSet version, SealedContent content, long before) throws SQLException {
            String entry = version.getString("entry");
            String key = version.getString("key");
            if (key == null) {
                return Optional.of("Entry " + entry + ": its row of " + table + ", record "
                        + version.getString("entry_key") + ", was removed.");
            }
            String record = "record " + key + " of " + table;
            if (entry == null) {
                return Optional.of(
                        "No entry vouches for " + record + ": it was written behind the application's back.");
            }
            if (version.getLong("id") == before) {
                return Optional.of("Entry " + entry + ": a version of " + record + " was written or closed twice.");
            }
            if (!content.hash(version.getString("row")).equals(LedgerRows.hashOrNull(version, "content_hash"))) {
                return Optional.of("Entry " + entry + ": " + record + " was changed behind the application's back.");
            }
            Instant closed = instantOrNull(version, "superseded_at");
            Instant should = instantOrNull(version, "closed_at");
            if (closed == null ? should != null : !closed.equals(should)) {
                return Optional.of("Entry " + entry + ": " + record
                        + " was closed or opened again behind the application's back.");
            }
            String closedBy = version.getString("closed_by");
            boolean corrected = "CORRECTED".equals(closedBy) || "UNSEALED".equals(closedBy);
            long successor = version.getLong("superseded_by");
            boolean hasSuccessor = !version.wasNull();
            if (corrected != hasSuccessor || (corrected && successor != version.getLong("successor"))) {
                return Optional.of("Entry " + entry + ": the successor of " + record + " was changed.");
            }
            return Optional.empty();
        }

        private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
            return row.getObject(column) == null ? null : LedgerRows.instant(row, column);
        }
    }
}
