package org.partnine.indicators;

/** What a record does in a figure. */
public enum Part {
    /** Counts above and below the line. */
    NUMERATOR,
    /** Counts below the line only. */
    DENOMINATOR,
    /** Is counted or measured, where there is no line. */
    COUNTED,
    /** Is taken off. */
    SUBTRACTED,
    /** Is not counted; {@link Apart} says why. */
    APART
}
