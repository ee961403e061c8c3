package org.partnine.platform.postgres;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait before a server that ended is started again, and when to give up: after as many failures in a row as
 * there are pauses. A server that comes back and ends at once has failed as well.
 */
final class Restarts {

    /**
     * The first pause is for whoever stopped the server from outside and may be about to stop the application as well.
     */
    private static final List<Duration> USUAL_PAUSES = List.of(
            Duration.ofMillis(200),
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5));

    /** One that ends sooner has failed. */
    private static final Duration STEADY = Duration.ofSeconds(1);

    private final List<Duration> pauses;
    private int failures;

    private Restarts(List<Duration> pauses) {
        this.pauses = pauses;
    }

    /** Some half a minute in all, then it gives up. */
    static Restarts usual() {
        return new Restarts(USUAL_PAUSES);
    }

    static Restarts after(List<Duration> pauses) {
        return new Restarts(List.copyOf(pauses));
    }

    /** The server had come up and served so long before it ended. */
    void endedAfter(Duration served) {
        if (served.compareTo(STEADY) < 0) {
            failures++;
        } else {
            failures = 0;
        }
    }

    /** The server did not come up. */
    void failed() {
        failures++;
    }

    /** Before the next attempt; empty when there have been enough. */
    Optional<Duration> pause() {
        return failures < pauses.size() ? Optional.of(pauses.get(failures)) : Optional.empty();
    }

    /** In a row, so far. */
    int failures() {
        return failures;
    }

    /** In a row, before it gives up. */
    int mostFailures() {
        return pauses.size();
    }
}
