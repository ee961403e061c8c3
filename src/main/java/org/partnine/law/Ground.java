package org.partnine.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ground considered.
 *
 * @param code the qualifier it raises; null for a plea that raises none
 * @param answer what the Court answered; null when no answer belongs to it
 * @param answeredBy symbol of the answering document; null when none is recorded
 * @param answeredOn the day of that document, where the register knows it; may lie after the day asked about
 * @param facts the recorded facts that raised it
 */
public record Ground(
        @Nullable Qualifier code,
        Effect effect,
        @Nullable CourtAnswer answer,
        @Nullable String answeredBy,
        @Nullable PartialDate answeredOn,
        List<Fact> facts) {

    /** What a ground does to the duty. */
    public enum Effect {
        NONE,
        NO_EXCUSE,
        POSTPONES,
        BARS,
        CONTESTED,
        CONDITIONS
    }

    /** What a Chamber said to a plea. */
    public enum CourtAnswer {
        ACCEPTED,
        PARTLY,
        REJECTED,
        NOT_ADDRESSED
    }
}
