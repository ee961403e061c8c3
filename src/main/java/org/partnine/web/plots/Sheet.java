package org.partnine.web.plots;

import java.util.ArrayList;
import java.util.List;
import org.partnine.web.plots.Shape.Anchor;
import org.partnine.web.plots.Shape.Voice;

/** What plots are drawn on, from the top down. */
final class Sheet {

    private final Drawing.Format format;
    private final List<Shape> shapes = new ArrayList<>();
    private double y;

    Sheet(Drawing.Format format) {
        this.format = format;
    }

    double width() {
        return format.width();
    }

    boolean isSmall() {
        return format.small();
    }

    boolean isMirrored() {
        return format.mirrored();
    }

    /** The height at which the next thing begins. */
    double y() {
        return y;
    }

    void down(double by) {
        y += by;
    }

    void add(Shape shape) {
        shapes.add(rounded(shape));
    }

    /** Words from the side on which the language begins. */
    void begin(String text, double inset, double at, Voice voice) {
        if (isMirrored()) {
            add(new Shape.Words(text, width() - inset, at, Anchor.END, voice));
        } else {
            add(new Shape.Words(text, inset, at, Anchor.START, voice));
        }
    }

    /** Words up to the side on which the language ends. */
    void end(String text, double at, Voice voice) {
        if (isMirrored()) {
            add(new Shape.Words(text, 0, at, Anchor.START, voice));
        } else {
            add(new Shape.Words(text, width(), at, Anchor.END, voice));
        }
    }

    /** A place so far from the side on which the language begins. */
    double from(double inset) {
        return isMirrored() ? width() - inset : inset;
    }

    /** A title over the whole width, on as many lines as it needs. */
    void title(String text) {
        if (!isSmall()) {
            for (String line : Lines.of(text, width(), Voice.TITLE)) {
                begin(line, 0, y + 15, Voice.TITLE);
                down(21);
            }
            down(3);
        }
    }

    /** What each form of mark means and how often it stands in the plot, beside a mark of that form. */
    void key(List<Meaning> meanings) {
        if (isSmall()) {
            return;
        }
        double inset = 0;
        for (Meaning meaning : meanings) {
            double length = 17 + Voice.LABEL.length(meaning.words()) + 18;
            if (inset > 0 && inset + length > width()) {
                inset = 0;
                down(21);
            }
            mark(meaning.kind(), from(inset + 6), y + 11, 5);
            List<String> lines = Lines.of(meaning.words(), width() - 17, Voice.LABEL);
            for (String line : lines) {
                if (!line.equals(lines.getFirst())) {
                    down(19);
                }
                begin(line, inset + 17, y + 16, Voice.LABEL);
            }
            inset += length;
        }
        if (!meanings.isEmpty()) {
            down(24);
        }
    }

    /** What the marks of one form mean. */
    record Meaning(Mark.Kind kind, String words) {}

    void mark(Mark.Kind kind, double x, double at, double radius) {
        add(
                switch (kind) {
                    case COUNTED -> new Shape.Dot(Ink.FULL, x, at, radius);
                    case OTHER -> new Shape.Dot(Ink.OPEN, x, at, radius - 0.5);
                    case APART -> new Shape.Cross(Ink.OPEN, x, at, radius * 0.75);
                });
    }

    Drawing finished() {
        return new Drawing(format.width(), (int) Math.ceil(y), shapes);
    }

    /** One decimal is finer than any screen, and keeps pages the same byte for byte. */
    private static Shape rounded(Shape shape) {
        return switch (shape) {
            case Shape.Box box ->
                new Shape.Box(box.ink(), round(box.x()), round(box.y()), round(box.width()), round(box.height()));
            case Shape.Dot dot -> new Shape.Dot(dot.ink(), round(dot.x()), round(dot.y()), round(dot.radius()));
            case Shape.Cross cross ->
                new Shape.Cross(cross.ink(), round(cross.x()), round(cross.y()), round(cross.reach()));
            case Shape.Line line ->
                new Shape.Line(
                        line.ink(),
                        line.points().stream()
                                .map(p -> new Shape.Point(round(p.x()), round(p.y())))
                                .toList());
            case Shape.Words words ->
                new Shape.Words(words.text(), round(words.x()), round(words.y()), words.anchor(), words.voice());
        };
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
