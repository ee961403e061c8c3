package org.partnine.web.frame;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days and instants as readers write them, of the years 1 to 9999. ISO 8601 also knows a year 0, years of more digits and
 * signs; the record has none of them, and the database cannot compare with all of them.
 */
public final class DaysWritten {

    private static final int LENGTH = "2015-06-13".length();

    private DaysWritten() {}

    /** @throws DateTimeException if the text is no such day */
    public static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        check(day.getYear(), text);
        return day;
    }

    private static void check(int year, String text) {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("not of the years 1 to 9999: " + text);
        }
    }

    /** A day of a filter or form; null if it is left empty, or is a fault, which is then noted. */
    public static @Nullable LocalDate day(String field, String text, List<Fault> faults) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return day(text);
        } catch (DateTimeException e) {
            faults.add(new Fault(field, "form.fault.day.malformed", text));
            return null;
        }
    }

    /**
     * An instant; a day stands for its end, UTC.
     *
     * @throws DateTimeException if the text is neither
     */
    public static Instant instant(String text) {
        if (text.length() == LENGTH) {
            return day(text)
                    .plusDays(1)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant()
                    .minus(1, ChronoUnit.MICROS);
        }
        var time = OffsetDateTime.parse(text);
        check(time.getYear(), text);
        return time.toInstant();
    }
}
