package org.partnine.ledger;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import tools.jackson.databind.node.ObjectNode;

/**
 * Entries of very many public records that one transaction writes, sealed in it at once. What is costly, the hashing, is
 * done before the transaction.
 */
public final class BulkLedger {

    private static final String COPY = """
            copy ledger_entry
              (ledger, entry, action, register, key, row_id, former_row_id, content_hash, leaf, actor, reason, at, position)
            from stdin
            """;

    private BulkLedger() {}

    /**
     * A version written.
     *
     * @param cells all that hold a value, but not the row's number, what closing changes, or what other columns give;
     *     instants as {@link Instant#toString} writes them
     * @param formerRowId the version closed; null for a new record
     * @param at recorded_at of the version, superseded_at of the former
     */
    public record Version(
            String table,
            String key,
            ObjectNode cells,
            long rowId,
            @Nullable Long formerRowId,
            Instant at) {}

    /** Entries ready to be appended: their lines but for the positions, and their hashes. */
    public record Prepared(List<String> lines, List<byte[]> leaves) {}

    /** @param reason without tabulators, line ends and backslashes */
    public static Prepared prepare(List<Version> versions, String actor, String reason) {
        var lines = new ArrayList<String>(versions.size());
        var leaves = new ArrayList<byte[]>(versions.size());
        for (Version version : versions) {
            var action = version.formerRowId() == null ? Change.Action.CREATED : Change.Action.CORRECTED;
            Hash content = Hash.of(MerkleTree.sha256().digest(CanonicalJson.bytes(version.cells())));
            var entry = new Entry(
                    Identifiers.next(),
                    action.name(),
                    version.table(),
                    version.key(),
                    content,
                    actor,
                    reason,
                    version.at());
            Hash leaf = entry.leaf();
            leaves.add(leaf.bytes());
            lines.add(String.join(
                    "\t",
                    "PUBLIC",
                    entry.entry(),
                    entry.action(),
                    entry.register(),
                    entry.key(),
                    String.valueOf(version.rowId()),
                    version.formerRowId() == null ? "\\N" : String.valueOf(version.formerRowId()),
                    "\\\\x" + content.hex(),
                    "\\\\x" + leaf.hex(),
                    actor,
                    reason,
                    entry.at().toString()));
        }
        return new Prepared(lines, leaves);
    }

    /** Seals what waits, and after it these entries, in the transaction of the connection. */
    public static void append(Connection connection, Prepared entries, Instant now) throws SQLException {
        Instant sealedAt = now.truncatedTo(ChronoUnit.MICROS);
        boolean waiting = true;
        while (waiting) {
            // It also takes the lock, which is held to the end of the transaction: the positions that follow are ours.
            waiting = Sealing.seal(connection, now) > 0;
        }
        int size = entries.lines().size();
        for (int from = 0; from < size; from += Sealing.GREATEST_BATCH) {
            int to = Math.min(size, from + Sealing.GREATEST_BATCH);
            Batch batch = Sealing.write(connection, "PUBLIC", entries.leaves().subList(from, to), sealedAt);
            copy(connection, entries.lines().subList(from, to), batch.first());
        }
    }

    private static void copy(Connection connection, List<String> lines, long first) throws SQLException {
        var text = new StringBuilder();
        long position = first;
        for (String line : lines) {
            text.append(line).append('\t').append(position++).append('\n');
        }
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(text.toString()));
        } catch (IOException e) {
            throw new SQLException("the entries could not be sent", e);
        }
    }
}
