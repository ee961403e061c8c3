package org.partnine.law;

import java.util.List;

/**
 * A fact that is missing, unconfirmed or too coarse, and what it would change.
 *
 * @param facts the recorded facts that leave the point open; may be empty
 * @param consequences what the answer would be in each case, never empty
 */
public record MissingFact(Code code, List<Detail> details, List<Fact> facts, List<Consequence> consequences) {

    /** What is missing; each has one sentence in each language. */
    public enum Code {
        /** An arrangement under art. 87(5) that is not public cannot be excluded. */
        UNPUBLISHED_ARRANGEMENT,
        /** The day on which the examination that led to the situation began. */
        EXAMINATION_DAY,
        /** The State's treaty act is unconfirmed or dated too coarsely. */
        TREATY_ACT,
        DECLARATION,
        COUNCIL_ACT,
        AGREEMENT,
        /** Acceptance of a voluntary form for this person. */
        ACCEPTANCE,
        /** The end of a postponement. */
        POSTPONEMENT_END,
        OFFICE_DAY,
        /** Who the members of an addressed group were on the day. */
        GROUP_MEMBERSHIP,
        /** Whether the conduct lies within the period a declaration accepts. */
        CONDUCT_DAY
    }

    /** In which case, and what the answer would then be. */
    public record Consequence(Case given, Outcome outcome) {}

    /** The cases a missing fact can turn out to be. */
    public enum Case {
        IF_SO,
        IF_NOT,
        IF_BEFORE,
        IF_AFTER
    }
}
