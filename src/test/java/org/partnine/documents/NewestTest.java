package org.partnine.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NewestTest {

    @Test
    void few_are_shown_whole_oldest_first_and_not_counted_again() {
        Newest<Integer> few = Newest.of(List.of(3, 2, 1), NewestTest::notAsked);
        assertThat(few.rows()).containsExactly(1, 2, 3);
        assertThat(few.all()).isEqualTo(3);
        assertThat(few.isCut()).isFalse();
    }

    @Test
    void none_is_empty_and_not_cut() {
        Newest<Integer> none = Newest.of(List.of(), NewestTest::notAsked);
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.isCut()).isFalse();
    }

    @Test
    void as_many_as_are_shown_are_not_cut() {
        assertThat(Newest.of(newestFirst(Newest.MOST), NewestTest::notAsked).isCut())
                .isFalse();
    }

    @Test
    void of_one_more_than_are_shown_the_oldest_is_left_out_and_all_are_counted() {
        Newest<Integer> many = Newest.of(newestFirst(Newest.MOST + 1), () -> 5_000);
        assertThat(many.rows()).hasSize(Newest.MOST).startsWith(2).endsWith(Newest.MOST + 1);
        assertThat(many.all()).isEqualTo(5_000);
        assertThat(many.isCut()).isTrue();
    }

    @Test
    void among_all_the_last_are_kept() {
        Newest<Integer> many = Newest.among(newestFirst(Newest.MOST + 1).reversed());
        assertThat(many.rows()).hasSize(Newest.MOST).startsWith(2).endsWith(Newest.MOST + 1);
        assertThat(many.all()).isEqualTo(Newest.MOST + 1);
        assertThat(Newest.among(List.of(1, 2)).isCut()).isFalse();
    }

    @Test
    void of_two_lists_the_newest_of_both_are_kept_and_both_are_counted() {
        Newest<Integer> both = Newest.of(newestFirst(Newest.MOST), NewestTest::notAsked)
                .with(new Newest<>(List.of(0, 1_000), 7), Comparator.naturalOrder());
        assertThat(both.rows()).hasSize(Newest.MOST).startsWith(2).endsWith(1_000);
        assertThat(both.all()).isEqualTo(Newest.MOST + 7);
    }

    @Test
    void few_are_seen_at_once_of_more_the_earlier_ones_are_folded() {
        Newest<Integer> few = Newest.among(newestFirst(16).reversed());
        assertThat(few.latest()).hasSize(16);
        assertThat(few.earlier()).isEmpty();
        Newest<Integer> more = Newest.among(newestFirst(17).reversed());
        assertThat(more.latest()).hasSize(12).startsWith(6).endsWith(17);
        assertThat(more.earlier()).containsExactly(1, 2, 3, 4, 5);
        Newest<Integer> cut = Newest.among(newestFirst(Newest.MOST + 1).reversed());
        assertThat(cut.latest()).hasSize(12);
        assertThat(cut.earlier()).isEmpty();
    }

    private static List<Integer> newestFirst(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList().reversed();
    }

    private static int notAsked() {
        throw new AssertionError("counted though all were read");
    }
}
