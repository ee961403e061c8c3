package org.partnine.atlas;

import java.util.ArrayList;
import java.util.List;

/** Lines without the points that hardly show (Visvalingam and Whyatt, 1993): those of the smallest triangles go first. */
final class Simplified {

    private Simplified() {}

    /**
     * The line with its ends as they are.
     *
     * @param area the smallest triangle with its neighbours that a point may stand on
     * @param fewest so many points stay in any case
     */
    static List<Point> line(List<Point> line, double area, int fewest) {
        var kept = new ArrayList<>(line);
        while (kept.size() > fewest) {
            int least = 0;
            double smallest = area;
            for (int i = 1; i < kept.size() - 1; i++) {
                double triangle = triangle(kept.get(i - 1), kept.get(i), kept.get(i + 1));
                if (triangle < smallest) {
                    smallest = triangle;
                    least = i;
                }
            }
            if (least == 0) {
                break;
            }
            kept.remove(least);
        }
        return List.copyOf(kept);
    }

    private static double triangle(Point a, Point b, Point c) {
        return Math.abs((b.x() - a.x()) * (c.y() - a.y()) - (c.x() - a.x()) * (b.y() - a.y())) / 2;
    }
}
