package org.partnine.atlas;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The States as shapes of one picture, from the atlas; what is no State of the register is one shape without a name. */
final class WorldShapes {

    static final String ATLAS = "/atlas/countries-50m.json";

    /** One State is so small that the atlas has it at its largest scale only. */
    static final String TUVALU = "/atlas/tuvalu-10m.json";

    static final int WIDTH = 1000;
    private static final int HEIGHT = 430;
    private static final double MARGIN = 6;
    private static final double TOP = 8;

    /** Points on smaller triangles are left out, and islands of such a size. */
    private static final double UNSEEN = 0.3;

    private static final double SMALLEST_ISLAND = 0.6;

    /** A State on less than this, some 8000 square kilometres, is a dot. */
    private static final double SMALLEST_SHAPE = 7;

    private static final double RADIUS = 2.3;
    private static final double APART = 2 * RADIUS + 0.4;

    /** With this meridian in the middle the edges of the picture pass through the Bering Strait, and cut no State. */
    private static final double MIDDLE = 11;

    private static final String ANTARCTICA = "010";
    private static final String RUSSIA = "643";
    private static final String UKRAINE = "804";

    /** In Crimea, in degrees. */
    private static final Point CRIMEA = new Point(34.3, 45.3);

    private final Map<String, String> codes;
    private final double unit =
            (WIDTH / 2.0 - MARGIN) / EqualEarth.project(new Point(180, 0)).x();
    private final double north = EqualEarth.project(new Point(0, 83.7)).y();
    private final Map<String, List<Ring>> states = new TreeMap<>();
    private final List<Ring> elsewhere = new ArrayList<>();

    /** @param codes ISO 3166 alpha-3 codes of the States of the register, by UN M49 number */
    WorldShapes(Map<String, String> codes) throws IOException {
        this.codes = codes;
        take(Topology.read(ATLAS));
        take(Topology.read(TUVALU));
    }

    private void take(Topology atlas) {
        List<List<Point>> lines = atlas.lines().stream()
                .map(line -> Simplified.line(placed(line), UNSEEN, isClosed(line) ? 5 : 2))
                .toList();
        for (Topology.Area area : atlas.areas()) {
            if (ANTARCTICA.equals(area.number())) {
                continue;
            }
            for (Topology.Polygon polygon : area.polygons()) {
                List<Ring> rings = polygon.rings().stream()
                        .map(ring -> new Ring(Topology.ring(ring, lines)))
                        .toList();
                of(area, rings.getFirst()).addAll(rings);
            }
        }
    }

    private static boolean isClosed(List<Point> line) {
        return line.getFirst().equals(line.getLast());
    }

    /**
     * Where a piece of an area belongs. The atlas draws who controls a territory, so Crimea is a piece of Russia there;
     * here it is one of Ukraine, whose territorial integrity within its recognised borders General Assembly resolution
     * 68/262 affirms.
     */
    private List<Ring> of(Topology.Area area, Ring outer) {
        @Nullable String number = area.number();
        if (RUSSIA.equals(number) && outer.holds(placed(CRIMEA))) {
            number = UKRAINE;
        }
        @Nullable String code = number == null ? null : codes.get(number);
        return code == null ? elsewhere : states.computeIfAbsent(code, c -> new ArrayList<>());
    }

    /** A line is on one side of the picture, even one that passes its edge by a little. */
    private List<Point> placed(List<Point> degrees) {
        var line = new ArrayList<Point>();
        double before = 0;
        for (Point point : degrees) {
            double fromMiddle = before + Math.IEEEremainder(point.x() - MIDDLE - before, 360);
            line.add(at(new Point(fromMiddle, point.y())));
            before = fromMiddle;
        }
        return line;
    }

    /** A single place. */
    private Point placed(Point degrees) {
        return placed(List.of(degrees)).getFirst();
    }

    /** @param fromMiddle in degrees, its longitude counted from the meridian in the middle of the picture */
    private Point at(Point fromMiddle) {
        Point at = EqualEarth.project(fromMiddle);
        return new Point(WIDTH / 2.0 + at.x() * unit, TOP + (north - at.y()) * unit);
    }

    /** As an SVG file in which each shape has a line of its own. */
    String svg() {
        Map<String, Point> dots = dots();
        var svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d">
                <path id="elsewhere" d="%s"/>
                """.formatted(WIDTH, HEIGHT, path(elsewhere)));
        states.forEach((code, rings) -> {
            Point dot = dots.get(code);
            if (dot == null) {
                Point at = largest(rings).middle();
                svg.append("<path id=\"%s\" data-at=\"%s %s\" d=\"%s\"/>%n"
                        .formatted(code, tenths(at.x()), tenths(at.y()), path(rings)));
            }
        });
        // After the others, for a dot can lie on a neighbour.
        dots.forEach((code, dot) -> svg.append("<circle id=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>%n"
                .formatted(code, tenths(dot.x()), tenths(dot.y()), RADIUS)));
        return svg.append("</svg>\n").toString();
    }

    private static String tenths(double units) {
        return Ring.units(Math.round(units * 10));
    }

    private static Ring largest(List<Ring> rings) {
        return rings.stream().max(Comparator.comparingDouble(Ring::area)).orElseThrow();
    }

    private static String path(List<Ring> rings) {
        Ring largest = largest(rings);
        return rings.stream()
                .filter(ring -> ring.equals(largest) || ring.area() >= SMALLEST_ISLAND)
                .map(Ring::path)
                .reduce("", String::concat);
    }

    /** The small States, moved apart as far as it takes to tell them from each other. */
    private Map<String, Point> dots() {
        var dots = new TreeMap<String, Point>();
        states.forEach((code, rings) -> {
            if (rings.stream().mapToDouble(Ring::area).sum() < SMALLEST_SHAPE) {
                dots.put(code, largest(rings).middle());
            }
        });
        for (int round = 0; round < 500; round++) {
            var moved = new HashMap<String, Point>();
            dots.forEach((code, dot) -> moved.put(code, away(dot, dots.values().stream())));
            dots.putAll(moved);
        }
        return dots;
    }

    /** Half of what is missing to the distance, from each of the others. */
    private static Point away(Point dot, Stream<Point> others) {
        double[] at = {dot.x(), dot.y()};
        others.filter(other -> !other.equals(dot)).forEach(other -> {
            double distance = dot.distance(other);
            if (distance < APART) {
                double step = (APART - distance) / 2 / distance;
                at[0] += (dot.x() - other.x()) * step;
                at[1] += (dot.y() - other.y()) * step;
            }
        });
        return new Point(at[0], at[1]);
    }
}
