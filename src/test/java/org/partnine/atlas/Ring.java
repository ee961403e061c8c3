package org.partnine.atlas;

import java.util.List;
import java.util.Locale;

/** A closed line in units of the picture, y downwards. */
record Ring(List<Point> points) {

    /** Finer than this no screen shows. */
    private static final int PER_UNIT = 10;

    private static final int GRID = 40;

    double area() {
        double twice = 0;
        for (int i = 0; i < points.size(); i++) {
            Point a = points.get(i);
            Point b = next(i);
            twice += a.x() * b.y() - b.x() * a.y();
        }
        return Math.abs(twice) / 2;
    }

    /** The place farthest from the line, roughly: where a mark is surely inside. */
    Point middle() {
        double left = points.stream().mapToDouble(Point::x).min().orElseThrow();
        double right = points.stream().mapToDouble(Point::x).max().orElseThrow();
        double top = points.stream().mapToDouble(Point::y).min().orElseThrow();
        double bottom = points.stream().mapToDouble(Point::y).max().orElseThrow();
        Point best = new Point((left + right) / 2, (top + bottom) / 2);
        double farthest = 0;
        for (int i = 1; i < GRID; i++) {
            for (int j = 1; j < GRID; j++) {
                var place = new Point(left + (right - left) * i / GRID, top + (bottom - top) * j / GRID);
                double distance = holds(place) ? toLine(place) : 0;
                if (distance > farthest) {
                    farthest = distance;
                    best = place;
                }
            }
        }
        return best;
    }

    boolean holds(Point place) {
        boolean inside = false;
        for (int i = 0; i < points.size(); i++) {
            Point a = points.get(i);
            Point b = next(i);
            if (a.y() > place.y() != b.y() > place.y()
                    && place.x() < (b.x() - a.x()) * (place.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }

    private double toLine(Point place) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < points.size(); i++) {
            Point a = points.get(i);
            Point b = next(i);
            double dx = b.x() - a.x();
            double dy = b.y() - a.y();
            double length = dx * dx + dy * dy;
            double along =
                    length == 0 ? 0 : Math.clamp(((place.x() - a.x()) * dx + (place.y() - a.y()) * dy) / length, 0, 1);
            least = Math.min(least, place.distance(new Point(a.x() + along * dx, a.y() + along * dy)));
        }
        return least;
    }

    private Point next(int i) {
        return points.get((i + 1) % points.size());
    }

    /** As a part of an SVG path: steps from point to point, in as few letters as they take. */
    String path() {
        var path = new StringBuilder();
        long x = 0;
        long y = 0;
        for (Point point : points) {
            long px = Math.round(point.x() * PER_UNIT);
            long py = Math.round(point.y() * PER_UNIT);
            if (path.isEmpty()) {
                path.append('M').append(units(px)).append(separated(units(py)));
            } else if (px != x || py != y) {
                // After the first step the letter need not be written again.
                String dx = units(px - x);
                path.append(path.indexOf("l") < 0 ? "l" + dx : separated(dx)).append(separated(units(py - y)));
            }
            x = px;
            y = py;
        }
        return path.append('z').toString();
    }

    private static String separated(String number) {
        return number.startsWith("-") ? number : " " + number;
    }

    /** {@code 12.5}, {@code -.3}, {@code 4}. */
    static String units(long tenths) {
        if (tenths % PER_UNIT == 0) {
            return Long.toString(tenths / PER_UNIT);
        }
        return String.format(Locale.ROOT, "%.1f", tenths / (double) PER_UNIT).replaceFirst("^(-?)0\\.", "$1.");
    }
}
