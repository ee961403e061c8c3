package org.partnine.law.rome.life;

import org.jspecify.annotations.Nullable;
import org.partnine.law.PartialDate;

/**
 * A step put to the life of a visit.
 *
 * @param on the day of the step; null when it is not known
 * @param dayNotFound whether the day was looked for and not found
 * @param author who announced it, or where the rumour stood; null when not stated
 * @param authorNotFound whether the author was looked for and not found
 * @param overflight whether the territory was only flown over
 */
public record VisitStep(
        Kind kind,
        @Nullable PartialDate on,
        boolean dayNotFound,
        @Nullable String author,
        boolean authorNotFound,
        boolean overflight)
        implements Dated {

    /** The states of a visit. */
    public enum Kind {
        RUMOURED,
        ANNOUNCED,
        CANCELLED,
        TOOK_PLACE,
        PERSON_LEFT,
        ARRESTED
    }

    /** A step that was looked up in a record: what is not given was not found there. */
    public static VisitStep fromTheRecord(Kind kind, @Nullable PartialDate on, @Nullable String author) {
        return new VisitStep(kind, on, on == null, author, author == null, false);
    }

    /** A step entered anew: it states all that it has to state. */
    public static VisitStep of(Kind kind, PartialDate on, @Nullable String author) {
        return new VisitStep(kind, on, false, author, false, false);
    }
}
