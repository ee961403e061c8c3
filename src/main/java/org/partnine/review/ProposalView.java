package org.partnine.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.recording.HistoryEntry;
import org.partnine.recording.RecordView;
import org.partnine.recording.Register;

/**
 * A proposal beside the record that it is about.
 *
 * @param register of the facts: that of the record, or that of its steps
 * @param present the record now; null: it is new, or was taken back
 * @param differences field by field, to the record as it is; of a decided one, as it was when it was proposed
 * @param stale whether the record has changed since, so that it cannot be accepted
 * @param meanwhile what changed since; empty unless it is stale
 */
public record ProposalView(
        Proposal proposal,
        Register register,
        @Nullable RecordView present,
        List<HistoryEntry.Difference> differences,
        boolean stale,
        List<HistoryEntry.Difference> meanwhile) {}
