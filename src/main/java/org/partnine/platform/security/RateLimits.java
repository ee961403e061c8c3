package org.partnine.platform.security;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How many requests each may send: so many at once, and as many again spread over each span. Counted in this instance
 * alone: with several behind one address each allows as much.
 */
final class RateLimits {

    /** More are not remembered: whoever was seen least recently starts anew. */
    private static final int REMEMBERED = 50_000;

    private final int quota;
    private final long span;
    private final LongSupplier nanoseconds;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param quota requests for each span */
    RateLimits(int quota, Duration span, LongSupplier nanoseconds) {
        this.quota = quota;
        this.span = span.toNanos();
        this.nanoseconds = nanoseconds;
    }

    /**
     * What is left.
     *
     * @param isAllowed whether this request may pass
     * @param remaining how many more may follow at once
     * @param secondsToWait until the next one may; 0 while some remain
     */
    record Left(boolean isAllowed, int remaining, long secondsToWait) {}

    synchronized Left take(String who) {
        long now = nanoseconds.getAsLong();
        Bucket bucket = buckets.computeIfAbsent(who, fresh -> new Bucket(quota, now));
        double filled = Math.min(quota, bucket.tokens + (double) (now - bucket.at) / span * quota);
        boolean allowed = filled >= 1;
        bucket.tokens = allowed ? filled - 1 : filled;
        bucket.at = now;
        double lacking = Math.max(0, 1 - bucket.tokens);
        return new Left(allowed, (int) bucket.tokens, (long)
                Math.ceil(lacking / quota * span / Duration.ofSeconds(1).toNanos()));
    }

    private static final class Bucket {
        private double tokens;
        private long at;

        private Bucket(double tokens, long at) {
            this.tokens = tokens;
            this.at = at;
        }
    }
}
