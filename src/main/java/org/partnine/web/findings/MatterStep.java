package org.partnine.web.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.law.PartialDate;
import org.partnine.recording.RecordView;

/**
 * One step of a matter.
 *
 * @param chain the record or thread within which its place was recorded
 * @param rank among steps of other chains that stand at the same place
 * @param from null: the day is not on record
 * @param until the last day of a stay; null: none is known, or it is no stay
 * @param decision the Chamber's decision that the step tells of; null: it tells of none
 * @param also other records of the same step
 */
public record MatterStep(
        MatterKind kind,
        RecordView record,
        String chain,
        int rank,
        @Nullable PartialDate from,
        @Nullable PartialDate until,
        @Nullable RecordView decision,
        List<RecordView> also) {

    /** Whether its day is known. */
    boolean isDated() {
        return from != null && from.isDay();
    }
}
