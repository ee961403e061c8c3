package org.partnine.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnine.accounts.Role;
import org.partnine.testing.TestAccounts;
import org.partnine.testing.TestDatabase;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Jobs from being asked for to their end, over one or two instances on one database. */
class WorkerTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    @TempDir
    private Path folder = Path.of("");

    private final TestDatabase database = TestDatabase.fresh();
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(database.application()));
    private final Jobs jobs = new Jobs(database.asApplication(), Clock.systemUTC());
    private final List<Worker> workers = new ArrayList<>();
    private String administrator = "";

    @BeforeEach
    void makeAdministrator() {
        administrator =
                TestAccounts.of(database.asApplication(), Role.ADMINISTRATOR).key();
    }

    @AfterEach
    void close() {
        workers.forEach(Worker::stop);
        database.close();
    }

    @Test
    void work_tells_how_far_it_is_and_what_came_of_it() throws InterruptedException {
        var steps = new Semaphore(0);
        instance((job, course) -> {
            for (int n = 1; n <= 3; n++) {
                course.reached(n, 4);
                if (!steps.tryAcquire(LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS)) {
                    throw new IllegalStateException("nobody lets it go on");
                }
            }
            return Work.Result.of(Job.Outcome.VERIFIED, 7);
        });
        Job asked = ask().orElseThrow();
        assertThat(asked.state()).isEqualTo(Job.State.WAITING);

        Job begun = when(job -> job.done() == 1);
        assertThat(begun.state()).isEqualTo(Job.State.RUNNING);
        assertThat(begun.total()).isEqualTo(4);
        steps.release();
        when(job -> job.done() == 2);
        steps.release(2);

        Job done = when(job -> !job.state().isOpen());
        assertThat(done.state()).isEqualTo(Job.State.DONE);
        assertThat(done.done()).isEqualTo(3);
        assertThat(done.outcome()).isEqualTo(Job.Outcome.VERIFIED);
        assertThat(done.counted()).isEqualTo(7);
        assertThat(done.endedAt()).isNotNull();
    }

    @Test
    void work_that_is_cancelled_is_freed_from_waiting_and_ends() throws InterruptedException {
        var freed = new CountDownLatch(1);
        instance((job, course) -> {
            course.onCancel(freed::countDown);
            course.reached(5, Course.UNKNOWN);
            if (!freed.await(LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody freed it");
            }
            throw new SQLException("canceling statement due to user request");
        });
        String key = ask().orElseThrow().key();
        assertThat(when(job -> job.done() == 5).total()).isNull();

        as(administrator, () -> {
            jobs.cancel(key, administrator);
            return true;
        });

        Job ended = when(job -> !job.state().isOpen());
        assertThat(ended.state()).isEqualTo(Job.State.CANCELLED);
        assertThat(ended.stops()).isTrue();
        assertThat(ended.outcome()).isNull();
    }

    @Test
    void a_failure_is_told_by_its_kind() throws InterruptedException {
        var faults = List.<Map.Entry<Exception, Job.Outcome>>of(
                Map.entry(new SQLException("away"), Job.Outcome.DATABASE),
                Map.entry(new IOException("No space left on device"), Job.Outcome.DISK),
                Map.entry(new Work.Refused(Job.Outcome.NOT_ALLOWED), Job.Outcome.NOT_ALLOWED),
                Map.entry(new IllegalStateException("a mistake"), Job.Outcome.FAULT));
        var turn = new AtomicInteger();
        instance((job, course) -> {
            throw faults.get(turn.getAndIncrement()).getKey();
        });
        for (var fault : faults) {
            String key = ask().orElseThrow().key();
            Job failed = when(job -> job.key().equals(key) && !job.state().isOpen());
            assertThat(failed.state()).isEqualTo(Job.State.FAILED);
            assertThat(failed.outcome()).isEqualTo(fault.getValue());
        }
    }

    @Test
    void one_job_is_done_at_a_time_by_one_of_all_instances() throws InterruptedException {
        var begun = new AtomicInteger();
        var goOn = new CountDownLatch(1);
        Doing doing = (job, course) -> {
            begun.incrementAndGet();
            course.reached(1, 1);
            goOn.await();
            return Work.Result.of(Job.Outcome.VERIFIED, 0);
        };
        instance(doing);
        instance(doing);
        assertThat(ask()).isPresent();
        when(job -> job.done() == 1);
        // Time enough for the other instance to look for work.
        Thread.sleep(Duration.ofMillis(1500));

        assertThat(ask()).isEmpty();
        assertThat(latest().state()).isEqualTo(Job.State.RUNNING);
        goOn.countDown();
        when(job -> job.state() == Job.State.DONE);
        assertThat(begun).hasValue(1);
        assertThat(ask()).isPresent();
    }

    @Test
    void what_a_dead_instance_left_is_interrupted_and_its_file_removed() throws Exception {
        String key = ask().orElseThrow().key();
        database.asOwner().sql("update job set state = 'RUNNING'").update();
        Path left = Files.createDirectories(folder.resolve("jobs")).resolve(key + ".unfinished");
        Files.writeString(left, "half");

        instance((job, course) -> Work.Result.of(Job.Outcome.VERIFIED, 0));

        assertThat(when(job -> !job.state().isOpen()).state()).isEqualTo(Job.State.INTERRUPTED);
        assertThat(ask()).isPresent();
        when(job -> job.state() == Job.State.DONE);
        assertThat(left).doesNotExist();
    }

    @Test
    void an_instance_that_stops_interrupts_its_work() throws InterruptedException {
        var ended = new AtomicBoolean();
        Worker worker = instance((job, course) -> {
            try {
                for (long n = 1; ; n++) {
                    course.reached(n, Course.UNKNOWN);
                    Thread.sleep(10);
                }
            } finally {
                ended.set(true);
            }
        });
        assertThat(ask()).isPresent();
        when(job -> job.done() > 0);

        worker.stop();

        assertThat(ended).isTrue();
        assertThat(worker.isRunning()).isFalse();
        assertThat(latest().state()).isEqualTo(Job.State.INTERRUPTED);
    }

    @Test
    void the_database_shows_jobs_to_administrators_alone() {
        assertThat(ask()).isPresent();
        String reviewer =
                TestAccounts.of(database.asApplication(), Role.REVIEWER).key();
        assertThat(as(administrator, () -> jobs.latest(9))).hasSize(1);
        assertThat(as(reviewer, () -> jobs.latest(9))).isEmpty();
        assertThat(jobs.latest(9)).isEmpty();
        assertThatThrownBy(() -> as(reviewer, () -> jobs.ask(Job.Kind.VERIFY_LEDGER, null, reviewer)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void of_a_file_that_cannot_be_finished_nothing_is_left() throws Exception {
        var files = new JobFiles(folder);
        assertThatThrownBy(() -> files.write("one", file -> {
                    file.write("half");
                    file.flush();
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class);
        assertThat(folder.resolve("jobs")).isEmptyDirectory();

        files.write("two", file -> file.append("whole"));
        assertThat(files.find("two")).get().satisfies(file -> assertThat(file).hasContent("whole"));
        files.forget(Clock.systemUTC().instant().plusSeconds(60));
        assertThat(files.find("two")).isEmpty();
    }

    /** What the work of an instance does, of either kind. */
    private interface Doing {
        Work.Result run(Job job, Course course) throws Exception;
    }

    private record Stub(Job.Kind kind, Doing doing) implements Work {
        @Override
        public Result run(Job job, Course course) throws Exception {
            return doing.run(job, course);
        }
    }

    private Worker instance(Doing doing) {
        var worker = new Worker(
                new OpenJob(database.asApplication(), transaction, Clock.systemUTC()),
                new JobFiles(folder),
                database.application(),
                Clock.systemUTC(),
                List.of(new Stub(Job.Kind.VERIFY_LEDGER, doing), new Stub(Job.Kind.EXPORT_LIST, doing)));
        workers.add(worker);
        worker.start();
        return worker;
    }

    private Optional<Job> ask() {
        return as(administrator, () -> jobs.ask(Job.Kind.VERIFY_LEDGER, null, administrator));
    }

    private Job latest() {
        return as(administrator, () -> jobs.latest(1)).getFirst();
    }

    private Job when(Predicate<Job> condition) throws InterruptedException {
        for (long tries = LONG_ENOUGH.toMillis() / 20; tries > 0; tries--) {
            Job job = latest();
            if (condition.test(job)) {
                return job;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("it never came so far: " + latest());
    }

    private <T> T as(String account, Supplier<T> what) {
        @Nullable
        T answer = transaction.execute(status -> {
            database.asApplication()
                    .sql("select set_config('part_nine.account', :account, true)")
                    .param("account", account)
                    .query(String.class)
                    .single();
            return what.get();
        });
        if (answer == null) {
            throw new AssertionError("no answer");
        }
        return answer;
    }
}
