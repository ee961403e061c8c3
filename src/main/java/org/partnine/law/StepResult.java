package org.partnine.law;

/** What a step of the reasoning comes to. */
public enum StepResult {
    /** A duty, or a condition of one, is there. */
    APPLIES,
    /** The rule leads to no duty here. */
    DOES_NOT_APPLY,
    /** The Council's exhortation reaches the addressee. */
    URGES,
    /** The duty stands, execution may wait. */
    POSTPONES,
    /** No valid request can be made. */
    BARS,
    /** Raised, without effect on the duty. */
    NO_EFFECT,
    /** Competing readings, no ruling. */
    CONTESTED,
    /** A deciding fact is missing. */
    UNKNOWN,
    /** Shown, and changes nothing. */
    NOTED
}
