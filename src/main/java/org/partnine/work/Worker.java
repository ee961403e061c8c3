package org.partnine.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks each second whether work was asked for, and does it if no other instance does. */
@Component
class Worker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** Between two looks at work in hand. */
    private static final Duration GLANCE = Duration.ofMillis(300);

    /** How long the end of the application waits for work to clear up behind it. */
    private static final Duration LONGEST_END = Duration.ofSeconds(10);

    /** Files are kept for so long, and it is looked so often whether some are older. */
    private static final Duration KEPT = Duration.ofDays(1);

    private static final Duration BETWEEN_CLEARINGS = Duration.ofHours(1);

    private final OpenJob open;
    private final JobFiles files;
    private final DataSource database;
    private final Clock clock;
    private final Map<Job.Kind, Work> works = new EnumMap<>(Job.Kind.class);
    private Instant cleared = Instant.EPOCH;
    private volatile CountDownLatch stopping = new CountDownLatch(0);
    private volatile @Nullable Thread thread;

    Worker(OpenJob open, JobFiles files, DataSource database, Clock clock, List<Work> works) {
        this.open = open;
        this.files = files;
        this.database = database;
        this.clock = clock;
        works.forEach(work -> this.works.put(work.kind(), work));
        if (this.works.size() < Job.Kind.values().length || works.size() > this.works.size()) {
            throw new IllegalStateException("each kind of job needs one who does it");
        }
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        thread = Thread.ofVirtual().name("worker").start(this::run);
    }

    private void run() {
        try {
            while (!stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    clear();
                    look();
                } catch (DataAccessException | TransactionException | SQLException e) {
                    // What was asked for waits, as everything does while the database is away.
                    LOG.debug("Work was put off", e);
                } catch (IOException e) {
                    LOG.warn("Old files of jobs cannot be removed: {}", e.getMessage());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void clear() throws IOException {
        Instant now = clock.instant();
        if (cleared.plus(BETWEEN_CLEARINGS).isBefore(now)) {
            cleared = now;
            files.forget(now.minus(KEPT));
        }
    }

    private void look() throws SQLException, IOException, InterruptedException {
        if (open.find().isEmpty()) {
            return;
        }
        try (Turn turn = Turn.ask(database)) {
            var job = turn.isMine() ? open.find() : Optional.<Job>empty();
            if (job.isPresent()) {
                attend(job.get());
            }
        }
    }

    /** With the right to work in hand: nobody else is at it. */
    private void attend(Job job) throws IOException, InterruptedException {
        switch (job.state()) {
            case WAITING -> perform(job);
            case RUNNING -> {
                open.end(job.key(), Job.State.INTERRUPTED, Work.Result.NONE);
                files.discard(job.key());
            }
            case DONE, CANCELLED, FAILED, INTERRUPTED -> {
                // It has ended meanwhile.
            }
        }
    }

    private void perform(Job job) throws InterruptedException {
        open.begin(job.key());
        var course = new Course();
        if (!goesOn(job, course)) {
            // It was stopped while it waited.
            write(job, course, Job.State.CANCELLED, Work.Result.NONE);
            return;
        }
        var doing = new FutureTask<>(() -> work(job.kind()).run(job, course));
        Thread.ofVirtual().name("job").start(doing);
        while (!endsWithin(GLANCE, doing)) {
            if (isStopping() || !goesOn(job, course)) {
                course.cancel();
            }
        }
        end(job, course, doing);
    }

    private Work work(Job.Kind kind) {
        Work work = works.get(kind);
        if (work == null) {
            throw new IllegalStateException("nobody does " + kind);
        }
        return work;
    }

    private static boolean endsWithin(Duration time, FutureTask<Work.Result> doing) throws InterruptedException {
        try {
            doing.get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException e) {
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    /** While the database is away, the work itself finds out. */
    private boolean goesOn(Job job, Course course) {
        try {
            return open.goesOn(job.key(), course);
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("How far a job is could not be told", e);
            return true;
        }
    }

    private void end(Job job, Course course, FutureTask<Work.Result> doing) throws InterruptedException {
        Job.State state;
        Work.Result result;
        try {
            result = doing.get();
            state = Job.State.DONE;
        } catch (ExecutionException e) {
            if (course.isCancelled()) {
                state = isStopping() ? Job.State.INTERRUPTED : Job.State.CANCELLED;
                result = Work.Result.NONE;
            } else {
                state = Job.State.FAILED;
                result = new Work.Result(reason(job, e.getCause()), null, null);
            }
        }
        write(job, course, state, result);
    }

    /** If the database is away, as soon as it is back: or the job would pass for interrupted. */
    private void write(Job job, Course course, Job.State state, Work.Result result) throws InterruptedException {
        do {
            try {
                open.goesOn(job.key(), course);
                open.end(job.key(), state, result);
                return;
            } catch (DataAccessException | TransactionException e) {
                LOG.debug("What came of a job could not be told", e);
            }
        } while (!stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
    }

    private static Job.Outcome reason(Job job, @Nullable Throwable fault) {
        Job.Outcome reason = fault == null ? Job.Outcome.FAULT : of(fault);
        if (reason == Job.Outcome.FAULT) {
            LOG.error("The job {} failed", job.kind(), fault);
        } else {
            LOG.warn("The job {} failed: {}", job.kind(), String.valueOf(fault));
        }
        return reason;
    }

    private static Job.Outcome of(Throwable fault) {
        return switch (fault) {
            case Work.Refused refused -> refused.outcome();
            case SQLException database -> Job.Outcome.DATABASE;
            case DataAccessException database -> Job.Outcome.DATABASE;
            case TransactionException database -> Job.Outcome.DATABASE;
            case IOException disk -> Job.Outcome.DISK;
            case UncheckedIOException disk -> Job.Outcome.DISK;
            default -> Job.Outcome.FAULT;
        };
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** Waits for work in hand to be stopped: it needs the database for that, which is stopped later. */
    @Override
    public void stop() {
        stopping.countDown();
        Thread running = thread;
        if (running == null) {
            return;
        }
        try {
            if (!running.join(LONGEST_END)) {
                LOG.warn("A job does not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        Thread running = thread;
        return running != null && running.isAlive() && !isStopping();
    }
}
