package org.partnine.api;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.recording.HistoryEntry;
import org.partnine.recording.RecordView;
import org.partnine.review.Proposal;
import org.partnine.review.ProposalView;

/** A proposal as programs read it; members that say nothing are left out. */
final class ProposalBody {

    private ProposalBody() {}

    static Map<String, Object> of(Proposal proposal) {
        var body = new LinkedHashMap<String, Object>();
        body.put("id", proposal.key());
        body.put("state", proposal.state().name());
        body.put("origin", proposal.origin().name());
        body.put("action", proposal.action().name());
        body.put("register", proposal.register());
        put(body, "record", proposal.recordKey());
        put(body, "version", proposal.version());
        put(body, "reason", proposal.reason());
        put(body, "source", proposal.source());
        body.put("level", proposal.level());
        body.put("proposedBy", proposal.proposedBy());
        body.put("proposedAt", proposal.proposedAt().toString());
        put(body, "decidedBy", proposal.decidedBy());
        put(body, "decidedAt", proposal.decidedAt());
        put(body, "decision", proposal.decision());
        put(body, "written", proposal.writtenKey());
        return body;
    }

    static Map<String, Object> of(ProposalView view) {
        var body = new LinkedHashMap<>(of(view.proposal()));
        body.put("facts", view.proposal().facts());
        body.put("differences", differences(view.differences()));
        if (view.proposal().isOpen()) {
            body.put("stale", view.stale());
        }
        if (!view.meanwhile().isEmpty()) {
            body.put("meanwhile", differences(view.meanwhile()));
        }
        RecordView present = view.present();
        if (present != null) {
            body.put("presentVersion", present.version());
        }
        return body;
    }

    private static List<Map<String, Object>> differences(List<HistoryEntry.Difference> differences) {
        return differences.stream().map(ProposalBody::difference).toList();
    }

    private static Map<String, Object> difference(HistoryEntry.Difference difference) {
        var body = new LinkedHashMap<String, Object>();
        body.put("field", difference.field());
        put(body, "before", difference.before());
        put(body, "after", difference.after());
        return body;
    }

    private static void put(Map<String, Object> body, String member, @Nullable Object value) {
        if (value != null) {
            body.put(member, value instanceof Instant at ? at.toString() : value);
        }
    }
}
