package org.partnine.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Areas whose borders are lines held once (TopoJSON), so that neighbours still meet when a line is simplified.
 *
 * @param lines in degrees
 */
record Topology(List<List<Point>> lines, List<Area> areas) {

    /**
     * An area of the atlas.
     *
     * @param number UN M49, three digits; null: the atlas gives none
     */
    record Area(@Nullable String number, String name, List<Polygon> polygons) {}

    /**
     * One piece of an area, with its holes.
     *
     * @param rings the outer one first; each of numbers of lines, {@code ~n} for line n backwards
     */
    record Polygon(List<List<Integer>> rings) {}

    static Topology read(String resource) throws IOException {
        try (InputStream in = Topology.class.getResourceAsStream(resource)) {
            JsonNode root = JsonMapper.shared().readTree(in);
            return new Topology(lines(root), areas(root.get("objects").get("countries")));
        }
    }

    /** The points of a ring, the first one not again at the end, from lines of these numbers. */
    static List<Point> ring(List<Integer> numbers, List<List<Point>> lines) {
        var ring = new ArrayList<Point>();
        for (int number : numbers) {
            List<Point> line =
                    number >= 0 ? lines.get(number) : lines.get(~number).reversed();
            // Each line begins where the one before it ended.
            ring.addAll(line.subList(0, line.size() - 1));
        }
        return ring;
    }

    private static List<List<Point>> lines(JsonNode root) {
        JsonNode scale = root.get("transform").get("scale");
        JsonNode origin = root.get("transform").get("translate");
        return each(root.get("arcs"))
                .map(arc -> {
                    long x = 0;
                    long y = 0;
                    var line = new ArrayList<Point>();
                    for (JsonNode step : arc) {
                        x += step.get(0).asLong();
                        y += step.get(1).asLong();
                        line.add(new Point(
                                x * scale.get(0).asDouble() + origin.get(0).asDouble(),
                                y * scale.get(1).asDouble() + origin.get(1).asDouble()));
                    }
                    return List.copyOf(line);
                })
                .toList();
    }

    private static List<Area> areas(JsonNode collection) {
        return each(collection.get("geometries"))
                .map(geometry -> new Area(
                        geometry.has("id") ? geometry.get("id").asString() : null,
                        geometry.get("properties").get("name").asString(),
                        polygons(geometry)))
                .toList();
    }

    private static List<Polygon> polygons(JsonNode geometry) {
        JsonNode arcs = geometry.get("arcs");
        return switch (geometry.get("type").asString()) {
            case "Polygon" -> List.of(polygon(arcs));
            case "MultiPolygon" -> each(arcs).map(Topology::polygon).toList();
            default -> throw new IllegalStateException("not an area: " + geometry.get("type"));
        };
    }

    private static Polygon polygon(JsonNode rings) {
        return new Polygon(each(rings)
                .map(ring -> each(ring).map(JsonNode::asInt).toList())
                .toList());
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
