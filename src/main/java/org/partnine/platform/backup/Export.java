package org.partnine.platform.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnine.platform.postgres.CannotStart;
import org.partnine.platform.postgres.Progress;
import org.partnine.work.Course;
import org.postgresql.PGConnection;

/**
 * The whole record for other programs: a file of JSON lines for each table, a line for each version of each record, as it
 * stood at one moment; and {@code SHA256SUMS}. With what is closed, and without accounts, tokens and sessions.
 */
public final class Export {

    private static final String SUMS = "SHA256SUMS";

    private final Connection owner;
    private final Path directory;
    private final Course course;
    private final Map<String, Long> rows = new TreeMap<>();
    private final Map<String, String> sums = new LinkedHashMap<>();
    private long written;

    private Export(Connection owner, Path directory, Course course) {
        this.owner = owner;
        this.directory = directory;
        this.course = course;
    }

    /**
     * Rows by table. Of an export that fails or is stopped nothing is left.
     *
     * @param directory new or empty
     * @param progress hears of each table before it is written
     * @throws CannotStart if it is neither, or cannot be written
     */
    public static Map<String, Long> write(Connection owner, Path directory, Progress progress, Course course)
            throws SQLException {
        var export = new Export(owner, directory, course);
        boolean isNew = !Files.exists(directory);
        try {
            export.begin();
            try {
                export.write(progress);
            } catch (IOException | SQLException | RuntimeException e) {
                export.discard(isNew, e);
                throw e;
            } finally {
                owner.rollback();
            }
            return export.rows;
        } catch (IOException e) {
            throw new CannotStart("The export could not be written to " + directory + ": " + e.getMessage());
        }
    }

    private void begin() throws IOException {
        Files.createDirectories(directory);
        try (var present = Files.list(directory)) {
            if (present.findAny().isPresent()) {
                throw new CannotStart(directory + " holds files already: name a new directory");
            }
        }
    }

    private void write(Progress progress) throws IOException, SQLException {
        owner.setAutoCommit(false);
        owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        owner.setReadOnly(true);
        List<String> tables = tables();
        for (String table : tables) {
            progress.step("Writing " + file(table) + " (" + (rows.size() + 1) + " of " + tables.size() + ")");
            write(table);
            course.reached(written, Course.UNKNOWN);
        }
        var lines = new StringBuilder();
        sums.forEach((file, sum) -> lines.append(sum).append("  ").append(file).append('\n'));
        Files.writeString(directory.resolve(SUMS), lines);
    }

    private static String file(String table) {
        return table + ".jsonl";
    }

    private void write(String table) throws SQLException, IOException {
        Path file = directory.resolve(file(table));
        sums.put(file(table), "");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                var digesting = new DigestOutputStream(out, Sha256.digest())) {
            // Of the formats of COPY only this one doubles no quotation marks; no JSON text holds the bell it quotes
            // with.
            String sql = "copy (select to_jsonb(r) from " + table + " r order by r) to stdout"
                    + " (format csv, quote e'\\x07', delimiter e'\\x06', encoding 'UTF8')";
            rows.put(table, owner.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, new Counted(digesting)));
            sums.put(
                    file(table),
                    HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
        }
    }

    /**
     * The driver writes a row at a time. What is thrown at it in the midst of a copy leaves its connection in disorder: who
     * stops the export cancels the query.
     */
    private final class Counted extends FilterOutputStream {

        private Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] row, int offset, int length) throws IOException {
            out.write(row, offset, length);
            written++;
            course.noted(written, Course.UNKNOWN);
        }
    }

    /** Removes what was written, and the directory if it was made for it. */
    private void discard(boolean isNew, Exception reason) {
        try {
            for (String file : sums.keySet()) {
                Files.deleteIfExists(directory.resolve(file));
            }
            Files.deleteIfExists(directory.resolve(SUMS));
            if (isNew) {
                Files.deleteIfExists(directory);
            }
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    /** Facts in all their versions, what the engine answered about them, and the ledger. */
    private List<String> tables() throws SQLException {
        try (var statement = owner.createStatement();
                var found = statement.executeQuery("""
                        select c.relname from pg_class c
                         where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                           and (c.relname in ('data_set', 'source_mention', 'assessment', 'ledger_batch', 'ledger_entry')
                                or c.relname <> 'history_columns'
                                   and exists (select from pg_attribute a
                                                where a.attrelid = c.oid and a.attname = 'superseded_at' and not a.attisdropped))
                         order by 1
                        """)) {
            var tables = new ArrayList<String>();
            while (found.next()) {
                tables.add(found.getString(1));
            }
            return tables;
        }
    }
}
