package org.partnine.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestartsTest {

    private static final Duration FIRST = Duration.ofMillis(1);
    private static final Duration SECOND = Duration.ofMillis(2);

    private final Restarts restarts = Restarts.after(List.of(FIRST, SECOND));

    @Test
    void each_failure_in_a_row_makes_the_pause_the_next_one_until_there_is_none_left() {
        assertThat(restarts.pause()).contains(FIRST);
        restarts.failed();
        assertThat(restarts.pause()).contains(SECOND);
        restarts.failed();
        assertThat(restarts.pause()).isEmpty();
    }

    @Test
    void a_server_that_served_for_a_while_may_fail_as_often_again() {
        restarts.failed();
        restarts.endedAfter(Duration.ofSeconds(1));
        assertThat(restarts.pause()).contains(FIRST);
    }

    @Test
    void a_server_that_ends_at_once_again_and_again_is_given_up() {
        restarts.endedAfter(Duration.ofMillis(999));
        restarts.endedAfter(Duration.ZERO);
        assertThat(restarts.pause()).isEmpty();
    }

    @Test
    void the_usual_pauses_grow_and_last_some_half_a_minute() {
        var usual = Restarts.usual();
        var sum = Duration.ZERO;
        var last = Duration.ZERO;
        for (var pause = usual.pause(); pause.isPresent(); pause = usual.pause()) {
            assertThat(pause.get()).isGreaterThanOrEqualTo(last);
            last = pause.get();
            sum = sum.plus(last);
            usual.failed();
        }
        assertThat(sum).isBetween(Duration.ofSeconds(25), Duration.ofSeconds(35));
        assertThat(usual.failures()).isEqualTo(usual.mostFailures());
    }
}
