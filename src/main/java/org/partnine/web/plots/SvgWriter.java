package org.partnine.web.plots;

import java.util.Locale;
import org.partnine.web.plots.Shape.Voice;

/**
 * Writes a drawing as SVG: for a page, whose style sheets colour it, or as a file of its own, which carries its colours.
 *
 * <p>Words are given their own direction by marks of isolation, since the picture's is from left to right.
 */
public final class SvgWriter {

    private static final String FAMILY = "IBM Plex Sans, IBM Plex Sans Arabic, Noto Sans, sans-serif";

    private final boolean rightToLeft;
    private final StringBuilder svg = new StringBuilder();

    private SvgWriter(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    /** For a page: the same is said beside it in words, so no reader is told of it a second time. */
    public static String inPage(Drawing drawing, boolean rightToLeft, String css) {
        var writer = new SvgWriter(rightToLeft);
        // In the root locale: in others the digits of a format are not those of SVG.
        writer.svg.append(String.format(Locale.ROOT, """
            <svg class="%s" viewBox="0 0 %d %d" direction="ltr" aria-hidden="true" focusable="false">
            """, css, drawing.width(), drawing.height()));
        drawing.shapes().forEach(shape -> writer.write(shape, false));
        return writer.svg.append("</svg>").toString();
    }

    /**
     * As a file.
     *
     * @param title what it shows
     * @param margin around the drawing
     */
    public static String file(Drawing drawing, boolean rightToLeft, String language, String title, int margin) {
        var writer = new SvgWriter(rightToLeft);
        int width = drawing.width() + 2 * margin;
        int height = drawing.height() + 2 * margin;
        writer.svg.append(String.format(
                Locale.ROOT, """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" xml:lang="%3$s" direction="ltr" role="img">
                <title>%4$s</title>
                <rect width="%1$d" height="%2$d" fill="%5$s"/>
                <g transform="translate(%6$d %6$d)" font-family="%7$s">
                """, width, height, language, escaped(title), Colours.PAPER, margin, FAMILY));
        drawing.shapes().forEach(shape -> writer.write(shape, true));
        return writer.svg.append("</g>\n</svg>\n").toString();
    }

    private void write(Shape shape, boolean alone) {
        switch (shape) {
            case Shape.Box box -> {
                svg.append("<rect").append(ink(box.ink(), true, alone));
                attribute("x", box.x());
                attribute("y", box.y());
                attribute("width", box.width());
                attribute("height", box.height());
            }
            case Shape.Dot dot -> {
                svg.append("<circle").append(ink(dot.ink(), true, alone));
                attribute("cx", dot.x());
                attribute("cy", dot.y());
                attribute("r", dot.radius());
            }
            case Shape.Cross cross -> {
                double r = cross.reach();
                svg.append("<path").append(ink(cross.ink(), false, alone));
                svg.append(" d=\"M%s %sL%s %sM%s %sL%s %s\""
                        .formatted(
                                number(cross.x() - r),
                                number(cross.y() - r),
                                number(cross.x() + r),
                                number(cross.y() + r),
                                number(cross.x() - r),
                                number(cross.y() + r),
                                number(cross.x() + r),
                                number(cross.y() - r)));
            }
            case Shape.Line line -> {
                svg.append("<polyline").append(ink(line.ink(), false, alone)).append(" points=\"");
                line.points()
                        .forEach(p -> svg.append(number(p.x()))
                                .append(',')
                                .append(number(p.y()))
                                .append(' '));
                svg.setCharAt(svg.length() - 1, '"');
            }
            case Shape.Words words -> {
                words(words, alone);
                return;
            }
        }
        svg.append("/>\n");
    }

    private void words(Shape.Words words, boolean alone) {
        svg.append("<text")
                .append(
                        alone
                                ? alone(words.voice())
                                : " class=\"" + words.voice().css() + "\"");
        attribute("x", words.x());
        attribute("y", words.y());
        if (words.anchor() != Shape.Anchor.START) {
            svg.append(" text-anchor=\"").append(words.anchor().svg()).append('"');
        }
        String text = escaped(words.text());
        svg.append('>').append(rightToLeft ? "\u2067" + text + "\u2069" : text).append("</text>\n");
    }

    private static String alone(Voice voice) {
        String colour = voice == Voice.QUIET ? Colours.QUIET : Colours.INK;
        return " font-size=\"" + voice.size() + "\" fill=\"" + colour + "\"";
    }

    private static String ink(Ink ink, boolean closed, boolean alone) {
        if (!alone) {
            return " class=\"" + ink.css() + "\"";
        }
        String fill = ink == Ink.FULL && closed ? Colours.of(ink) : "none";
        String stroke = ink == Ink.FULL
                ? ""
                : " stroke=\"%s\" stroke-width=\"%s\"".formatted(Colours.of(ink), number(Colours.thickness(ink)));
        return " fill=\"" + fill + "\"" + stroke;
    }

    private void attribute(String name, double value) {
        svg.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    /** Without a point where it is whole. */
    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
