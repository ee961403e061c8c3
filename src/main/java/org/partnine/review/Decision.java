package org.partnine.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.recording.Fault;
import org.partnine.recording.HistoryEntry;
import org.partnine.recording.RecordView;

/** What became of a wish to decide on a proposal. */
public sealed interface Decision {

    /**
     * It is decided.
     *
     * @param written the record as it was written; null: nothing was
     */
    record Done(Proposal proposal, @Nullable RecordView written) implements Decision {}

    /** Nothing was decided, but that a stale proposal is stale. */
    record Refused(Why why) implements Decision {}

    /** Why not. */
    sealed interface Why {

        /** There is no such proposal, or none that the reader sees. */
        record Unknown(String key) implements Why {}

        /** Nobody accepts his own. */
        record FourEyes() implements Why {}

        /** Only its author withdraws a proposal. */
        record NotTheAuthor() implements Why {}

        /** The token does not write the register. */
        record OutOfScope() implements Why {}

        record ReasonNeeded() implements Why {}

        /** It was decided before. */
        record DecidedBefore(Proposal proposal) implements Why {}

        /** By the rules of today it cannot be recorded; it stays open. */
        record Faulty(List<Fault> faults) implements Why {}

        /**
         * The record has changed since.
         *
         * @param present null: it was taken back
         * @param meanwhile what changed since the proposal was made
         */
        record Stale(Proposal proposal, @Nullable RecordView present, List<HistoryEntry.Difference> meanwhile)
                implements Why {}
    }
}
