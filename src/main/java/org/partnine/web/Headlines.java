package org.partnine.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.partnine.indicators.Indicator;
import org.partnine.indicators.IndicatorId;
import org.partnine.indicators.Indicators;
import org.partnine.recording.RecordChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The indicators at the head of all, for the first page: of the public record, whoever looks. Counting takes long where the
 * record is large, so they are counted beside the page, and kept: for ten minutes while nothing is recorded here; where it
 * takes longer than a reader would wait, for ten times as long as it took, whatever is recorded.
 */
@Component
class Headlines {

    private static final List<IndicatorId> SHOWN =
            List.of(IndicatorId.G1, IndicatorId.G3, IndicatorId.G6, IndicatorId.G9);

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private final Indicators indicators;
    private final Clock clock;

    private boolean changed;
    private @Nullable Counted counted;
    private @Nullable CompletableFuture<Counted> counting;

    Headlines(Indicators indicators, Clock clock) {
        this.indicators = indicators;
        this.clock = clock;
    }

    private record Counted(List<Indicator> figures, Instant from, Instant until) {

        boolean isGood(boolean changed, Instant now) {
            Duration took = Duration.between(from, until);
            boolean slow = took.compareTo(PATIENCE) > 0;
            return (!changed && now.isBefore(until.plus(GOOD_FOR)))
                    || (slow && now.isBefore(until.plus(took.multipliedBy(10))));
        }
    }

    @EventListener
    synchronized void changed(RecordChanged change) {
        changed = true;
    }

    /** Those counted last; empty while they are counted for the first time and that takes long. */
    List<Indicator> figures() {
        CompletableFuture<Counted> running = running();
        try {
            return running.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).figures();
        } catch (TimeoutException e) {
            return former();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return former();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }

    private synchronized List<Indicator> former() {
        return counted == null ? List.of() : counted.figures();
    }

    private synchronized CompletableFuture<Counted> running() {
        Instant now = clock.instant();
        if (counting != null && !counting.isDone()) {
            return counting;
        }
        if (counted != null && counted.isGood(changed, now)) {
            return CompletableFuture.completedFuture(counted);
        }
        // Before counting: what is recorded meanwhile is counted the next time.
        changed = false;
        // In a thread of nobody's: what a reader may see beyond the public record does not count here.
        counting = CompletableFuture.supplyAsync(
                this::count, task -> Thread.ofVirtual().name("headlines").start(task));
        return counting;
    }

    private Counted count() {
        Instant from = clock.instant();
        var asked = indicators.asked(null, null, null, null, null, null, from);
        List<Indicator> figures =
                SHOWN.stream().map(id -> indicators.one(id, asked)).toList();
        var made = new Counted(figures, from, clock.instant());
        synchronized (this) {
            counted = made;
        }
        return made;
    }
}
