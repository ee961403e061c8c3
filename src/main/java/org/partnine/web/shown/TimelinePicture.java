package org.partnine.web.shown;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.PartialDate;
import org.partnine.law.rome.StandingTowardsTheCourt.Mark;
import org.partnine.wording.Wording;

/**
 * Where everything on a timeline stands, in units of a picture 1040 wide. Time runs from left to right in every language,
 * as on the axes readers of all four know.
 *
 * @param asked the line of the day asked about; null if it is not shown
 */
public record TimelinePicture(
        int height,
        List<Shape> shapes,
        List<Tick> ticks,
        @Nullable Asked asked,
        List<Numbered> events) {

    public static final int WIDTH = 1040;
    public static final int LEFT = 20;
    public static final int RIGHT = 1020;
    public static final int TOP = 62;
    public static final int THICKNESS = 26;

    private static final int MOST_TICKS = 9;
    private static final int NUMBER_WIDTH = 26;
    private static final double UNITS_PER_LETTER = 8.6;

    /**
     * A band.
     *
     * @param label written above the band; null where there is no room for it
     */
    public record Shape(
            Mark mark, double x, double width, @Nullable String label) {}

    public record Tick(double x, String anchor, String label) {}

    public record Asked(double x, String anchor, String label) {}

    /**
     * The number of an event.
     *
     * @param row 0 just below the axis, more when another number is in the way
     */
    public record Numbered(int number, double x, int row) {}

    static TimelinePicture of(Timeline timeline, Wording wording) {
        var scale = new Scale(timeline.from(), timeline.to());
        List<Numbered> events = events(timeline, scale);
        int rows = events.stream().mapToInt(e -> e.row() + 1).max().orElse(0);
        LocalDate asked = timeline.asked();
        boolean shown = asked != null && !asked.isBefore(timeline.from()) && !asked.isAfter(timeline.to());
        return new TimelinePicture(
                TOP + THICKNESS + 34 + rows * NUMBER_WIDTH,
                shapes(timeline, scale),
                ticks(timeline, scale, wording),
                asked != null && shown ? asked(asked, scale, wording) : null,
                events);
    }

    private static List<Shape> shapes(Timeline timeline, Scale scale) {
        var shapes = new ArrayList<Shape>();
        for (Timeline.Band band : timeline.bands()) {
            double x = scale.of(band.from());
            LocalDate until = band.until();
            double end = until == null || until.isAfter(timeline.to()) ? RIGHT : scale.of(until);
            double width = Math.max(end - x, 2);
            boolean fits = band.label().length() * UNITS_PER_LETTER <= width;
            shapes.add(new Shape(band.mark(), x, width, fits ? band.label() : null));
        }
        return shapes;
    }

    private static List<Tick> ticks(Timeline timeline, Scale scale, Wording wording) {
        int first = timeline.from().getYear() + (timeline.from().getDayOfYear() == 1 ? 0 : 1);
        int last = timeline.to().getYear();
        int step = 1;
        while ((last - first) / step + 1 > MOST_TICKS) {
            step = step == 1 ? 2 : step == 2 ? 5 : step + 5;
        }
        var ticks = new ArrayList<Tick>();
        for (int year = first; year <= last; year++) {
            if (year % step == 0) {
                double x = scale.of(LocalDate.of(year, 1, 1));
                ticks.add(new Tick(x, anchor(x, 22), wording.date(PartialDate.parse(Integer.toString(year)))));
            }
        }
        return ticks;
    }

    private static Asked asked(LocalDate asked, Scale scale, Wording wording) {
        double x = scale.of(asked);
        return new Asked(x, anchor(x, 60), wording.date(asked));
    }

    /** A text is centred on its place unless it would leave the picture. */
    private static String anchor(double x, int half) {
        if (x - half < 0) {
            return "start";
        }
        return x + half > WIDTH ? "end" : "middle";
    }

    private static List<Numbered> events(Timeline timeline, Scale scale) {
        var placed = new ArrayList<Numbered>();
        var lastInRow = new ArrayList<Double>();
        int number = 0;
        for (Timeline.Event event : timeline.events()) {
            number++;
            if (event.on().isBefore(timeline.from()) || event.on().isAfter(timeline.to())) {
                continue;
            }
            double x = scale.of(event.on());
            int row = 0;
            while (row < lastInRow.size() && x - lastInRow.get(row) < NUMBER_WIDTH) {
                row++;
            }
            if (row == lastInRow.size()) {
                lastInRow.add(x);
            } else {
                lastInRow.set(row, x);
            }
            placed.add(new Numbered(number, x, row));
        }
        return placed;
    }

    private record Scale(LocalDate from, LocalDate to) {

        double of(LocalDate day) {
            long whole = Math.max(1, ChronoUnit.DAYS.between(from, to));
            double x = LEFT + (double) (RIGHT - LEFT) * ChronoUnit.DAYS.between(from, day) / whole;
            // One decimal is finer than any screen, and keeps pages the same byte for byte.
            return Math.round(x * 10) / 10.0;
        }
    }
}
