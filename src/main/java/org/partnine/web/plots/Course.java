package org.partnine.web.plots;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.partnine.web.plots.Shape.Anchor;
import org.partnine.web.plots.Shape.Voice;

/**
 * A number that goes up and down by steps over time.
 *
 * @param steps in any order
 * @param until the last day shown
 * @param downs what the crosses mean, with their number; empty if no step goes down
 */
public record Course(
        String title,
        List<Step> steps,
        LocalDate until,
        String downs,
        IntFunction<String> year,
        IntFunction<String> number)
        implements Plot {

    private static final double HEIGHT = 190;
    private static final double HEIGHT_SMALL = 40;
    private static final double ROOM_FOR_NUMBERS = 44;

    public Course {
        steps = steps.stream().sorted(Comparator.comparing(Step::on)).toList();
    }

    /** @param by one up or one down */
    public record Step(LocalDate on, int by) {}

    @Override
    public void draw(Sheet sheet) {
        sheet.title(title);
        if (steps.isEmpty()) {
            return;
        }
        if (!downs.isEmpty()) {
            sheet.key(List.of(new Sheet.Meaning(Mark.Kind.APART, downs)));
        }
        double height = sheet.isSmall() ? HEIGHT_SMALL : HEIGHT;
        double right = sheet.width() - (sheet.isSmall() ? 2 : ROOM_FOR_NUMBERS);
        int first = steps.getFirst().on().getYear();
        var from = LocalDate.of(first, 1, 1);
        LocalDate last = steps.getLast().on().isAfter(until) ? steps.getLast().on() : until;
        double days = Math.max(1, ChronoUnit.DAYS.between(from, last));
        int most = farthest(1);
        double base = sheet.y() + 12 + height;
        var scale = Scale.to(Math.max(1, most), height);
        if (!sheet.isSmall()) {
            axis(sheet, scale, base, right, last());
            years(sheet, first, last, base, right, days);
        }
        int now = 0;
        var points = new ArrayList<Shape.Point>();
        points.add(new Shape.Point(0, base));
        for (Step step : steps) {
            double x = right * ChronoUnit.DAYS.between(from, step.on()) / days;
            points.add(new Shape.Point(x, base - scale.of(now)));
            now += step.by();
            points.add(new Shape.Point(x, base - scale.of(now)));
            if (step.by() < 0) {
                sheet.mark(Mark.Kind.APART, x, base - scale.of(now) + 10, sheet.isSmall() ? 3 : 5);
            }
        }
        points.add(new Shape.Point(right, base - scale.of(now)));
        sheet.add(new Shape.Line(Ink.VALUE, points));
        sheet.add(Shape.Line.of(Ink.RULE, 0, base, right, base));
        if (!sheet.isSmall()) {
            sheet.add(
                    new Shape.Words(number.apply(now), right + 6, base - scale.of(now) + 5, Anchor.START, Voice.TITLE));
        }
        // In a period in which more left than came, the course runs below the axis.
        double below = scale.of(farthest(-1));
        sheet.down(base - sheet.y() + below + (sheet.isSmall() ? 4 : 28));
    }

    /** How far the number goes from nought, up or down. */
    private int farthest(int way) {
        int now = 0;
        int farthest = 0;
        for (Step step : steps) {
            now += step.by();
            farthest = Math.max(farthest, way * now);
        }
        return farthest;
    }

    private int last() {
        return steps.stream().mapToInt(Step::by).sum();
    }

    /** The numbers stand beside the end of the course, and leave room for its own. */
    private void axis(Sheet sheet, Scale scale, double base, double right, int end) {
        for (int tick = scale.step(); tick <= scale.most(); tick += scale.step()) {
            double y = base - scale.of(tick);
            sheet.add(Shape.Line.of(Ink.RULE, 0, y, right, y));
            if (Math.abs(scale.of(tick) - scale.of(end)) > 16) {
                sheet.add(new Shape.Words(number.apply(tick), right + 6, y + 5, Anchor.START, Voice.QUIET));
            }
        }
    }

    private void years(Sheet sheet, int first, LocalDate last, double base, double right, double days) {
        int step = 1;
        while (last.getYear() - first > step * right / 62) {
            step = step == 1 ? 2 : step == 2 ? 5 : step + 5;
        }
        var from = LocalDate.of(first, 1, 1);
        for (int y = first; y <= last.getYear(); y++) {
            double x = right * ChronoUnit.DAYS.between(from, LocalDate.of(y, 1, 1)) / days;
            if (y % step == 0) {
                sheet.add(Shape.Line.of(Ink.RULE, x, base, x, base + 5));
                sheet.add(new Shape.Words(
                        year.apply(y), x, base + 20, x < 18 ? Anchor.START : Anchor.MIDDLE, Voice.QUIET));
            }
        }
    }
}
