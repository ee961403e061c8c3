package org.partnine.platform.synthetic;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.partnine.ledger.BulkLedger;
import org.partnine.platform.postgres.CannotStart;
import org.postgresql.PGConnection;

/**
 * Fills a database with synthetic matters: lawful lives, each row marked and vouched for by the ledger. The same number
 * gives the same matters, but for their instants of recording.
 *
 * <p>All of it is one transaction: what reads these tables waits until it ends, and one that is broken off leaves
 * nothing behind.
 */
public final class Generator {

    private static final int CHUNK = 10_000;
    private static final long SEED = 0x0900_0009L;
    private static final String ACTOR = "part-nine";

    private final DataSource owner;
    private final Clock clock;
    private final Consumer<String> progress;

    /** @param owner the login that owns the tables */
    public Generator(DataSource owner, Clock clock, Consumer<String> progress) {
        this.owner = owner;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * @return rows written, by table
     * @throws CannotStart if the database holds records that were entered in it, synthetic ones, or no reference data
     */
    public Map<String, Integer> generate(int matters) throws SQLException {
        var written = new LinkedHashMap<String, Integer>();
        Tables.ALL.forEach(table -> written.put(table, 0));
        Instant begun = clock.instant();
        try (var connection = owner.getConnection();
                var producers = Executors.newFixedThreadPool(2)) {
            Suitable.check(connection);
            var source = new Source(Tables.of(connection), RealWorld.of(connection), Words.of(connection));
            connection.setAutoCommit(false);
            var aside = Aside.put(connection, source.tables());
            var coming = new ArrayDeque<Future<Chunk>>();
            int asked = 0;
            int done = 0;
            while (done < matters) {
                while (asked < matters && coming.size() < 3) {
                    int first = asked;
                    int size = Math.min(CHUNK, matters - asked);
                    coming.add(submit(producers, source, first, size));
                    asked += size;
                }
                Chunk chunk = result(coming.remove());
                write(connection, source.tables(), chunk);
                chunk.counts().forEach((table, count) -> written.merge(table, count, Integer::sum));
                done += chunk.matters();
                long seconds =
                        Math.max(1, Duration.between(begun, clock.instant()).toSeconds());
                progress.accept("%,d of %,d matters, %,d a second".formatted(done, matters, done / seconds));
            }
            progress.accept("Building indexes and looking up what the records name");
            aside.back();
            connection.commit();
        }
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            progress.accept("Collecting statistics");
            for (String table : written.keySet()) {
                statement.execute("vacuum (analyze) " + table);
            }
            statement.execute("vacuum (analyze) search_entry");
            statement.execute("vacuum (analyze) ledger_entry");
        }
        return written;
    }

    private record Source(Tables tables, RealWorld world, Words words) {}

    private Future<Chunk> submit(ExecutorService producers, Source source, int first, int size) {
        return producers.submit(() -> make(source, first, size));
    }

    private static Chunk result(Future<Chunk> chunk) throws SQLException {
        try {
            return chunk.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted", e);
        } catch (ExecutionException e) {
            throw new SQLException("the matters could not be made", e);
        }
    }

    private Chunk make(Source source, int first, int size) throws SQLException {
        var matters = new Matters(source.world(), source.words(), new Draw(SEED + first));
        var rows = new ArrayList<SyntheticRow>(size * 6);
        for (int i = 0; i < size; i++) {
            rows.addAll(matters.next());
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (SyntheticRow row : rows) {
            at = at.plus(1, ChronoUnit.MICROS);
            row.recorded(at);
            if (row.former != null) {
                row.with("known_from", at.toString());
            }
        }
        var copies = new HashMap<String, String>();
        var counts = new HashMap<String, Integer>();
        Map<String, List<SyntheticRow>> byTable = Chunk.byTable(rows);
        try (var connection = owner.getConnection()) {
            for (var table : byTable.entrySet()) {
                reserve(connection, table.getKey(), table.getValue());
            }
        }
        byTable.forEach((table, ofTable) -> {
            var text = new StringBuilder(ofTable.size() * 400);
            ofTable.forEach(row -> source.tables().line(row, text));
            copies.put(table, text.toString());
            counts.put(table, ofTable.size());
        });
        List<BulkLedger.Version> versions = rows.stream()
                .map(row -> new BulkLedger.Version(
                        row.table,
                        row.key(),
                        row.cells,
                        row.id,
                        row.former == null ? null : row.former.id,
                        row.recordedAt()))
                .toList();
        return new Chunk(size, copies, counts, BulkLedger.prepare(versions, ACTOR, SyntheticRow.SOURCE));
    }

    private static void reserve(Connection connection, String table, List<SyntheticRow> rows) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select nextval(pg_get_serial_sequence(?, 'id')) from generate_series(1, ?)")) {
            statement.setString(1, table);
            statement.setInt(2, rows.size());
            try (var ids = statement.executeQuery()) {
                for (SyntheticRow row : rows) {
                    ids.next();
                    row.id = ids.getLong(1);
                }
            }
        }
    }

    private void write(Connection connection, Tables tables, Chunk chunk) throws SQLException {
        var copier = connection.unwrap(PGConnection.class).getCopyAPI();
        try {
            for (String table : Tables.ALL) {
                String rows = chunk.copies().get(table);
                if (rows != null) {
                    copier.copyIn(tables.copy(table), new StringReader(rows));
                }
            }
            BulkLedger.append(connection, chunk.entries(), clock.instant());
        } catch (IOException e) {
            throw new SQLException("the records could not be sent", e);
        }
    }
}
