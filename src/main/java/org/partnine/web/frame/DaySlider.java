package org.partnine.web.frame;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A day to be chosen by sliding or by writing it, without a script too: a form sends both with the day that was shown, and
 * what was changed counts.
 *
 * @param first day that can be slid to
 * @param last day that can be slid to
 * @param on the day chosen, which may lie outside when it was written
 */
public record DaySlider(LocalDate first, LocalDate last, LocalDate on) {

    public static final String WRITTEN = "on";
    static final String SLID = "slide";
    static final String SHOWN = "shown";

    /**
     * The day chosen; without any, today.
     *
     * @param parameters of the address
     * @throws NotADay if it is none
     */
    public static DaySlider of(Map<String, String> parameters, LocalDate first, Clock clock) {
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        LocalDate last = today.isBefore(first) ? first : today;
        LocalDate written = DayAsked.of(parameters.get(WRITTEN), clock);
        @Nullable String slid = parameters.get(SLID);
        @Nullable String shown = parameters.get(SHOWN);
        if (slid == null || shown == null) {
            return new DaySlider(first, last, written);
        }
        LocalDate before = DayAsked.of(shown, clock);
        var slidTo = new DaySlider(first, last, first.plusDays(position(slid, ChronoUnit.DAYS.between(first, last))));
        boolean moved = slidTo.position() != new DaySlider(first, last, before).position();
        return written.equals(before) && moved ? slidTo : new DaySlider(first, last, written);
    }

    private static long position(String slid, long length) {
        try {
            return Math.clamp(Long.parseLong(slid), 0, length);
        } catch (NumberFormatException e) {
            throw new NotADay(slid, e);
        }
    }

    /** In days from the first. */
    public long position() {
        return Math.clamp(ChronoUnit.DAYS.between(first, on), 0, length());
    }

    /** In days. */
    public long length() {
        return ChronoUnit.DAYS.between(first, last);
    }
}
