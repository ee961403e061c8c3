package org.partnine.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08000", "08001", "08006", "57P01", "57P02", "57P03", "53300"})
    void a_lost_or_refused_connection_is_an_outage(String state) {
        var lost = new SQLException("planted", state);
        assertThat(Outage.behind(new IllegalStateException(new DataIntegrityViolationException("planted", lost))))
                .contains(lost);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "40001", "57014", "53100", "XX000"})
    void any_other_fault_of_the_database_is_none(String state) {
        assertThat(Outage.behind(new DataIntegrityViolationException("planted", new SQLException("planted", state))))
                .isEmpty();
    }

    @Test
    void a_pool_that_has_no_connection_to_give_is_an_outage_even_without_a_state() {
        var nothing = new SQLTransientConnectionException("timed out");
        assertThat(Outage.behind(new CannotGetJdbcConnectionException("planted", nothing)))
                .contains(nothing);
        assertThat(Outage.behind(new CannotCreateTransactionException("planted", nothing)))
                .contains(nothing);
    }

    @Test
    void an_outage_hidden_by_the_failed_roll_back_is_found() {
        var lost = new SQLException("planted", "57P02");
        var rollBack = new TransactionSystemException("planted", new SQLException("planted", "XX000"));
        assertThat(Outage.behind(rollBack)).isEmpty();
        rollBack.initApplicationException(new IllegalStateException(lost));
        assertThat(Outage.behind(rollBack)).contains(lost);
    }

    @Test
    void a_connection_that_the_pool_took_away_during_a_commit_is_an_outage() {
        var closed = new SQLException("Connection is closed");
        assertThat(Outage.behind(new TransactionSystemException("JDBC rollback failed", closed)))
                .contains(closed);
        assertThat(Outage.behind(new IllegalStateException(closed))).isEmpty();
    }

    @Test
    void an_outage_beside_the_fault_is_found() {
        var lost = new SQLException("planted", "08006");
        var batch = new BatchUpdateException(new int[0]);
        batch.setNextException(lost);
        assertThat(Outage.behind(batch)).contains(lost);
        var closing = new IOException("planted");
        closing.addSuppressed(lost);
        assertThat(Outage.behind(closing)).contains(lost);
    }

    @Test
    void faults_that_point_at_each_other_are_followed_once() {
        var one = new IllegalStateException("one");
        var other = new IllegalStateException("other", one);
        one.initCause(other);
        assertThat(List.of(one, other))
                .allSatisfy(fault -> assertThat(Outage.behind(fault)).isEmpty());
    }
}
