package org.partnine.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.TestDatabase;

/** The ledger over the whole reference data, tampered with by SQL as only the owner of the database can. */
class LedgerDbTest {

    private static final String SUCCESSOR = """
            insert into finding (key, decision_number, number_read, decided_on, chamber, situation_key, state_code,
              state_status, request_types, outcome, referred_to_asp, referred_to_unsc, source, confidence, as_of, known_from)
            select 'F-FORGED', 'ICC-99/99-1', true, decided_on, chamber, situation_key, state_code, state_status,
              request_types, outcome, referred_to_asp, referred_to_unsc, source, confidence, as_of, now()
              from finding limit 1
            """;

    private TestDatabase database = TestDatabase.fresh(new ReferenceData().seed());

    @BeforeEach
    void seal() throws SQLException {
        try (var connection = database.owner().getConnection()) {
            connection.setAutoCommit(false);
            while (Sealing.seal(connection, Instant.parse("2026-11-24T12:00:00Z")) > 0) {
                connection.commit();
            }
            connection.commit();
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_reference_data_as_loaded_verify() throws SQLException {
        Verification.Result result = verify();
        assertThat(result.breach()).isEmpty();
        assertThat(result.entries()).isEqualTo(result.rows()).isGreaterThan(3_000);
        assertThat(result.batches()).isPositive();
    }

    @Test
    void it_tells_how_far_it_is_and_can_be_stopped() throws SQLException {
        var told = new ArrayList<Long>();
        var totals = new TreeSet<Long>();
        try (var connection = database.owner().getConnection()) {
            Verification.verify(connection, (done, total) -> {
                told.add(done);
                totals.add(total);
            });
            connection.rollback();
            assertThat(told).hasSizeGreaterThan(2).isSorted();
            assertThat(totals).containsExactly(told.getLast());
            assertThatThrownBy(() -> Verification.verify(connection, (done, total) -> {
                        throw new CancellationException();
                    }))
                    .isInstanceOf(CancellationException.class);
            connection.rollback();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update finding set chamber = 'Trial Chamber X' where key = 'F-JOR-2017' | record F-JOR-2017 of finding was changed",
                "update finding set outcome = 'NO_FINDING' where decision_number = 'ICC-02/05-01/09-302' | of finding was changed",
                "delete from finding where key = 'F-JOR-2017' | record F-JOR-2017, was removed",
                "update finding set superseded_at = now() where key = 'F-JOR-2017' | was closed or opened again",
                "update ledger_entry set actor = 'nobody' where position = 100 | at position 100 was changed",
                "update ledger_entry set reason = 'none' where position = 0 | at position 0 was changed",
                "delete from ledger_entry where position = 7 | the entry at position 7 was removed",
                "delete from ledger_batch | has a position beyond the last batch",
                "update ledger_batch set root = decode('00', 'hex') | do not give the root of batch 1",
                "update ledger_batch set sealed_at = now() | batch 1 was changed",
                "update ledger_entry set content_hash = decode('00', 'hex') where position = 5 | at position 5 was changed"
            })
    void what_is_changed_behind_its_back_is_named(String sql, String named) throws SQLException {
        tamper(sql);
        assertThat(verify().breach()).get().asString().contains(named);
    }

    @Test
    void a_record_written_behind_its_back_is_named() throws SQLException {
        tamper(SUCCESSOR);
        assertThat(verify().breach()).get().asString().contains("No entry vouches for record F-FORGED of finding");
    }

    @Test
    void two_entries_that_change_places_are_noticed() throws SQLException {
        tamper("update ledger_entry set position = -1 where position = 10");
        tamper("update ledger_entry set position = 10 where position = 11");
        tamper("update ledger_entry set position = 11 where position = -1");
        assertThat(verify().breach()).get().asString().contains("changed or reordered");
    }

    @Test
    void an_entry_that_still_waits_is_checked_too() throws SQLException {
        tamper("""
                insert into ledger_entry (ledger, entry, action, register, key, row_id, content_hash, leaf, actor, at)
                values ('PUBLIC', 'x', 'CREATED', 'finding', 'F', 1, decode('00', 'hex'), decode('00', 'hex'), 'a', now())
                """);
        assertThat(verify().breach()).get().asString().contains("not sealed yet, was changed");
    }

    @Test
    void every_proof_leads_to_the_checkpoint() throws SQLException {
        var jdbc = database.asApplication();
        var ledgers = new Ledgers(jdbc);
        Checkpoint checkpoint = ledgers.checkpoint(Ledgers.Which.PUBLIC);
        List<String> some = jdbc.sql("select entry from ledger_entry where position % 500 = 3 order by position")
                .query((row, n) -> row.getString(1))
                .list();
        Hash chained = Objects.requireNonNull(checkpoint.chained());
        assertThat(some).hasSizeGreaterThan(5);
        for (String entry : some) {
            Proof proof = ledgers.proof(entry, Ledgers.Which.PUBLIC).orElseThrow();
            assertThat(proof.leadsTo(chained)).isTrue();
            assertThat(proof.leadsTo(proof.batch().root())).isFalse();
        }
    }

    @Test
    void the_rest_is_hidden_from_readers_who_did_not_open_it() throws SQLException {
        tamper("""
                insert into ledger_entry (ledger, entry, action, register, key, row_id, content_hash, leaf, actor, at)
                values ('REST', 'hidden', 'CREATED', 'finding', 'F', 1, decode('00', 'hex'), decode('00', 'hex'), 'a', now())
                """);
        assertThat(database.asApplication()
                        .sql("select count(*) from ledger_entry where entry = 'hidden'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Verification.Result verify() throws SQLException {
        try (var connection = database.owner().getConnection()) {
            Verification.Result result = Verification.verify(connection);
            connection.rollback();
            return result;
        }
    }

    /** Triggers stand in the way of the application and of mistakes, not of the owner who switches them off. */
    private void tamper(String sql) throws SQLException {
        try (var connection = database.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter table finding disable trigger user");
            statement.execute("alter table ledger_entry disable trigger user");
            statement.execute("alter table ledger_batch disable trigger user");
            statement.execute(sql);
        }
    }
}
