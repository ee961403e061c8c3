package org.partnine.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimplifiedTest {

    private static final List<Point> LINE =
            List.of(new Point(0, 0), new Point(1, 0.01), new Point(2, 0), new Point(3, 5), new Point(4, 0));

    @Test
    void points_that_hardly_show_go_and_ends_stay() {
        assertThat(Simplified.line(LINE, 0.5, 2))
                .containsExactly(new Point(0, 0), new Point(2, 0), new Point(3, 5), new Point(4, 0));
    }

    @Test
    void a_closed_line_keeps_enough_points_to_enclose_something() {
        assertThat(Simplified.line(LINE, 1000, 4)).hasSize(4);
    }
}
