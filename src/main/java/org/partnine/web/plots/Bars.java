package org.partnine.web.plots;

import java.util.List;
import org.partnine.web.plots.Shape.Voice;

/** A row for each figure: its words, and a bar as long as its share or its number. */
public record Bars(List<Row> rows) implements Plot {

    private static final double THICKNESS = 11;
    private static final double DOT = 13;
    private static final int MOST_SMALL = 5;

    public Bars {
        rows = List.copyOf(rows);
    }

    /**
     * One figure.
     *
     * @param label what it shows
     * @param said its numbers in words, or why there are none
     */
    public record Row(String label, String said, Amount amount) {}

    /** What a row draws. */
    public sealed interface Amount {

        /** A part of a whole; the whole is as long as the row. */
        record Part(int part, int whole) implements Amount {}

        /** So few that each is a mark, since a share would say too much. */
        record Few(int counted, int others) implements Amount {}

        /** A number beside others. */
        record Count(int value) implements Amount {}

        /** Nothing to draw. */
        record None() implements Amount {}
    }

    @Override
    public void draw(Sheet sheet) {
        int most = rows.stream().mapToInt(row -> number(row.amount())).max().orElse(0);
        List<Row> shown = sheet.isSmall() ? rows.subList(0, Math.min(rows.size(), MOST_SMALL)) : rows;
        for (Row row : shown) {
            if (!sheet.isSmall()) {
                words(sheet, row);
            }
            amount(sheet, row.amount(), most);
            sheet.down(sheet.isSmall() ? 4 : 12);
        }
    }

    private static int number(Amount amount) {
        return switch (amount) {
            case Amount.Count count -> Math.abs(count.value());
            case Amount.Part part -> 0;
            case Amount.Few few -> 0;
            case Amount.None none -> 0;
        };
    }

    private static void words(Sheet sheet, Row row) {
        boolean fit = Voice.LABEL.length(row.label()) + Voice.QUIET.length(row.said()) + 24 <= sheet.width();
        List<String> label = fit ? List.of(row.label()) : Lines.of(row.label(), sheet.width(), Voice.LABEL);
        for (String line : label) {
            sheet.begin(line, 0, sheet.y() + 14, Voice.LABEL);
            sheet.down(19);
        }
        if (fit) {
            sheet.end(row.said(), sheet.y() - 5, Voice.QUIET);
        } else {
            for (String line : Lines.of(row.said(), sheet.width(), Voice.QUIET)) {
                sheet.begin(line, 0, sheet.y() + 13, Voice.QUIET);
                sheet.down(18);
            }
        }
    }

    private static void amount(Sheet sheet, Amount amount, int most) {
        double thickness = sheet.isSmall() ? 6 : THICKNESS;
        switch (amount) {
            case Amount.Part part -> {
                bar(sheet, Ink.OPEN, sheet.width() - 1, thickness);
                bar(sheet, Ink.FULL, (sheet.width() - 1) * part.part() / Math.max(1, part.whole()), thickness);
                sheet.down(thickness + 1);
            }
            case Amount.Few few -> few(sheet, few);
            case Amount.Count count -> {
                bar(sheet, Ink.FULL, (sheet.width() - 1) * Math.max(0, count.value()) / Math.max(1, most), thickness);
                sheet.down(thickness + 1);
            }
            case Amount.None none -> {}
        }
    }

    private static void few(Sheet sheet, Amount.Few few) {
        double size = sheet.isSmall() ? 8 : DOT;
        for (int i = 0; i < few.counted() + few.others(); i++) {
            Mark.Kind kind = i < few.counted() ? Mark.Kind.COUNTED : Mark.Kind.OTHER;
            sheet.mark(kind, sheet.from(size * (i + 0.5)), sheet.y() + size / 2, size * 0.44);
        }
        sheet.down(few.counted() + few.others() == 0 ? 0 : size);
    }

    private static void bar(Sheet sheet, Ink ink, double length, double thickness) {
        if (length > 0) {
            double x = sheet.isMirrored() ? sheet.width() - 0.5 - length : 0.5;
            sheet.add(new Shape.Box(ink, x, sheet.y() + 0.5, length, thickness));
        }
    }
}
