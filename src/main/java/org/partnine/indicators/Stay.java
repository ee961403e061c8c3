package org.partnine.indicators;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Confidence;
import org.partnine.law.Outcome;
import org.partnine.law.PartialDate;
import org.partnine.law.StateCode;

/**
 * A stay of a wanted person, with what the law says of the State on its days.
 *
 * @param bound whether the State was bound to arrest, by the engine
 * @param findings keys of the findings of non-compliance about it
 */
record Stay(
        String key,
        StateCode state,
        PartialDate first,
        @Nullable PartialDate last,
        Recorded outcome,
        Confidence confidence,
        Outcome bound,
        List<String> findings) {

    static final String REGISTER = "visits";

    /** What became of it, as recorded. */
    enum Recorded {
        EXPECTED(Presence.NONE),
        NOT_ARRESTED(Presence.AT_LIBERTY),
        CANCELLED_OR_MOVED(Presence.NONE),
        HOSTING_REFUSED(Presence.NONE),
        UNCONFIRMED(Presence.UNCONFIRMED),
        ARRESTED_THEN_RELEASED(Presence.ARRESTED),
        WARRANT_NOT_YET_ISSUED(Presence.NONE),
        ARRESTED_AND_SURRENDERED(Presence.ARRESTED),
        OVERFLIGHT(Presence.NONE);

        private final Presence presence;

        Recorded(Presence presence) {
            this.presence = presence;
        }

        Presence presence() {
            return presence;
        }
    }

    /** Whether the person, then wanted, was there. */
    enum Presence {
        NONE,
        UNCONFIRMED,
        AT_LIBERTY,
        ARRESTED
    }

    boolean isUnconfirmed() {
        return confidence == Confidence.LOW || outcome.presence() == Presence.UNCONFIRMED;
    }

    /** Item of a stay that is none of those counted for certain; null if it is. */
    @Nullable
    Item apart(Asked.Placing placing) {
        Apart why = isUnconfirmed()
                ? Apart.UNCONFIRMED
                : placing == Asked.Placing.OPEN
                        ? Apart.DAY_UNKNOWN
                        : switch (bound) {
                            case CONTESTED -> Apart.CONTESTED;
                            case UNDETERMINED -> Apart.UNDETERMINED;
                            case BOUND, NOT_BOUND, URGED -> null;
                        };
        return why == null ? null : Item.apart(why, REGISTER, key, first);
    }
}
