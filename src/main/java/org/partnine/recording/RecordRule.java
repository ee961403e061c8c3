package org.partnine.recording;

import org.jspecify.annotations.Nullable;

/** What the law, or the record itself, demands of the records of one register before they are written. */
public interface RecordRule {

    /** Name of the register it looks at. */
    String register();

    /**
     * Notes what is wrong. The values have passed the checks of their form; the records they name exist.
     *
     * @param record the record as it stands in the transaction that will write
     */
    void check(Proposed proposed, PresentRecord record, Faults faults);

    /** The same for a retraction: what stands in its way. */
    default void checkRetraction(Register register, Values former, PresentRecord record, Faults faults) {
        // Most records may be retracted as they are.
    }

    /** After the version was written, in the same transaction: what is kept beside it. */
    default void written(WrittenRow row, Values values) {
        // Most records are complete by themselves.
    }

    /**
     * Row of a version just written.
     *
     * @param audience who alone may see it; null: everyone
     */
    record WrittenRow(
            Register register,
            String key,
            long rowId,
            @Nullable String audience) {}
}
