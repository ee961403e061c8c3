package org.partnine.law;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A day as far as it is known: a day, a month, a year, or an interval of these (EDTF level 0).
 *
 * @param earliest the first day it can have been
 * @param latest the last day it can have been, the same as {@code earliest} when the day is known
 * @param edtf the date as recorded: {@code 2015-06-13}, {@code 2015-06}, {@code 2015}, {@code 2013-09/2013-10}
 */
public record PartialDate(LocalDate earliest, LocalDate latest, String edtf) implements Comparable<PartialDate> {

    private static final String NO_DATE = "not a date (YYYY-MM-DD, YYYY-MM or YYYY): ";

    public PartialDate {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("ends before it begins: " + edtf);
        }
    }

    public static PartialDate day(LocalDate day) {
        return new PartialDate(day, day, day.toString());
    }

    /**
     * Reads a recorded date.
     *
     * @throws IllegalArgumentException if the text is none of the forms above, or names a day that does not exist
     */
    public static PartialDate parse(String edtf) {
        int slash = edtf.indexOf('/');
        return slash < 0
                ? single(edtf)
                : new PartialDate(
                        single(edtf.substring(0, slash)).earliest, single(edtf.substring(slash + 1)).latest, edtf);
    }

    private static PartialDate single(String edtf) {
        boolean isPlain = edtf.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
        if (!isPlain || edtf.startsWith("-") || edtf.startsWith("0000")) {
            // ISO 8601 also knows years with a sign and a year 0, which the calendar of the record has not.
            throw new IllegalArgumentException(NO_DATE + edtf);
        }
        try {
            return switch (edtf.length()) {
                case 4 -> {
                    Year year = Year.parse(edtf);
                    yield new PartialDate(year.atDay(1), year.atMonth(12).atEndOfMonth(), edtf);
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(edtf);
                    yield new PartialDate(month.atDay(1), month.atEndOfMonth(), edtf);
                }
                case 10 -> day(LocalDate.parse(edtf));
                default -> throw new IllegalArgumentException(NO_DATE + edtf);
            };
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(NO_DATE + edtf, e);
        }
    }

    public boolean isDay() {
        return earliest.equals(latest);
    }

    /** Whether it had come by the end of the given day. */
    public Certainty notAfter(LocalDate day) {
        if (!latest.isAfter(day)) {
            return Certainty.YES;
        }
        return earliest.isAfter(day) ? Certainty.NO : Certainty.UNKNOWN;
    }

    /** Whether it lay before the given day. */
    public Certainty before(LocalDate day) {
        if (latest.isBefore(day)) {
            return Certainty.YES;
        }
        return earliest.isBefore(day) ? Certainty.UNKNOWN : Certainty.NO;
    }

    /** By earliest day, then by latest, so that the better known of two comes first. */
    @Override
    public int compareTo(PartialDate other) {
        int byEarliest = earliest.compareTo(other.earliest);
        return byEarliest != 0 ? byEarliest : latest.compareTo(other.latest);
    }

    @Override
    public String toString() {
        return edtf;
    }
}
