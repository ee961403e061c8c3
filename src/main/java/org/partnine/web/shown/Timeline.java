package org.partnine.web.shown;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.StandingTowardsTheCourt.Mark;
import org.partnine.wording.Wording;

/**
 * Standing over time: bands one after another, and what happened.
 *
 * @param title what the picture shows, for those who cannot see it
 * @param from the first day shown
 * @param to the last day shown
 * @param asked the day asked about; null if none
 * @param bands oldest first, within the days shown
 * @param events oldest first; may be empty
 */
public record Timeline(
        String title,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate asked,
        List<Band> bands,
        List<Event> events) {

    /**
     * One standing for a time.
     *
     * @param until the first day of the next one; null when the register knows of no end
     * @param label what it rests on, in the reader's language
     * @param period its first and last day, in words
     */
    public record Band(Mark mark, LocalDate from, @Nullable LocalDate until, String label, String period) {}

    /**
     * Something that happened on a day.
     *
     * @param on the day, or the first that it can have been
     * @param day the day as far as it is known, in words
     */
    public record Event(LocalDate on, String day, String label) {}

    /** The picture of it. */
    public TimelinePicture picture(Wording wording) {
        return TimelinePicture.of(this, wording);
    }
}
