package org.partnine.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Long work that an administrator asked for.
 *
 * @param register of an {@link Kind#EXPORT_LIST}; null otherwise
 * @param askedBy key of the account
 * @param done how far it is: of the total, or counted
 * @param total null: not known before the end
 * @param stops whether somebody asked to cancel it
 * @param endedAt null: it is open
 * @param outcome null: not ended, or stopped before the end
 * @param counted entries verified or records written; null without such a count
 * @param filed whether it left a file that the present reader may take
 */
public record Job(
        String key,
        Kind kind,
        @Nullable String register,
        String askedBy,
        Instant askedAt,
        State state,
        long done,
        @Nullable Long total,
        boolean stops,
        @Nullable Instant endedAt,
        @Nullable Outcome outcome,
        @Nullable Long counted,
        boolean filed) {

    /** What is done. */
    public enum Kind {
        /** Everything is recomputed, as {@code verify-ledger} on the command line does. */
        VERIFY_LEDGER,
        /** All records of a register that its asker may see, as a file. */
        EXPORT_LIST
    }

    /** Where it is in its life. */
    public enum State {
        /** Until an instance takes it. */
        WAITING,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED,
        /** The instance that ran it stopped or died. */
        INTERRUPTED;

        /** Whether it has not ended. */
        public boolean isOpen() {
            return switch (this) {
                case WAITING, RUNNING -> true;
                case DONE, CANCELLED, FAILED, INTERRUPTED -> false;
            };
        }
    }

    /** What came of it, or why it failed. */
    public enum Outcome {
        VERIFIED,
        /** The verification ran to its end, or to the first thing that is not as it was written. */
        TAMPERED,
        WRITTEN,
        /** The database was away, or refused. */
        DATABASE,
        /** A file could not be written. */
        DISK,
        /** Who asked for it may not, any more. */
        NOT_ALLOWED,
        /** Anything else: the log tells more. */
        FAULT
    }
}
