package org.partnine.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.partnine.recording.TimedRelease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks each minute whether a day of release has come; days are those of UTC. */
@Component
class Releases implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Releases.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final TimedRelease releases;
    private final Clock clock;
    private volatile boolean running;

    Releases(TimedRelease releases, Clock clock) {
        this.releases = releases;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("releases").start(this::run);
    }

    private void run() {
        while (running) {
            try {
                releases.release(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
            } catch (DataAccessException | TransactionException e) {
                // What is due is opened a minute later.
                LOG.debug("Opening was put off", e);
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                running = false;
            }
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
