package org.partnine.web.frame;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The day in the address of a page of the record. */
public final class DayAsked {

    private DayAsked() {}

    /**
     * The day as written; without the parameter, today.
     *
     * @throws NotADay if it is none; an empty one is not taken for today either
     */
    public static LocalDate of(@Nullable String on, Clock clock) {
        if (on == null) {
            return LocalDate.now(clock.withZone(ZoneOffset.UTC));
        }
        try {
            return DaysWritten.day(on);
        } catch (DateTimeException e) {
            throw new NotADay(on, e);
        }
    }
}
