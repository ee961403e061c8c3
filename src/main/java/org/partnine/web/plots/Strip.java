package org.partnine.web.plots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.partnine.web.plots.Shape.Anchor;
import org.partnine.web.plots.Shape.Voice;

/**
 * A mark for each thing measured, along an axis from nought.
 *
 * @param middle the median or mean; null while it is withheld
 * @param said the middle in words, or why there is none
 * @param unit what is measured
 */
public record Strip(
        String title,
        List<Integer> values,
        @Nullable Double middle,
        String said,
        String unit,
        IntFunction<String> number)
        implements Plot {

    private static final double MARGIN = 12;
    private static final double HIGHEST = 140;
    private static final double HIGHEST_SMALL = 36;

    public Strip {
        values = values.stream().sorted().toList();
    }

    @Override
    public void draw(Sheet sheet) {
        sheet.title(title);
        if (!sheet.isSmall()) {
            for (String line : Lines.of(said, sheet.width(), Voice.LABEL)) {
                sheet.begin(line, 0, sheet.y() + 14, Voice.LABEL);
                sheet.down(20);
            }
            sheet.down(4);
        }
        if (values.isEmpty()) {
            return;
        }
        var scale = Scale.to(Math.max(1, values.getLast()), sheet.width() - 2 * MARGIN);
        double highest = sheet.isSmall() ? HIGHEST_SMALL : HIGHEST;
        double radius = sheet.isSmall() ? 3 : 5;
        int[] rows = rows(scale, radius);
        while (radius > 1.5 && 2 * radius * (Arrays.stream(rows).max().orElse(0) + 1) > highest) {
            radius -= 0.5;
            rows = rows(scale, radius);
        }
        double base = sheet.y() + 8 + 2 * radius * (Arrays.stream(rows).max().orElse(0) + 1);
        if (middle != null) {
            double x = MARGIN + scale.of(middle);
            sheet.add(Shape.Line.of(Ink.VALUE, x, sheet.y(), x, base + 6));
        }
        for (int i = 0; i < rows.length; i++) {
            double x = MARGIN + scale.of(values.get(i));
            sheet.add(new Shape.Dot(Ink.FULL, x, base - radius * (2 * rows[i] + 1), radius * 0.88));
        }
        sheet.add(Shape.Line.of(Ink.RULE, 0, base + 3, sheet.width(), base + 3));
        if (!sheet.isSmall()) {
            axis(sheet, scale, base);
        }
        sheet.down(base - sheet.y() + (sheet.isSmall() ? 4 : 46));
    }

    private void axis(Sheet sheet, Scale scale, double base) {
        for (int tick = 0; tick <= scale.most(); tick += scale.step()) {
            double x = MARGIN + scale.of(tick);
            sheet.add(Shape.Line.of(Ink.RULE, x, base + 3, x, base + 8));
            sheet.add(new Shape.Words(number.apply(tick), x, base + 22, Anchor.MIDDLE, Voice.QUIET));
        }
        sheet.end(unit, base + 41, Voice.QUIET);
    }

    /** The row of each value, the lowest one in which it touches no other. */
    private int[] rows(Scale scale, double radius) {
        var lastInRow = new ArrayList<Double>();
        int[] rows = new int[values.size()];
        for (int i = 0; i < rows.length; i++) {
            double x = scale.of(values.get(i));
            int row = 0;
            while (row < lastInRow.size() && x - lastInRow.get(row) < 2 * radius) {
                row++;
            }
            if (row == lastInRow.size()) {
                lastInRow.add(x);
            } else {
                lastInRow.set(row, x);
            }
            rows[i] = row;
        }
        return rows;
    }
}
