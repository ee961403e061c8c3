package org.partnine.law;

/** The kinds of answer by name, where only the kind is wanted: a map, a list, a consequence of a missing fact. */
public enum Outcome {
    BOUND,
    NOT_BOUND,
    URGED,
    CONTESTED,
    UNDETERMINED
}
