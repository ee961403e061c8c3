package org.partnine.platform;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.partnine.work.Course;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work of a command that may take long: it says from time to time how far it is, and ends in order on Ctrl-C. */
final class LongCommand {

    private static final Logger LOG = LoggerFactory.getLogger(LongCommand.class);

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    /** Until the work is told again to stop, and how often: then the program ends as it is. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private static final int TIMES = 40;

    /** What is done. */
    @FunctionalInterface
    interface Doing {
        void with(Course course) throws SQLException;
    }

    private final Course course = new Course();
    private final CountDownLatch over = new CountDownLatch(1);

    private LongCommand() {}

    /** @param unit what is counted, as in "3,000 rows so far" */
    static void run(String unit, Doing doing) throws SQLException {
        var command = new LongCommand();
        var stop = new Thread(command::stop, "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        Thread.ofVirtual().name("progress").start(() -> command.tell(unit));
        try {
            doing.with(command.course);
        } catch (SQLException | RuntimeException e) {
            if (!command.course.isCancelled()) {
                throw e;
            }
            // The log may be closed already.
            System.err.println("Stopped before the end: nothing is left behind");
        } finally {
            command.over.countDown();
            forget(stop);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending already, and waits for the hook alone.
        }
    }

    /** The program ends when this has ended. */
    private void stop() {
        try {
            for (int times = 0; times < TIMES; times++) {
                course.cancel();
                if (over.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(String unit) {
        try {
            while (!over.await(BETWEEN_LINES.toMillis(), TimeUnit.MILLISECONDS)) {
                if (course.total() > 0) {
                    LOG.info(
                            "{} % ({} of {} {})",
                            course.done() * 100 / course.total(), course.done(), course.total(), unit);
                } else {
                    LOG.info("{} {} so far", course.done(), unit);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
