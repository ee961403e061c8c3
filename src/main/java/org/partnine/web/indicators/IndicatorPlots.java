package org.partnine.web.indicators;

import gg.jte.Content;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.indicators.Figure;
import org.partnine.indicators.FigureCode;
import org.partnine.indicators.Indicator;
import org.partnine.indicators.Item;
import org.partnine.indicators.Part;
import org.partnine.law.PartialDate;
import org.partnine.web.frame.Frame;
import org.partnine.web.plots.Bars;
import org.partnine.web.plots.Bars.Amount;
import org.partnine.web.plots.Course;
import org.partnine.web.plots.Drawing;
import org.partnine.web.plots.Mark;
import org.partnine.web.plots.Plot;
import org.partnine.web.plots.PngPainter;
import org.partnine.web.plots.Prose;
import org.partnine.web.plots.Strip;
import org.partnine.web.plots.SvgWriter;
import org.partnine.web.plots.YearDots;

/**
 * The plot that fits each figure: records that have a day are heaped up by years, measures lie along an axis, membership
 * runs over time, and everything else is a bar, or a few marks where a bar would say more than so few records do.
 */
public final class IndicatorPlots {

    static final int WIDE = 760;
    static final int NARROW = 340;
    private static final int SMALL = 220;
    private static final int MARGIN = 24;

    private static final int MOST_MARKS_IN_A_ROW = 20;

    /** Shares of States: a State has no day. */
    private static final Set<FigureCode> WITHOUT_DAYS = Set.of(
            FigureCode.ORDERED,
            FigureCode.NO_PROCEDURE,
            FigureCode.AGREEMENT,
            FigureCode.RECURRENT,
            FigureCode.DOCUMENTED,
            FigureCode.NAMED_IN_RESOLUTION);

    private final IndicatorWords words;
    private final Frame frame;

    public IndicatorPlots(IndicatorWords words) {
        this.words = words;
        this.frame = words.frame();
    }

    /** For a page, twice: as wide as a page, and as narrow as a telephone; the style sheets show one of them. */
    public Content inPage(Indicator indicator) {
        String svg = svg(indicator, WIDE, false, "plot wide") + svg(indicator, NARROW, false, "plot slim");
        return output -> output.writeContent(svg);
    }

    /** An outline without words. */
    public Content outline(Indicator indicator) {
        String svg = svg(indicator, SMALL, true, "plot outline");
        return output -> output.writeContent(svg);
    }

    private String svg(Indicator indicator, int width, boolean small, String css) {
        var drawing = Drawing.of(format(width, small), small ? firstOf(indicator) : plots(indicator));
        return SvgWriter.inPage(drawing, frame.language().isRightToLeft(), css);
    }

    private List<Plot> firstOf(Indicator indicator) {
        return plots(indicator).subList(0, 1);
    }

    private Drawing.Format format(int width, boolean small) {
        return new Drawing.Format(width, frame.language().isRightToLeft(), small);
    }

    /** As a file that says by itself what it shows. */
    String svgFile(Indicator indicator) {
        return SvgWriter.file(
                whole(indicator),
                frame.language().isRightToLeft(),
                frame.language().tag(),
                words.title(indicator.id()),
                MARGIN);
    }

    byte[] pngFile(Indicator indicator) {
        return PngPainter.png(whole(indicator), frame.language().isRightToLeft(), MARGIN);
    }

    private Drawing whole(Indicator indicator) {
        var plots = new ArrayList<Plot>();
        plots.add(new Prose(words.title(indicator.id()), words.asked(indicator)));
        plots.addAll(plots(indicator));
        plots.add(new Prose(
                null, frame.text("page.indicators.caveat") + frame.colon() + " " + words.caveat(indicator.id())));
        plots.add(new Prose(
                null,
                frame.text("page.product") + ", /indicators/" + indicator.id().name()));
        return Drawing.of(format(WIDE, false), plots);
    }

    /** At least one. */
    private List<Plot> plots(Indicator indicator) {
        var plots = new ArrayList<Plot>();
        var rows = new ArrayList<Bars.Row>();
        boolean few = indicator.figures().stream()
                .allMatch(figure -> !(figure instanceof Figure.Count count) || count.value() <= MOST_MARKS_IN_A_ROW);
        for (Figure figure : indicator.figures()) {
            Plot own = own(figure, indicator);
            if (own == null) {
                rows.add(new Bars.Row(words.label(figure), words.said(figure), amount(figure, few)));
            } else {
                plots.add(own);
            }
        }
        if (!rows.isEmpty()) {
            plots.add(new Bars(rows));
        }
        return plots;
    }

    /** Null for a figure that is a row among others. */
    private @Nullable Plot own(Figure figure, Indicator indicator) {
        return switch (figure) {
            case Figure.Share share ->
                WITHOUT_DAYS.contains(share.code()) || share.items().isEmpty() ? null : years(share);
            case Figure.Average average -> average.n() == 0 ? null : strip(average);
            case Figure.Count count ->
                count.code() == FigureCode.NET && !count.items().isEmpty()
                        ? course(count, indicator.asked().measuredOn())
                        : null;
            case Figure.NotComputable none -> null;
        };
    }

    private YearDots years(Figure.Share share) {
        var meanings = new EnumMap<Mark.Kind, String>(Mark.Kind.class);
        put(meanings, Mark.Kind.COUNTED, words.label(share), share.numerator());
        put(meanings, Mark.Kind.OTHER, frame.text("plot.others"), share.count(Part.DENOMINATOR));
        put(meanings, Mark.Kind.APART, frame.text("plot.apart"), share.count(Part.APART));
        var marks = share.items().stream()
                .map(item -> new Mark(kind(item.part()), year(item)))
                .toList();
        return new YearDots(marks, meanings, frame.text("plot.undated"), words::year, frame::number);
    }

    private void put(Map<Mark.Kind, String> meanings, Mark.Kind kind, String word, int count) {
        if (count > 0) {
            meanings.put(kind, word + " (" + frame.number(count) + ")");
        }
    }

    private static Mark.Kind kind(Part part) {
        return switch (part) {
            case NUMERATOR, COUNTED -> Mark.Kind.COUNTED;
            case DENOMINATOR, SUBTRACTED -> Mark.Kind.OTHER;
            case APART -> Mark.Kind.APART;
        };
    }

    /** Null if its day is not known to the year. */
    private static @Nullable Integer year(Item item) {
        PartialDate on = item.on();
        return on == null || on.earliest().getYear() != on.latest().getYear()
                ? null
                : Integer.valueOf(on.earliest().getYear());
    }

    private Strip strip(Figure.Average average) {
        var values = new ArrayList<Integer>();
        for (Item item : average.items()) {
            Integer measure = item.measure();
            if (measure != null) {
                values.add(measure);
            }
        }
        BigDecimal middle = average.value();
        String unit = frame.text(average.code() == FigureCode.HIGHEST_STEP ? "plot.unit.steps" : "plot.unit.days");
        return new Strip(
                words.label(average),
                values,
                middle == null ? null : middle.doubleValue(),
                words.said(average),
                unit,
                frame::number);
    }

    private Course course(Figure.Count net, LocalDate until) {
        var steps = new ArrayList<Course.Step>();
        for (Item item : net.items()) {
            PartialDate on = item.on();
            if (on != null && item.part() != Part.APART) {
                steps.add(new Course.Step(on.earliest(), item.part() == Part.SUBTRACTED ? -1 : 1));
            }
        }
        int left = net.count(Part.SUBTRACTED);
        String downs = left == 0
                ? ""
                : frame.wording().terms().term("indicator.figure.LEFT") + " (" + frame.number(left) + ")";
        return new Course(words.label(net), steps, until, downs, words::year, frame::number);
    }

    private static Amount amount(Figure figure, boolean few) {
        return switch (figure) {
            case Figure.Share share ->
                share.withheld()
                        ? new Amount.Few(share.numerator(), share.count(Part.DENOMINATOR))
                        : new Amount.Part(share.numerator(), share.denominator());
            case Figure.Count count -> few ? new Amount.Few(count.value(), 0) : new Amount.Count(count.value());
            case Figure.Average average -> new Amount.None();
            case Figure.NotComputable none -> new Amount.None();
        };
    }
}
