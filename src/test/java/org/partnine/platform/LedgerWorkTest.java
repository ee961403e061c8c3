package org.partnine.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.TestDatabase;
import org.partnine.work.Course;
import org.partnine.work.Job;
import org.partnine.work.Work;

/** The verification of the ledger as a job. */
class LedgerWorkTest {

    private static final TestDatabase DB = TestDatabase.fresh(new ReferenceData().seed());

    private final LedgerWork work = new LedgerWork(
            new OwnerDatabase(Flyway.configure().dataSource(DB.owner()).load()));

    @AfterAll
    static void close() {
        DB.close();
    }

    @Test
    void it_tells_of_hundredths_and_not_of_counts_that_would_tell_of_closed_records() throws Exception {
        var course = new Course();
        assertThat(work.run(job(), course)).extracting(Work.Result::outcome).isEqualTo(Job.Outcome.VERIFIED);
        assertThat(course.total()).isEqualTo(100);
        assertThat(course.done()).isEqualTo(100);
    }

    @Test
    void it_stops_even_while_the_database_lets_it_wait() throws Exception {
        var course = new Course();
        try (var other = DB.owner().getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table ledger_entry in access exclusive mode");
            var running = CompletableFuture.supplyAsync(() -> {
                try {
                    return "ended as " + work.run(job(), course);
                } catch (Exception e) {
                    return "stopped: " + e.getMessage();
                }
            });
            while (!waits()) {
                Thread.sleep(20);
            }
            course.cancel();
            assertThat(running.get(10, TimeUnit.SECONDS)).contains("stopped", "canceling statement");
            other.rollback();
        }
    }

    private static boolean waits() {
        return DB.asOwner()
                .sql("select exists (select from pg_locks where not granted and relation = 'ledger_entry'::regclass)")
                .query(Boolean.class)
                .single();
    }

    private static Job job() {
        return new Job(
                "job",
                Job.Kind.VERIFY_LEDGER,
                null,
                "somebody",
                Instant.EPOCH,
                Job.State.RUNNING,
                0,
                null,
                false,
                null,
                null,
                null,
                false);
    }
}
