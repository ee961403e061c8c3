package org.partnine.web.ask;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.StandingTowardsTheCourt.Mark;
import org.partnine.web.frame.Address;
import org.partnine.web.shown.Timeline;

/**
 * One question through time, as known at the instant of the answer.
 *
 * @param timeline a band for each answer
 * @param before the last day on which the answer was another; null if it always was this one
 * @param after the first day on which it is another; null if none is on record
 */
public record Course(
        Timeline timeline, @Nullable Turn before, @Nullable Turn after) {

    /**
     * Another answer.
     *
     * @param on the day
     * @param label its outcome and what it rests on, in words
     * @param address of the same question on that day
     */
    public record Turn(LocalDate on, Mark mark, String label, Address address) {}
}
