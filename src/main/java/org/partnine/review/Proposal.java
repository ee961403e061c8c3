package org.partnine.review;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A command to the record that waits for a second person, or waited.
 *
 * @param register of the record; of a step, that of the record it belongs to
 * @param recordKey null: a new record
 * @param version that the proposer knew; null: nothing is changed
 * @param body JSON as it was sent; null: none is needed
 * @param facts by name, as they would have been written when it was proposed
 * @param reason why, in the words of the proposer
 * @param source of a suggestion: where it can be read
 * @param level who may see it, as a record
 * @param proposedBy account
 * @param decidedBy account; null while it is open
 * @param decision why, in the words of who decided
 * @param writtenKey of what was written; null: nothing was
 */
public record Proposal(
        String key,
        Origin origin,
        Action action,
        String register,
        @Nullable String recordKey,
        @Nullable String version,
        @Nullable String body,
        Map<String, Object> facts,
        @Nullable String reason,
        @Nullable String source,
        String level,
        @Nullable String audience,
        String proposedBy,
        Instant proposedAt,
        State state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decision,
        @Nullable String writtenKey) {

    /** Where it comes from. */
    public enum Origin {
        /** An account that may propose. */
        CONTRIBUTION,
        /** A reader, with a source. */
        SUGGESTION
    }

    /** What is to be done. */
    public enum Action {
        /** A new record. */
        CREATE,
        /** A step of a record. */
        ADD_STEP,
        CORRECT,
        RETRACT,
        /** Something that is said in words alone: who takes it up writes it himself. */
        WORDS
    }

    /** What became of it. */
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        /** By its author. */
        WITHDRAWN,
        /** The record had changed before it was accepted. */
        STALE
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
