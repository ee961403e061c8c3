package org.partnine.law;

/** Whether the addressee owed cooperation, always with the reasons. */
public sealed interface Answer {

    Explanation why();

    default Outcome outcome() {
        return switch (this) {
            case Bound b -> Outcome.BOUND;
            case NotBound n -> Outcome.NOT_BOUND;
            case Urged u -> Outcome.URGED;
            case Contested c -> Outcome.CONTESTED;
            case Undetermined u -> Outcome.UNDETERMINED;
        };
    }

    /** A binding basis exists; execution may still be postponed, then a qualifier says so. */
    record Bound(Explanation why) implements Answer {}

    /** No binding basis for this form, or no valid request could be made at all (art. 16). */
    record NotBound(Explanation why) implements Answer {}

    /** No binding basis, but the Security Council has exhorted the addressee. Never a duty. */
    record Urged(Explanation why) implements Answer {}

    /** Serious competing readings, and no ruling of the Court settles the point. */
    record Contested(Explanation why) implements Answer {}

    /** A fact that would decide is missing, unconfirmed, or dated too coarsely. Silence never becomes "no duty". */
    record Undetermined(Explanation why) implements Answer {}
}
