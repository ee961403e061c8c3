package org.partnine.web.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnine.law.StateCode;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The shapes of the States on the world map, each a line of a file that is made from an atlas beforehand. Small States are
 * dots, so that none is invisible.
 */
@Component
public final class MapShapes {

    private static final String FILE = "atlas/world.svg";

    public static final int WIDTH = 1000;
    public static final int HEIGHT = 430;

    private static final Pattern ELSEWHERE = Pattern.compile("<path id=\"elsewhere\" d=\"([^\"]+)\"/>");
    private static final Pattern PATH =
            Pattern.compile("<path id=\"([A-Z]{3})\" data-at=\"([\\d.]+) ([\\d.]+)\" d=\"([^\"]+)\"/>");
    private static final Pattern DOT =
            Pattern.compile("<circle id=\"([A-Z]{3})\" cx=\"([\\d.]+)\" cy=\"([\\d.]+)\" r=\"([\\d.]+)\"/>");

    private final Map<StateCode, Shape> states = new LinkedHashMap<>();
    private final String elsewhere;

    /**
     * One State.
     *
     * @param x where a mark stands on it
     * @param path its outline; null: a dot
     * @param radius of the dot; null: an outline
     */
    public record Shape(
            double x,
            double y,
            @Nullable String path,
            @Nullable String radius) {}

    MapShapes() {
        @Nullable String rest = null;
        for (String line : file().split("\n")) {
            Matcher path = PATH.matcher(line);
            Matcher dot = DOT.matcher(line);
            Matcher other = ELSEWHERE.matcher(line);
            if (path.matches()) {
                states.put(new StateCode(path.group(1)), shape(path, path.group(4), null));
            } else if (dot.matches()) {
                states.put(new StateCode(dot.group(1)), shape(dot, null, dot.group(4)));
            } else if (other.matches()) {
                rest = other.group(1);
            }
        }
        if (rest == null || states.isEmpty()) {
            throw new IllegalStateException("no shapes in " + FILE);
        }
        this.elsewhere = rest;
    }

    private static Shape shape(Matcher line, @Nullable String path, @Nullable String radius) {
        return new Shape(Double.parseDouble(line.group(2)), Double.parseDouble(line.group(3)), path, radius);
    }

    private static String file() {
        try {
            return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the shapes of the world map cannot be read", e);
        }
    }

    /** By State, in the order in which they are to be drawn: dots last, for one can lie on a neighbour. */
    Map<StateCode, Shape> states() {
        return states;
    }

    /** The outline of all that is no State of the register. */
    public String elsewhere() {
        return elsewhere;
    }
}
