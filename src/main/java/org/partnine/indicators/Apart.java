package org.partnine.indicators;

/** Why a record is kept apart from the count instead of being guessed into it. */
public enum Apart {
    /** A fact of LOW confidence, or a stay that was announced and never confirmed. */
    UNCONFIRMED,
    /** The day is not known well enough to place or to measure it. */
    DAY_UNKNOWN,
    /** Reported dead, without a decision that ended the proceedings. */
    REPORTED_DEAD,
    /** Serious readings compete and no ruling settles whether the State was bound. */
    CONTESTED,
    /** A fact that would decide whether the State was bound is missing. */
    UNDETERMINED,
    /** Nothing is recorded, which is not the same as nothing happened. */
    NOT_RECORDED,
    /** Its time has not run out yet. */
    TOO_RECENT,
    /** The record names who abstained or vetoed without telling which. */
    VOTES_MIXED
}
