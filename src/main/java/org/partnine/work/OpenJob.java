package org.partnine.work;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** The one job that has not ended, as the worker sees it, for whom nobody asks. */
@Repository
class OpenJob {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OpenJob(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    Optional<Job> find() {
        return asWorker(() -> jdbc.sql(Jobs.SELECT + " where ended_at is null")
                .query(Jobs::job)
                .optional());
    }

    void begin(String key) {
        asWorker(() -> jdbc.sql("update job set state = 'RUNNING' where key = :key and ended_at is null")
                .param("key", key)
                .update());
    }

    /** Whether the work is to go on: nobody has asked to cancel it, and nobody has taken it for lost. */
    boolean goesOn(String key, Course course) {
        return asWorker(() -> jdbc.sql("""
                update job set done = :done, total = nullif(:total, -1) where key = :key and ended_at is null
                returning stopped_by is null
                """)
                .param("done", course.done())
                .param("total", course.total())
                .param("key", key)
                .query(Boolean.class)
                .optional()
                .orElse(false));
    }

    void end(String key, Job.State state, Work.Result result) {
        asWorker(() -> jdbc.sql("""
                update job set state = :state, ended_at = :at, outcome = :outcome, counted = :counted,
                               audiences = :audiences
                 where key = :key and ended_at is null
                """)
                .param("state", state.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param(
                        "outcome",
                        result.outcome() == null ? null : result.outcome().name())
                .param("counted", result.counted())
                .param("audiences", result.audiences())
                .param("key", key)
                .update());
    }

    private <T> T asWorker(Supplier<T> what) {
        T answer = transaction.execute(status -> {
            jdbc.sql("select set_config('part_nine.worker', 'on', true)")
                    .query(String.class)
                    .single();
            return what.get();
        });
        if (answer == null) {
            throw new IllegalStateException("the transaction gave no answer");
        }
        return answer;
    }
}
