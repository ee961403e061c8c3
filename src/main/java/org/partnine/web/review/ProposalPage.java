package org.partnine.web.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.recording.HistoryEntry;
import org.partnine.recording.RecordView;
import org.partnine.recording.Values;
import org.partnine.review.Proposal;
import org.partnine.review.ProposalView;
import org.partnine.web.frame.Page;
import org.partnine.web.shown.Cell;
import org.partnine.web.shown.RecordWords;
import org.partnine.web.shown.References;
import org.partnine.wording.Names;

/**
 * One proposal beside the record, and what the reader may do with it.
 *
 * @param decides whether the reader may decide on proposals
 * @param own whether it is his own
 * @param needsOther whether somebody else has to accept it
 * @param people to whom it is, or may be, assigned
 */
public record ProposalPage(
        ProposalView view,
        boolean decides,
        boolean own,
        boolean needsOther,
        Assigned people,
        Names names,
        References references)
        implements Page {

    @Override
    public String template() {
        return "review/proposal";
    }

    public Proposal proposal() {
        return view.proposal();
    }

    public boolean isStale() {
        return view.stale() || proposal().state() == Proposal.State.STALE;
    }

    /** A value of a fact; empty if it is not given. */
    public List<Cell> cells(HistoryEntry.Difference difference, boolean after, RecordWords words) {
        Object value = after ? difference.after() : difference.before();
        return value == null
                ? List.of()
                : words.cells(
                        view.register(),
                        view.register().field(difference.field()).orElseThrow(),
                        value,
                        beside(after));
    }

    /** The facts beside the value, on which its reading may depend. */
    private Values beside(boolean after) {
        var values = new LinkedHashMap<String, Object>(proposal().facts());
        if (!after) {
            RecordView present = view.present();
            values.putAll(present == null ? Map.of() : present.values());
            for (HistoryEntry.Difference difference : view.differences()) {
                put(values, difference.field(), difference.before());
            }
        }
        return new Values(null, values);
    }

    private static void put(Map<String, Object> values, String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
