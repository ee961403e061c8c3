package org.partnine.web.plots;

import java.util.List;

/** A finished picture. */
public record Drawing(int width, int height, List<Shape> shapes) {

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** The plots one below the other. */
    public static Drawing of(Format format, List<? extends Plot> plots) {
        var sheet = new Sheet(format);
        for (Plot plot : plots) {
            plot.draw(sheet);
            sheet.down(sheet.isSmall() ? 2 : 18);
        }
        return sheet.finished();
    }

    /**
     * For which place a picture is made.
     *
     * @param mirrored whether words begin at the right; time and measures go from left to right all the same, as on the
     *     axes that readers of all four languages know
     * @param small without words: an outline of the plot
     */
    public record Format(int width, boolean mirrored, boolean small) {}
}
