package org.partnine.web.plots;

import java.util.List;

/** One thing drawn, in units of its picture. */
public sealed interface Shape {

    record Box(Ink ink, double x, double y, double width, double height) implements Shape {}

    record Dot(Ink ink, double x, double y, double radius) implements Shape {}

    /** Two short strokes across each other. */
    record Cross(Ink ink, double x, double y, double reach) implements Shape {}

    /** A line through the points, never closed. */
    record Line(Ink ink, List<Point> points) implements Shape {

        public Line {
            points = List.copyOf(points);
        }

        static Line of(Ink ink, double x1, double y1, double x2, double y2) {
            return new Line(ink, List.of(new Point(x1, y1), new Point(x2, y2)));
        }
    }

    record Point(double x, double y) {}

    /** @param x of the start, middle or end, as the anchor says; y: of the base line */
    record Words(String text, double x, double y, Anchor anchor, Voice voice) implements Shape {}

    /** Which part of the words stands at their place; left and right, whatever the language. */
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String svg;

        Anchor(String svg) {
            this.svg = svg;
        }

        String svg() {
            return svg;
        }
    }

    /** How words are set. */
    enum Voice {
        TITLE("title", 15),
        LABEL("label", 14),
        QUIET("quiet", 13);

        private final String css;
        private final int size;

        Voice(String css, int size) {
            this.css = css;
            this.size = size;
        }

        String css() {
            return css;
        }

        int size() {
            return size;
        }

        /** About how long a text is; letters are not measured, so it is rather too long than too short. */
        double length(String text) {
            return text.length() * size * 0.53;
        }
    }
}
