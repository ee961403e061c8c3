package org.partnine.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EqualEarthTest {

    @Test
    void the_middle_stays_in_the_middle() {
        assertThat(EqualEarth.project(new Point(0, 0))).isEqualTo(new Point(0, 0));
    }

    /** Areas keep their proportions: a sphere of radius 1 has 4π, and its northern tropics sin 23° of half of it. */
    @Test
    void areas_are_those_on_the_sphere() {
        assertThat(area(-90, 90)).isCloseTo(4 * Math.PI, within(0.01));
        assertThat(area(0, 23)).isCloseTo(2 * Math.PI * Math.sin(Math.toRadians(23)), within(0.005));
        assertThat(area(60, 90)).isCloseTo(2 * Math.PI * (1 - Math.sin(Math.toRadians(60))), within(0.005));
    }

    private static double area(int south, int north) {
        double area = 0;
        for (double latitude = south; latitude < north; latitude += 0.125) {
            Point below = EqualEarth.project(new Point(180, latitude));
            Point above = EqualEarth.project(new Point(180, latitude + 0.125));
            area += (below.x() + above.x()) * (above.y() - below.y());
        }
        return area;
    }
}
