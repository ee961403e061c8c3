package org.partnine.work;

import java.util.concurrent.CancellationException;

/** How far long work is, and whether it is to stop. The work writes it, whoever waits for it reads it. */
public final class Course {

    /** The total, where it is not known before the end. */
    public static final long UNKNOWN = -1;

    private volatile long done;
    private volatile long total = UNKNOWN;
    private volatile boolean cancelled;
    private volatile Runnable halt = () -> {};

    /**
     * The work has come so far, and may go on.
     *
     * @param total {@link #UNKNOWN} if it is not known
     * @throws CancellationException if it is to stop
     */
    public void reached(long done, long total) {
        noted(done, total);
        if (cancelled) {
            throw new CancellationException("cancelled");
        }
    }

    /** The same where the work must not end here. */
    public void noted(long done, long total) {
        this.done = done;
        this.total = total;
    }

    /**
     * What frees the work from waiting when it is to stop. It may be called in any thread, more than once, and when the
     * work has ended.
     */
    public void onCancel(Runnable free) {
        this.halt = free;
    }

    /** Tells the work to stop. To be told again until it has: it may just have begun to wait for something else. */
    public void cancel() {
        cancelled = true;
        halt.run();
    }

    public boolean isCancelled() {
        return cancelled;
    }

    public long done() {
        return done;
    }

    /** {@link #UNKNOWN} if it is not known. */
    public long total() {
        return total;
    }
}
