package org.partnine.web.shown;

import com.ibm.icu.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import org.partnine.web.frame.Frame;

/** Instants as a page writes them, in UTC. */
public final class Moments {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Moments() {}

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /** Whether what is known of the day can only be what holds if nothing changes before it. */
    public static boolean isAhead(LocalDate day, Instant known) {
        return day.isAfter(dayOf(known));
    }

    /** For sentences about the day: {@code future} or {@code past}. */
    public static String tense(LocalDate day, Instant known) {
        return isAhead(day, known) ? "future" : "past";
    }

    /** The day and the time of day. */
    public static String written(Instant instant, Frame frame) {
        char zero =
                DecimalFormatSymbols.getInstance(frame.language().conventions()).getZeroDigit();
        String time = TIME.withDecimalStyle(DecimalStyle.STANDARD.withZeroDigit(zero))
                .format(instant.atOffset(ZoneOffset.UTC));
        String day = frame.wording().date(dayOf(instant));
        return day
                + frame.comma()
                + (frame.language().isRightToLeft() ? "\u2066" + time + " UTC\u2069" : time + " UTC");
    }
}
