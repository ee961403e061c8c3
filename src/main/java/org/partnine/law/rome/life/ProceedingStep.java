package org.partnine.law.rome.life;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.law.PartialDate;

/**
 * A step put to a non-compliance proceeding or its follow-up.
 *
 * @param on null when the day is not known; {@link Fact#DAY} is then to be named as not found
 * @param part what was put off, or reversed; null when nothing is stated about it
 * @param leave of a decision on leave to appeal; null when nothing is stated about it
 * @param reply of an open letter: what the State replied; null when no reply is on record
 * @param stated the facts stated, in the record's words
 * @param notFound the facts looked for and not found in the record
 */
public record ProceedingStep(
        Kind kind,
        @Nullable PartialDate on,
        @Nullable Part part,
        @Nullable Leave leave,
        @Nullable Reply reply,
        Map<Fact, String> stated,
        Set<Fact> notFound)
        implements Dated {

    public ProceedingStep {
        stated = Map.copyOf(stated);
        notFound = Set.copyOf(notFound);
    }

    /** The steps of a proceeding, then those of the Assembly's formal procedure, then those of the Council. */
    public enum Kind {
        OPENED,
        STATE_INVITED,
        STATE_HEARD,
        HEARING,
        SUBMISSION,
        FINDING,
        NO_FINDING,
        /** The Court tells the bodies without a finding. */
        INFORMED,
        /** A step without the formal procedure: good offices, contacts, statements. */
        INFORMAL,
        DEFERRED,
        REFERRED_ASP,
        REFERRED_SC,
        NOT_REFERRED,
        LEAVE_TO_APPEAL,
        APPEAL,
        APPEAL_JUDGMENT,
        CONFIRMED,
        REVERSED_IN_PART,
        REMANDED,
        TRANSMITTED_TO_SC,
        TRANSMITTED_TO_ASP,
        /** Emergency meeting of the Bureau. */
        F1,
        /** Open letter of the President of the Assembly for the Bureau. */
        F2,
        /** Meeting of the Bureau with the State invited. */
        F3,
        /** Public meeting in dialogue. */
        F4,
        /** Report of the Bureau. */
        F5,
        /** Debate in the plenary. */
        F6,
        /** Facilitator, resolution with concrete recommendations. */
        F7,
        SC_DISCUSSED,
        SC_STATEMENT,
        SC_RESOLUTION,
        /** That no step of the Council was found by that day. */
        SC_NONE_AS_OF
    }

    /** A part of the matter that a decision is about. */
    public enum Part {
        PROCEEDING,
        FINDING,
        REFERRAL
    }

    public enum Leave {
        GRANTED,
        REFUSED
    }

    /**
     * What a State replied to an open letter.
     *
     * @param on null when the day is not known
     */
    public record Reply(@Nullable PartialDate on) {}

    /** What a step has to state or to name as not found. */
    public enum Fact {
        DAY,
        /** That the State was invited to be heard. Only ever named as not found. */
        INVITATION,
        /** What was put off, or what was reversed. */
        PART,
        /** Whether leave to appeal was granted; for an appeal, that it was. */
        LEAVE,
        /** That the decision was appealed. Only ever named as not found. */
        APPEAL,
        /** That the State replied to the open letter, of a later step whose record says so. */
        REPLY,
        /** The search that was made for steps of the Council. */
        SEARCH
    }

    /** A step with its day and nothing else. */
    public static ProceedingStep of(Kind kind, @Nullable PartialDate on) {
        return new ProceedingStep(kind, on, null, null, null, Map.of(), Set.of());
    }

    /** A blank text states nothing. */
    public ProceedingStep stating(Fact fact, String words) {
        var more = new EnumMap<Fact, String>(Fact.class);
        more.putAll(stated);
        if (!words.isBlank()) {
            more.put(fact, words);
        }
        return new ProceedingStep(kind, on, part, leave, reply, more, notFound);
    }

    public ProceedingStep notFound(Fact... facts) {
        var more = EnumSet.noneOf(Fact.class);
        more.addAll(notFound);
        more.addAll(Set.of(facts));
        return new ProceedingStep(kind, on, part, leave, reply, stated, more);
    }

    public ProceedingStep of(@Nullable Part about) {
        return new ProceedingStep(kind, on, about, leave, reply, stated, notFound);
    }

    public ProceedingStep leave(@Nullable Leave given) {
        return new ProceedingStep(kind, on, part, given, reply, stated, notFound);
    }

    public ProceedingStep replied(@Nullable Reply given) {
        return new ProceedingStep(kind, on, part, leave, given, stated, notFound);
    }

    /** Whether the fact is stated, or named as not found. */
    boolean accountsFor(Fact fact) {
        if (notFound.contains(fact)) {
            return true;
        }
        return switch (fact) {
            case DAY -> on != null;
            case PART -> part != null;
            case LEAVE -> leave != null;
            case INVITATION, APPEAL -> false;
            case REPLY, SEARCH -> stated.containsKey(fact);
        };
    }
}
