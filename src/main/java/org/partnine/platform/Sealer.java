package org.partnine.platform;

import java.time.Clock;
import org.partnine.ledger.Sealing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals what was written to the ledger, a moment after it was written, and tells what others wrote. */
@Component
public class Sealer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final long PAUSE = 1_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final LedgerNews news;
    private volatile boolean running;

    Sealer(JdbcTemplate jdbc, TransactionTemplate transaction, Clock clock, LedgerNews news) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.news = news;
    }

    /** Seals all that waits now. */
    public int seal() {
        int all = 0;
        int count;
        do {
            Integer sealed = transaction.execute(status -> jdbc.execute(
                    (ConnectionCallback<Integer>) connection -> Sealing.seal(connection, clock.instant())));
            count = sealed == null ? 0 : sealed;
            all += count;
        } while (count > 0);
        return all;
    }

    @Override
    public void start() {
        running = true;
        news.begin();
        Thread.ofVirtual().name("sealer").start(this::run);
    }

    private void run() {
        while (running) {
            try {
                Thread.sleep(PAUSE);
                if (running) {
                    seal();
                    news.tell();
                }
            } catch (DataAccessException | TransactionException e) {
                // What waits is sealed later: nothing is lost while the database is away.
                LOG.debug("Sealing was put off", e);
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
