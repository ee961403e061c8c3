package org.partnine.web.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.partnine.law.rome.StandingTowardsTheCourt.Mark;
import org.partnine.web.frame.Texts;
import org.partnine.wording.Language;
import org.partnine.wording.Wording;
import org.springframework.web.util.HtmlUtils;

/** A map as a file that stands alone: patterns, legend, day, disclaimer and address are in it, and no style sheet is needed. */
final class MapDrawing {

    private static final int LEFT = 12;
    private static final int TOP = 44;
    private static final int LINE = 22;
    private static final int LETTERS = 130;
    private static final int SWATCH = 14;

    private static final String PAPER = "#ffffff";
    private static final String INK = "#1a2233";
    private static final String ELSEWHERE = "#e4e0d6";

    /** As the style sheets have them on light paper. */
    private static final Map<Mark, String> TONES = Map.of(
            Mark.BOUND, "#17407a",
            Mark.RESIDUAL, "#4a73b3",
            Mark.DECLARED, "#1a6f68",
            Mark.ORDERED, "#5a3d8a",
            Mark.URGED, "#a3640f",
            Mark.NOT_BOUND, "#6f7583",
            Mark.CONTESTED, "#a33b3b",
            Mark.UNDETERMINED, "#6b707c");

    private final WorldMap map;
    private final Texts texts;
    private final Wording wording;
    private final LocalDate asOf;
    private final String address;
    private final StringBuilder svg = new StringBuilder();

    /**
     * @param asOf the day up to which the record was checked
     * @param address where the map is shown
     */
    MapDrawing(WorldMap map, Language language, LocalDate asOf, String address) {
        this.map = map;
        this.texts = Texts.in(language);
        this.wording = Wording.in(language);
        this.asOf = asOf;
        this.address = address;
    }

    String svg() {
        List<WorldMap.Group> groups = map.groups();
        List<String> notes = notes();
        int legend = TOP + MapShapes.HEIGHT + 2 * LINE;
        int height = legend + (groups.size() + 1 + notes.size()) * LINE + LINE;
        svg.append("""
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" \
                font-family="sans-serif" font-size="13" fill="%3$s" xml:lang="%4$s">
                """.formatted(MapShapes.WIDTH, height, INK, texts.language().tag()));
        svg.append("<title>").append(escaped(map.title())).append("</title>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"").append(PAPER).append("\"/>\n");
        patterns();
        text(map.title(), LEFT, 28, "font-size=\"18\" font-weight=\"600\"");
        svg.append("<g transform=\"translate(0 %d)\">%n".formatted(TOP));
        shapes();
        circles();
        svg.append("</g>\n");
        int y = legend;
        for (WorldMap.Group group : groups) {
            swatch(fill(group.mark()), tone(group.mark()), y);
            text(counted(group), LEFT + SWATCH + 10, y, "");
            y += LINE;
        }
        swatch(ELSEWHERE, ELSEWHERE, y);
        text(texts.of("map.elsewhere"), LEFT + SWATCH + 10, y, "");
        for (String note : notes) {
            y += LINE;
            text(note, LEFT, y, "font-size=\"12\"");
        }
        return svg.append("</svg>\n").toString();
    }

    private String counted(WorldMap.Group group) {
        return group.word() + " · "
                + texts.of("map.states.count", "count", group.places().size());
    }

    /** As many lines as they take. */
    private List<String> notes() {
        var notes = new ArrayList<String>();
        if (!map.stays().isEmpty()) {
            notes.addAll(lines(texts.of("map.stays")));
        }
        notes.addAll(lines(texts.of("map.disclaimer")));
        notes.addAll(lines(texts.of("page.notAdvice") + " " + texts.of("page.home.asOf", "day", wording.date(asOf))));
        notes.add(address);
        return notes;
    }

    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private void patterns() {
        svg.append("<defs>\n");
        pattern(Mark.RESIDUAL, 45, 5, tone -> "<rect width=\"1.8\" height=\"5\" fill=\"" + tone + "\"/>");
        pattern(Mark.DECLARED, 0, 4, tone -> "<rect width=\"4\" height=\"1.6\" fill=\"" + tone + "\"/>");
        pattern(Mark.ORDERED, 45, 5.4, tone -> "<path d=\"M0 0h5.4v1.2h-4.2v4.2h-1.2z\" fill=\"" + tone + "\"/>");
        pattern(Mark.URGED, 0, 5, tone -> "<circle cx=\"2.5\" cy=\"2.5\" r=\"1.1\" fill=\"" + tone + "\"/>");
        pattern(Mark.CONTESTED, -45, 4.2, tone -> "<rect width=\"2.1\" height=\"4.2\" fill=\"" + tone + "\"/>");
        svg.append("</defs>\n");
    }

    private void pattern(Mark mark, int turned, double size, Function<String, String> ink) {
        svg.append("""
                <pattern id="fill-%1$s" width="%2$s" height="%2$s" patternUnits="userSpaceOnUse" \
                patternTransform="rotate(%3$d)"><rect width="%2$s" height="%2$s" fill="%4$s"/>%5$s</pattern>
                """.formatted(mark.name().toLowerCase(Locale.ROOT), size, turned, PAPER, ink.apply(tone(mark))));
    }

    private static String fill(Mark mark) {
        return switch (mark) {
            case BOUND -> tone(mark);
            case NOT_BOUND, UNDETERMINED -> PAPER;
            case RESIDUAL, DECLARED, ORDERED, CONTESTED, URGED ->
                "url(#fill-" + mark.name().toLowerCase(Locale.ROOT) + ")";
        };
    }

    private static String tone(Mark mark) {
        return TONES.getOrDefault(mark, INK);
    }

    private void shapes() {
        svg.append("<path fill=\"%s\" d=\"%s\"><title>%s</title></path>%n"
                .formatted(ELSEWHERE, map.shapes().elsewhere(), escaped(texts.of("map.elsewhere"))));
        for (WorldMap.Drawn drawn : map.drawn()) {
            Mark mark = drawn.place().mark();
            MapShapes.Shape shape = drawn.shape();
            String element = shape.path() == null ? "circle" : "path";
            svg.append('<').append(element);
            if (shape.path() == null) {
                svg.append(" cx=\"%s\" cy=\"%s\" r=\"%s\"".formatted(shape.x(), shape.y(), shape.radius()));
            } else {
                svg.append(" d=\"").append(shape.path()).append('"');
            }
            svg.append(" fill=\"%s\" stroke=\"%s\" stroke-width=\"0.5\"%s><title>%s</title></%s>%n"
                    .formatted(
                            fill(mark),
                            mark == Mark.BOUND ? PAPER : tone(mark),
                            mark == Mark.UNDETERMINED ? " stroke-dasharray=\"2 1.5\"" : "",
                            escaped(drawn.place().name() + " · " + drawn.place().words()),
                            element));
        }
    }

    private void circles() {
        for (WorldMap.Circle circle : map.circles()) {
            boolean later = circle.stays().later();
            String paper = later ? PAPER : INK;
            String ink = later ? INK : PAPER;
            svg.append("<g><title>%s</title><circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\"/>"
                    .formatted(escaped(circle.stays().words()), circle.x(), circle.y(), circle.radius(), paper, ink));
            if (circle.stays().number() > 1) {
                svg.append("""
                        <text x="%s" y="%s" text-anchor="middle" font-size="9" font-weight="600" fill="%s">%s</text>\
                        """.formatted(
                                circle.x(),
                                circle.y() + 3.2,
                                ink,
                                escaped(circle.stays().count())));
            }
            svg.append("</g>\n");
        }
    }

    private void swatch(String fill, String stroke, int y) {
        int x = texts.language().isRightToLeft() ? MapShapes.WIDTH - LEFT - SWATCH : LEFT;
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%4$d\" height=\"%4$d\" fill=\"%3$s\" stroke=\"%5$s\"/>%n"
                .formatted(x, y - SWATCH + 2, fill, SWATCH, stroke));
    }

    private void text(String words, int from, int y, String how) {
        boolean rightToLeft = texts.language().isRightToLeft();
        svg.append("<text x=\"%d\" y=\"%d\" direction=\"%s\" %s>%s</text>%n"
                .formatted(
                        rightToLeft ? MapShapes.WIDTH - from : from,
                        y,
                        rightToLeft ? "rtl" : "ltr",
                        how,
                        escaped(words)));
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
