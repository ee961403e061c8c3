package org.partnine.web.plots;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.partnine.web.plots.Shape.Anchor;
import org.partnine.web.plots.Shape.Voice;

/**
 * A mark for each record, heaped up by years: what is few is seen to be few.
 *
 * @param words what the marks of a kind are, with their number
 * @param undated the word under those whose year is not known
 * @param number a year or a count as the language writes it
 */
public record YearDots(
        List<Mark> marks,
        Map<Mark.Kind, String> words,
        String undated,
        IntFunction<String> year,
        IntFunction<String> number)
        implements Plot {

    private static final double LARGEST = 13;
    private static final double SMALLEST = 2.5;
    private static final double HIGHEST = 200;
    private static final double HIGHEST_SMALL = 44;

    public YearDots {
        marks = List.copyOf(marks);
    }

    @Override
    public void draw(Sheet sheet) {
        sheet.key(words.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Sheet.Meaning(entry.getKey(), entry.getValue()))
                .toList());
        Map<Integer, List<Mark.Kind>> heaps = heaps();
        List<Mark.Kind> loose = kinds(null);
        if (heaps.isEmpty() && loose.isEmpty()) {
            return;
        }
        var columns = Columns.of(heaps, loose, sheet);
        double base = sheet.y() + (sheet.isSmall() ? 0 : 20) + columns.height();
        heaps.forEach((y, heap) -> heap(sheet, columns, heap, columns.middle(y), base));
        if (!loose.isEmpty()) {
            heap(sheet, columns, loose, columns.middleOfUndated(), base);
        }
        sheet.add(Shape.Line.of(Ink.RULE, 0, base + 3, sheet.width(), base + 3));
        if (!sheet.isSmall()) {
            labels(sheet, columns, base, loose.isEmpty());
        }
        sheet.down(base - sheet.y() + (sheet.isSmall() ? 4 : loose.isEmpty() ? 26 : 44));
    }

    private void labels(Sheet sheet, Columns columns, double base, boolean allDated) {
        for (int y = columns.first(); columns.dated() && y <= columns.last(); y++) {
            if (y % columns.step() == 0 || columns.first() == columns.last()) {
                double x = columns.middle(y);
                sheet.add(Shape.Line.of(Ink.RULE, x, base + 3, x, base + 8));
                sheet.add(new Shape.Words(year.apply(y), x, base + 22, anchor(x, sheet), Voice.QUIET));
            }
        }
        if (!allDated) {
            sheet.add(new Shape.Words(undated, sheet.width(), base + 40, Anchor.END, Voice.QUIET));
        }
    }

    private static Anchor anchor(double x, Sheet sheet) {
        return x < 18 ? Anchor.START : x > sheet.width() - 18 ? Anchor.END : Anchor.MIDDLE;
    }

    private void heap(Sheet sheet, Columns columns, List<Mark.Kind> heap, double middle, double base) {
        int across = columns.across();
        double size = columns.size();
        double left = middle - size * Math.min(across, heap.size()) / 2;
        for (int i = 0; i < heap.size(); i++) {
            double x = left + size * (i % across + 0.5);
            double y = base - size * (Math.floorDiv(i, across) + 0.5);
            sheet.mark(heap.get(i), x, y, size * 0.44);
        }
        if (!sheet.isSmall() && columns.width() >= 14) {
            double top = base - size * Math.ceilDiv(heap.size(), across);
            sheet.add(new Shape.Words(number.apply(heap.size()), middle, top - 5, Anchor.MIDDLE, Voice.QUIET));
        }
    }

    /** The kinds of each year's marks, those counted first. */
    private Map<Integer, List<Mark.Kind>> heaps() {
        var heaps = new TreeMap<Integer, List<Mark.Kind>>();
        for (Mark mark : marks) {
            if (mark.year() != null) {
                heaps.putIfAbsent(mark.year(), kinds(mark.year()));
            }
        }
        return heaps;
    }

    private List<Mark.Kind> kinds(@Nullable Integer year) {
        var kinds = new ArrayList<Mark.Kind>();
        for (Mark mark : marks) {
            if (Objects.equals(mark.year(), year)) {
                kinds.add(mark.kind());
            }
        }
        Collections.sort(kinds);
        return kinds;
    }

    /**
     * Where the years stand, and how large a mark can be.
     *
     * @param across marks beside each other in a heap
     * @param step years from one label to the next
     */
    private record Columns(
            int first, int last, boolean dated, double width, double size, int across, double height, int step) {

        private static final double ROOM_OF_A_LABEL = 46;

        static Columns of(Map<Integer, List<Mark.Kind>> heaps, List<Mark.Kind> loose, Sheet sheet) {
            boolean dated = !heaps.isEmpty();
            int first = dated ? heaps.keySet().iterator().next() : 0;
            int last = heaps.keySet().stream().mapToInt(y -> y).max().orElse(0);
            int years = dated ? last - first + 1 : 0;
            // What has no year stands at the end, with a column left empty before it.
            double width = Math.min(120, sheet.width() / (years + (loose.isEmpty() ? 0 : dated ? 3 : 1)));
            int most = Math.max(
                    loose.size(),
                    heaps.values().stream().mapToInt(List::size).max().orElse(0));
            double highest = sheet.isSmall() ? HIGHEST_SMALL : HIGHEST;
            double size = sheet.isSmall() ? 7 : LARGEST;
            while (size > SMALLEST && size * Math.ceilDiv(most, across(width, size)) > highest) {
                size -= 0.5;
            }
            int across = across(width, size);
            int step = 1;
            while (width * step < ROOM_OF_A_LABEL) {
                step = step == 1 ? 2 : step == 2 ? 5 : step + 5;
            }
            return new Columns(first, last, dated, width, size, across, size * Math.ceilDiv(most, across), step);
        }

        private static int across(double width, double size) {
            return Math.max(1, (int) (width * 0.8 / size));
        }

        double middle(int year) {
            return width * (year - first + 0.5);
        }

        double middleOfUndated() {
            return dated ? width * (last - first + 2.5) : width / 2;
        }
    }
}
