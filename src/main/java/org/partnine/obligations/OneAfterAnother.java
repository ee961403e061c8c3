package org.partnine.obligations;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets one work after another. Whoever waited while another failed fails with it: while the database is away, each would
 * else wait for it in turn, and the last the longest.
 */
final class OneAfterAnother {

    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile @Nullable RuntimeException lastFault;

    /** @throws IllegalStateException if another failed meanwhile, with its fault as the cause */
    <T> T run(Supplier<T> work) {
        int before = failures.get();
        lock.lock();
        try {
            RuntimeException fault = lastFault;
            if (fault != null && failures.get() != before) {
                throw new IllegalStateException("what another waited for, too, failed", fault);
            }
            return work(work);
        } finally {
            lock.unlock();
        }
    }

    /** With the lock in hand. */
    private <T> T work(Supplier<T> work) {
        try {
            T done = work.get();
            lastFault = null;
            return done;
        } catch (RuntimeException e) {
            lastFault = e;
            failures.incrementAndGet();
            throw e;
        }
    }
}
