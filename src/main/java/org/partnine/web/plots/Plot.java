package org.partnine.web.plots;

/** One plot of a picture. */
public sealed interface Plot permits Prose, YearDots, Strip, Bars, Course {

    /** Draws itself from the sheet's present height down. */
    void draw(Sheet sheet);
}
