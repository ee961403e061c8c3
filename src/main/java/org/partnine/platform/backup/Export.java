package org.partnine.platform.backup;

import java.io.BufferedOutputStream;
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
import java.util.Map;
import java.util.TreeMap;
import org.partnine.platform.postgres.CannotStart;
import org.postgresql.PGConnection;

/**
 * The whole record for other programs: a file of JSON lines for each table, a line for each version of each record, as it
 * stood at one moment; and {@code SHA256SUMS}. With what is closed, and without accounts, tokens and sessions.
 */
public final class Export {

    private static final String SUMS = "SHA256SUMS";

    private Export() {}

    /**
     * Rows by table.
     *
     * @param directory new or empty
     * @throws CannotStart if it is neither, or cannot be written
     */
    public static Map<String, Long> write(Connection owner, Path directory) throws SQLException {
        try {
            Files.createDirectories(directory);
            try (var present = Files.list(directory)) {
                if (present.findAny().isPresent()) {
                    throw new CannotStart(directory + " holds files already: name a new directory");
                }
            }
            owner.setAutoCommit(false);
            owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            owner.setReadOnly(true);
            var rows = new TreeMap<String, Long>();
            var sums = new LinkedHashMap<String, String>();
            for (String table : tables(owner)) {
                write(owner, table, directory, rows, sums);
            }
            var lines = new StringBuilder();
            sums.forEach(
                    (file, sum) -> lines.append(sum).append("  ").append(file).append('\n'));
            Files.writeString(directory.resolve(SUMS), lines);
            owner.rollback();
            return rows;
        } catch (IOException e) {
            throw new CannotStart("The export could not be written to " + directory + ": " + e.getMessage());
        }
    }

    private static void write(
            Connection owner, String table, Path directory, Map<String, Long> rows, Map<String, String> sums)
            throws SQLException, IOException {
        String name = table + ".jsonl";
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(directory.resolve(name)));
                var digesting = new DigestOutputStream(file, Sha256.digest())) {
            // Of the formats of COPY only this one doubles no quotation marks; no JSON text holds the bell it quotes
            // with.
            String sql = "copy (select to_jsonb(r) from " + table + " r order by r) to stdout"
                    + " (format csv, quote e'\\x07', delimiter e'\\x06', encoding 'UTF8')";
            rows.put(table, owner.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, digesting));
            sums.put(name, HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
        }
    }

    /** Facts in all their versions, what the engine answered about them, and the ledger. */
    private static Iterable<String> tables(Connection owner) throws SQLException {
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
