package org.partnine.web.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where everything in a plot stands, and that both ways of showing it show the same. */
class DrawingTest {

    private static final Drawing.Format PAGE = new Drawing.Format(760, false, false);

    private static YearDots years(int... perYear) {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < perYear.length; i++) {
            for (int n = 0; n < perYear[i]; n++) {
                marks.add(new Mark(n % 2 == 0 ? Mark.Kind.COUNTED : Mark.Kind.OTHER, 2009 + i));
            }
        }
        return new YearDots(marks, Map.of(), "unknown", Integer::toString, Integer::toString);
    }

    @ParameterizedTest
    @CsvSource({"760, false", "340, false", "340, true", "220, true"})
    void every_record_is_a_mark_inside_the_picture_and_none_lies_on_another(int width, boolean mirrored) {
        var drawing = Drawing.of(new Drawing.Format(width, mirrored, width == 220), List.of(years(66, 0, 3, 1, 17)));
        List<Shape.Dot> dots = dots(drawing);
        assertThat(dots).hasSize(66 + 3 + 1 + 17);
        assertThat(dots).allMatch(d -> d.x() >= 0 && d.x() <= width && d.y() >= 0 && d.y() <= drawing.height());
        assertThat(dots).doesNotHaveDuplicates();
        for (Shape.Dot one : dots) {
            assertThat(dots.stream().filter(other -> !other.equals(one)))
                    .noneMatch(other -> Math.hypot(one.x() - other.x(), one.y() - other.y()) < 1.9);
        }
    }

    @Test
    void a_record_without_a_year_stands_apart_under_a_word_of_its_own() {
        var plot = new YearDots(
                List.of(new Mark(Mark.Kind.COUNTED, 2009), new Mark(Mark.Kind.APART, null)),
                Map.of(),
                "unknown",
                Integer::toString,
                Integer::toString);
        var drawing = Drawing.of(PAGE, List.of(plot));
        assertThat(words(drawing)).contains("2009", "unknown");
        assertThat(drawing.shapes().stream().filter(Shape.Cross.class::isInstance))
                .hasSize(1);
    }

    @Test
    void measures_lie_where_their_numbers_say_and_the_middle_is_a_line_of_its_own() {
        var plot = new Strip("Days", List.of(0, 500, 1000), 250.0, "Median: 250", "days", Integer::toString);
        var drawing = Drawing.of(PAGE, List.of(plot));
        assertThat(dots(drawing).stream().map(Shape.Dot::x)).containsExactly(12.0, 380.0, 748.0);
        assertThat(drawing.shapes())
                .filteredOn(shape -> shape instanceof Shape.Line line && line.ink() == Ink.VALUE)
                .singleElement()
                .matches(shape -> ((Shape.Line) shape).points().getFirst().x() == 196);
        assertThat(words(drawing)).contains("Median: 250", "0", "1000", "days");
    }

    @Test
    void a_bar_is_as_long_as_its_share_and_few_records_are_marks_instead() {
        var plot = new Bars(List.of(
                new Bars.Row("a", "30 of 40", new Bars.Amount.Part(30, 40)),
                new Bars.Row("b", "1 of 4", new Bars.Amount.Few(1, 3))));
        var drawing = Drawing.of(PAGE, List.of(plot));
        assertThat(drawing.shapes())
                .filteredOn(shape -> shape instanceof Shape.Box box && box.ink() == Ink.FULL)
                .singleElement()
                .matches(shape -> Math.abs(((Shape.Box) shape).width() - 759 * 0.75) < 0.1);
        assertThat(dots(drawing).stream().map(Shape.Dot::ink)).containsExactly(Ink.FULL, Ink.OPEN, Ink.OPEN, Ink.OPEN);
    }

    @Test
    void in_a_language_from_right_to_left_bars_begin_at_the_right_and_time_still_at_the_left() {
        var format = new Drawing.Format(760, true, false);
        var bars = new Bars(List.of(new Bars.Row("a", "1 of 40", new Bars.Amount.Part(10, 40))));
        Shape.Box full = (Shape.Box) Drawing.of(format, List.of(bars)).shapes().stream()
                .filter(shape -> shape instanceof Shape.Box box && box.ink() == Ink.FULL)
                .findFirst()
                .orElseThrow();
        assertThat(full.x() + full.width()).isBetween(759.3, 759.7);
        List<Shape.Dot> dots = dots(Drawing.of(format, List.of(years(1, 0, 0, 1))));
        assertThat(dots.getFirst().x()).isLessThan(dots.getLast().x());
    }

    @Test
    void a_course_ends_at_its_sum_even_below_nought() {
        var plot = new Course(
                "Net",
                List.of(new Course.Step(LocalDate.of(2020, 1, 1), -1), new Course.Step(LocalDate.of(2019, 1, 1), -1)),
                LocalDate.of(2026, 1, 1),
                "",
                Integer::toString,
                Integer::toString);
        var drawing = Drawing.of(PAGE, List.of(plot));
        assertThat(words(drawing)).contains("-2");
        assertThat(drawing.shapes())
                .filteredOn(Shape.Line.class::isInstance)
                .allMatch(shape ->
                        ((Shape.Line) shape).points().stream().allMatch(point -> point.y() <= drawing.height()));
    }

    @Test
    void the_painted_picture_has_ink_where_the_drawing_has_a_dot() throws IOException {
        var drawing = Drawing.of(PAGE, List.of(years(1)));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(PngPainter.png(drawing, false, 10)));
        Shape.Dot dot = dots(drawing).getFirst();
        assertThat(image.getWidth()).isEqualTo(1560);
        assertThat(image.getRGB((int) (2 * (dot.x() + 10)), (int) (2 * (dot.y() + 10))))
                .isEqualTo(0xff1a2233);
        assertThat(image.getRGB(3, 3)).isEqualTo(0xffffffff);
    }

    /** Joined letters are other glyphs than the same letters one by one, and most are narrower. */
    @Test
    void arabic_letters_are_joined() {
        assertThat(width("محكمة"))
                .isLessThan("محكمة"
                                .codePoints()
                                .mapToDouble(c -> width(Character.toString(c)))
                                .sum()
                        * 0.9);
    }

    private static double width(String text) {
        return new TextLayout(PlotFonts.set(text, 100, true).getIterator(), new FontRenderContext(null, true, true))
                .getAdvance();
    }

    @Test
    void a_file_is_well_formed_and_carries_its_title_and_no_words_that_could_be_markup() {
        var bars = new Bars(List.of(new Bars.Row("<b>&\"", "1", new Bars.Amount.Count(1))));
        String svg = SvgWriter.file(Drawing.of(PAGE, List.of(bars)), false, "en", "A & B", 10);
        assertThat(svg)
                .contains("<title>A &amp; B</title>", "&lt;b&gt;&amp;&quot;")
                .doesNotContain("<b>", "style=");
    }

    private static List<Shape.Dot> dots(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Shape.Dot.class::isInstance)
                .map(Shape.Dot.class::cast)
                .toList();
    }

    private static List<String> words(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Shape.Words.class::isInstance)
                .map(shape -> ((Shape.Words) shape).text())
                .toList();
    }
}
