package org.partnine.web.plots;

import org.jspecify.annotations.Nullable;

/**
 * One record in a plot.
 *
 * @param year null: not known
 */
public record Mark(Kind kind, @Nullable Integer year) {

    /** What the record does in its figure; each has a form of its own. */
    public enum Kind {
        /** What the figure counts: a full dot. */
        COUNTED,
        /** What it is counted out of: a ring. */
        OTHER,
        /** Kept apart, not counted: a cross. */
        APART
    }
}
