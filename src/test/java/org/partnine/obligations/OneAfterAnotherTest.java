package org.partnine.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OneAfterAnotherTest {

    private final OneAfterAnother turns = new OneAfterAnother();

    @Test
    void who_waited_while_another_failed_fails_with_it_and_does_not_try() throws Exception {
        var fault = new IllegalStateException("planted");
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var tries = new AtomicInteger();
        List<Thread> waiting = new ArrayList<>();
        try (var threads = Executors.newThreadPerTaskExecutor(work -> {
            var thread = new Thread(work);
            waiting.add(thread);
            return thread;
        })) {
            Future<?> first = threads.submit(() -> turns.run(() -> {
                tries.incrementAndGet();
                begun.countDown();
                await(goOn);
                throw fault;
            }));
            await(begun);
            List<Future<Integer>> others = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                others.add(threads.submit(() -> turns.run(tries::incrementAndGet)));
            }
            for (Thread thread : waiting.subList(1, waiting.size())) {
                while (thread.getState() != Thread.State.WAITING) {
                    Thread.onSpinWait();
                }
            }
            goOn.countDown();
            assertThatThrownBy(first::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasRootCause(fault);
            assertThat(others)
                    .allSatisfy(other -> assertThatThrownBy(other::get).hasRootCause(fault));
        }
        assertThat(tries).hasValue(1);
    }

    @Test
    void who_comes_after_the_failure_tries_anew() {
        assertThatThrownBy(() -> turns.run(() -> {
                    throw new IllegalStateException("planted");
                }))
                .hasMessage("planted");
        assertThat(turns.run(() -> "read")).isEqualTo("read");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
