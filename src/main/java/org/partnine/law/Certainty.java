package org.partnine.law;

/** What can be said of a statement when a fact it rests on is missing, unconfirmed, or dated too coarsely. */
public enum Certainty {
    YES,
    NO,
    UNKNOWN;

    public static Certainty of(boolean holds) {
        return holds ? YES : NO;
    }

    public Certainty and(Certainty other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    public Certainty or(Certainty other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO && other == NO ? NO : UNKNOWN;
    }

    public Certainty not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
