package org.partnine.law.rome.life;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.law.PartialDate;
import org.partnine.law.Qualifier;
import org.partnine.law.rome.RequestEvent.Kind;

/**
 * A step put to the life of a request.
 *
 * @param on null when the day is not known; {@link RequestFact#DAY} is then to be named as not found
 * @param ground of a postponement or denial; null otherwise, and for a denial under art. 93(1)(l)
 * @param matter the pending matter of a postponement; null when nothing is stated about it
 * @param matterFiledOn the day it was filed; null when not known
 * @param endedBy key of the later step that ended the postponement; null when none is recorded
 * @param presence what places the person on the territory, for an arrest unmet
 * @param stated the facts stated, in the record's words
 * @param notFound the facts looked for and not found in the record
 */
public record RequestStep(
        Kind kind,
        @Nullable PartialDate on,
        @Nullable Qualifier ground,
        @Nullable PendingMatter matter,
        @Nullable PartialDate matterFiledOn,
        @Nullable String endedBy,
        Presence presence,
        Map<RequestFact, String> stated,
        Set<RequestFact> notFound)
        implements Dated {

    public RequestStep {
        stated = Map.copyOf(stated);
        notFound = Set.copyOf(notFound);
    }

    /** The matter on which a postponement rests. */
    public enum PendingMatter {
        NONE,
        /** It concerns the case that the request was made for. */
        SAME_CASE,
        ANOTHER_CASE
    }

    /** What the record has to show that the person was on the territory. */
    public enum Presence {
        NONE,
        STAY,
        CUSTODY,
        OFFICIAL_STATEMENT
    }

    /** A step with its day and nothing else. */
    public static RequestStep of(Kind kind, @Nullable PartialDate on) {
        return new RequestStep(kind, on, null, null, null, null, Presence.NONE, Map.of(), Set.of());
    }

    /** A blank text states nothing. */
    public RequestStep stating(RequestFact fact, String words) {
        var more = new EnumMap<RequestFact, String>(RequestFact.class);
        more.putAll(stated);
        if (!words.isBlank()) {
            more.put(fact, words);
        }
        return new RequestStep(kind, on, ground, matter, matterFiledOn, endedBy, presence, more, notFound);
    }

    public RequestStep notFound(RequestFact... facts) {
        var more = EnumSet.noneOf(RequestFact.class);
        more.addAll(notFound);
        more.addAll(Set.of(facts));
        return new RequestStep(kind, on, ground, matter, matterFiledOn, endedBy, presence, stated, more);
    }

    public RequestStep onGround(@Nullable Qualifier of) {
        return new RequestStep(kind, on, of, matter, matterFiledOn, endedBy, presence, stated, notFound);
    }

    public RequestStep pending(
            @Nullable PendingMatter of, @Nullable PartialDate filedOn, @Nullable String endedByStep) {
        return new RequestStep(kind, on, ground, of, filedOn, endedByStep, presence, stated, notFound);
    }

    public RequestStep placedBy(Presence evidence) {
        return new RequestStep(kind, on, ground, matter, matterFiledOn, endedBy, evidence, stated, notFound);
    }

    /** Whether the fact is stated, or named as not found. */
    boolean accountsFor(RequestFact fact) {
        if (notFound.contains(fact)) {
            return true;
        }
        return switch (fact) {
            case DAY -> on != null;
            case PENDING_MATTER -> matter != null || matterFiledOn != null || stated.containsKey(fact);
            case END_CONDITION -> endedBy != null || stated.containsKey(fact);
            case CHANNEL,
                    PROBLEM,
                    ENDING,
                    NEW_TERMS,
                    CONDITIONS,
                    PERFORMANCE,
                    REASONS,
                    CONDITIONS_CONSIDERED,
                    LOST_CHANCE,
                    END_OF_REQUEST,
                    RECEIPT,
                    CONSULTATION,
                    FAILURE -> stated.containsKey(fact);
        };
    }
}
