package org.partnine.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives committed entries their positions and seals them in batches. Positions follow the order of writing as far as it
 * is visible: an entry of a transaction that ended late stands in a later batch.
 */
public final class Sealing {

    /** Entries of one batch at most: a proof then has at most sixteen steps. */
    static final int GREATEST_BATCH = 65_536;

    /** Taken while sealing, so that two applications on one database do not seal at once. */
    private static final long LOCK = 0x5041_5254_5345_414CL;

    private Sealing() {}

    /**
     * Seals what waits in both ledgers, in the transaction of the connection.
     *
     * @return entries sealed; if there may be more waiting, call again
     */
    public static int seal(Connection connection, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select pg_advisory_xact_lock(?), set_config('part_nine.all_ledgers', 'on', true)")) {
            statement.setLong(1, LOCK);
            statement.execute();
        }
        int count = 0;
        for (String ledger : List.of("PUBLIC", "REST")) {
            count += seal(connection, ledger, now.truncatedTo(ChronoUnit.MICROS));
        }
        return count;
    }

    private static int seal(Connection connection, String ledger, Instant now) throws SQLException {
        var ids = new ArrayList<Long>();
        var leaves = new ArrayList<byte[]>();
        try (var statement = connection.prepareStatement(
                "select id, leaf from ledger_entry where position is null and ledger = ? order by id limit ?")) {
            statement.setString(1, ledger);
            statement.setInt(2, GREATEST_BATCH);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                    leaves.add(rows.getBytes(2));
                }
            }
        }
        if (ids.isEmpty()) {
            return 0;
        }
        Batch batch = write(connection, ledger, leaves, now);
        try (var statement = connection.prepareStatement("""
                update ledger_entry e set position = ? + numbered.n - 1
                  from unnest(?::bigint[]) with ordinality numbered (id, n)
                 where e.id = numbered.id
                """)) {
            statement.setLong(1, batch.first());
            statement.setArray(2, connection.createArrayOf("bigint", ids.toArray()));
            statement.executeUpdate();
        }
        return ids.size();
    }

    /** Writes the batch of the entries with these hashes at the end of the ledger; the caller holds the lock. */
    static Batch write(Connection connection, String ledger, List<byte[]> leaves, Instant now) throws SQLException {
        Head head = head(connection, ledger);
        var batch =
                new Batch(ledger, head.number() + 1, head.next(), leaves.size(), Hash.of(MerkleTree.root(leaves)), now);
        try (var statement = connection.prepareStatement("""
                insert into ledger_batch (ledger, number, first_position, size, root, chained, sealed_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)) {
            statement.setString(1, batch.ledger());
            statement.setLong(2, batch.number());
            statement.setLong(3, batch.first());
            statement.setInt(4, batch.size());
            statement.setBytes(5, batch.root().bytes());
            statement.setBytes(6, batch.chainedTo(head.chained()).bytes());
            statement.setObject(7, batch.sealedAt().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
        return batch;
    }

    /** Where a ledger ends: number of its last batch, position of the next entry, chained value. */
    private record Head(long number, long next, @Nullable Hash chained) {}

    private static Head head(Connection connection, String ledger) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select number, first_position + size, chained from ledger_batch
                 where ledger = ? order by number desc limit 1
                """)) {
            statement.setString(1, ledger);
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? new Head(row.getLong(1), row.getLong(2), LedgerRows.hash(row, "chained"))
                        : new Head(0, 0, null);
            }
        }
    }
}
