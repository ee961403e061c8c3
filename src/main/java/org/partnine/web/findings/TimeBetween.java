package org.partnine.web.findings;

/**
 * The time between two steps of a matter, as a line to scale.
 *
 * @param days that passed; where a step is known in part, those that passed at least; 0: they cannot be told
 * @param length of the line
 * @param isCut whether the line is shorter than its days ask for
 */
public record TimeBetween(Certainty certainty, long days, int length, boolean isCut) {

    /** As many days are one unit of length. */
    public static final int DAYS_PER_UNIT = 4;

    /** A longer time is cut. */
    public static final int LONGEST_DAYS = 730;

    /** A shorter time is drawn, and its days left to the two dates. */
    private static final int WORTH_WORDS = 30;

    private static final int LENGTH_CUT = 150;
    private static final int LENGTH_UNKNOWN = 16;
    private static final int SHORTEST = 3;

    /** How well the days are known. */
    public enum Certainty {
        EXACT,
        AT_LEAST,
        UNKNOWN
    }

    static TimeBetween of(long days) {
        return drawn(Certainty.EXACT, days);
    }

    static TimeBetween atLeast(long days) {
        return drawn(Certainty.AT_LEAST, days);
    }

    static TimeBetween unknown() {
        return new TimeBetween(Certainty.UNKNOWN, 0, LENGTH_UNKNOWN, false);
    }

    private static TimeBetween drawn(Certainty certainty, long days) {
        boolean cut = days > LONGEST_DAYS;
        int length = cut ? LENGTH_CUT : length(days);
        return new TimeBetween(certainty, days, length, cut);
    }

    /** The length of a line for as many days. */
    public static int length(long days) {
        return (int) Math.max(SHORTEST, days / DAYS_PER_UNIT);
    }

    /** Whether the days are written beside the line. */
    public boolean hasWords() {
        return days >= WORTH_WORDS;
    }

    /** Where the break mark stands. */
    public int middle() {
        return length / 2;
    }
}
