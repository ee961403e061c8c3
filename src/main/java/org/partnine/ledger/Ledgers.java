package org.partnine.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The two ledgers as readers see them: the public one by everyone, the rest by administrators alone. */
@Repository
public class Ledgers {

    /** Which ledger; the rest opens only where the reader may see it. */
    public enum Which {
        PUBLIC,
        REST
    }

    private final JdbcClient jdbc;

    Ledgers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Checkpoint checkpoint(Which ledger) {
        open(ledger);
        return jdbc.sql("""
                select first_position + size as entries, number, chained, sealed_at
                  from ledger_batch where ledger = :ledger order by number desc limit 1
                """)
                .param("ledger", ledger.name())
                .query((row, n) -> new Checkpoint(
                        ledger.name(),
                        row.getLong("entries"),
                        row.getLong("number"),
                        LedgerRows.hash(row, "chained"),
                        LedgerRows.instant(row, "sealed_at")))
                .optional()
                .orElseGet(() -> new Checkpoint(ledger.name(), 0, 0, null, null));
    }

    /** Of a sealed entry; empty if there is no such entry in that ledger, or it is not sealed yet. */
    @Transactional(readOnly = true)
    public Optional<Proof> proof(String entry, Which ledger) {
        open(ledger);
        return jdbc.sql("select position, " + LedgerRows.ENTRY + " from ledger_entry"
                        + " where entry = :entry and ledger = :ledger and position is not null")
                .param("entry", entry)
                .param("ledger", ledger.name())
                .query((row, n) -> proof(LedgerRows.entry(row), row.getLong("position"), ledger))
                .optional();
    }

    private Proof proof(Entry entry, long position, Which ledger) {
        Batch batch = jdbc.sql("select " + LedgerRows.BATCH + " from ledger_batch"
                        + " where ledger = :ledger and first_position <= :position order by number desc limit 1")
                .param("ledger", ledger.name())
                .param("position", position)
                .query((row, n) -> LedgerRows.batch(row))
                .single();
        List<byte[]> leaves = jdbc.sql("""
                select leaf from ledger_entry
                 where ledger = :ledger and position >= :first and position < :end order by position
                """)
                .param("ledger", ledger.name())
                .param("first", batch.first())
                .param("end", batch.first() + batch.size())
                .query((row, n) -> row.getBytes(1))
                .list();
        int index = Math.toIntExact(position - batch.first());
        return new Proof(
                entry,
                position,
                index,
                MerkleTree.path(index, leaves).stream().map(Hash::of).toList(),
                batch,
                chained(ledger, batch.number() - 1),
                jdbc.sql("select " + LedgerRows.BATCH
                                + " from ledger_batch where ledger = :ledger and number > :number order by number")
                        .param("ledger", ledger.name())
                        .param("number", batch.number())
                        .query((row, n) -> LedgerRows.batch(row))
                        .list());
    }

    private @Nullable Hash chained(Which ledger, long number) {
        return jdbc.sql("select chained from ledger_batch where ledger = :ledger and number = :number")
                .param("ledger", ledger.name())
                .param("number", number)
                .query((ResultSet row, int n) -> LedgerRows.hash(row, "chained"))
                .optional()
                .orElse(null);
    }

    /** Names of the entries about a record, oldest first, with the version that each wrote. */
    @Transactional(readOnly = true)
    public List<Written> about(String register, String key) {
        return jdbc.sql("select row_id, " + LedgerRows.ENTRY
                        + " from ledger_entry where register = :register and key = :key order by id")
                .param("register", register)
                .param("key", key)
                .query(Ledgers::written)
                .list();
    }

    /** An entry and the number of the row that it is about. */
    public record Written(Entry entry, long rowId) {}

    private static Written written(ResultSet row, int number) throws SQLException {
        return new Written(LedgerRows.entry(row), row.getLong("row_id"));
    }

    private void open(Which ledger) {
        switch (ledger) {
            case PUBLIC -> {
                // Open to everyone.
            }
            case REST ->
                jdbc.sql("select set_config('part_nine.all_ledgers', 'on', true)")
                        .query(String.class)
                        .single();
        }
    }
}
