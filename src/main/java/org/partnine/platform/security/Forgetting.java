package org.partnine.platform.security;

import java.time.Duration;
import org.partnine.accounts.FailedSignIns;
import org.partnine.accounts.OneTimeLinks;
import org.partnine.accounts.SecurityEvents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Forgets what was kept long enough: security events, failed attempts to sign in, links that ran out. */
@Component
class Forgetting implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);
    private static final Duration PAUSE = Duration.ofHours(1);

    private final SecurityEvents events;
    private final FailedSignIns failures;
    private final OneTimeLinks links;
    private final int days;
    private volatile boolean running;

    Forgetting(
            SecurityEvents events,
            FailedSignIns failures,
            OneTimeLinks links,
            @Value("${part-nine.security-events-days}") int days) {
        this.events = events;
        this.failures = failures;
        this.links = links;
        this.days = days;
    }

    void forget() {
        events.forgetOld(days);
        failures.forgetOld();
        links.forgetOld();
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("forgetting").start(this::run);
    }

    private void run() {
        while (running) {
            try {
                Thread.sleep(PAUSE);
                if (running) {
                    forget();
                }
            } catch (DataAccessException | TransactionException e) {
                // It is forgotten an hour later.
                LOG.debug("Forgetting was put off", e);
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
