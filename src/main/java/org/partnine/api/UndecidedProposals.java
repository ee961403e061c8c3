package org.partnine.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnine.recording.HistoryEntry;
import org.partnine.recording.RecordView;
import org.partnine.review.Decision;

/** Says why nothing was decided. */
final class UndecidedProposals {

    private UndecidedProposals() {}

    static Refused refused(Decision.Why why) {
        return switch (why) {
            case Decision.Why.Unknown unknown -> ProposalsApi.unknown(unknown.key());
            case Decision.Why.FourEyes fourEyes -> new Refused(ProblemType.FOUR_EYES, List.of());
            case Decision.Why.NotTheAuthor other -> new Refused(ProblemType.NOT_THE_AUTHOR, List.of());
            case Decision.Why.OutOfScope out -> new Refused(ProblemType.FORBIDDEN, List.of());
            case Decision.Why.ReasonNeeded needed ->
                new Refused(
                        ProblemType.FAULTY_RECORD,
                        new FieldFault(null, "/reason", null, "accepted.decision-reason", Map.of(), null));
            case Decision.Why.DecidedBefore before ->
                new Refused(ProblemType.PROPOSAL_DECIDED, List.of(), ProposalBody.of(before.proposal()), Map.of());
            case Decision.Why.Faulty faulty ->
                new Refused(
                        faulty.faults().stream().anyMatch(fault -> fault.refusal() != null)
                                ? ProblemType.FORBIDDEN_BY_LAW
                                : ProblemType.FAULTY_RECORD,
                        faulty.faults().stream().map(RecordWritesApi::fault).toList());
            case Decision.Why.Stale stale -> stale(stale);
        };
    }

    private static Refused stale(Decision.Why.Stale stale) {
        var faults = new ArrayList<FieldFault>();
        for (HistoryEntry.Difference difference : stale.meanwhile()) {
            faults.add(new FieldFault(
                    null,
                    "/" + difference.field(),
                    difference.after() == null ? null : String.valueOf(difference.after()),
                    "accepted.changed-meanwhile",
                    Problems.values(difference.before() == null ? "-" : String.valueOf(difference.before())),
                    null));
        }
        RecordView present = stale.present();
        if (present == null) {
            faults.add(new FieldFault(null, "", null, "accepted.taken-back", Map.of(), null));
            return new Refused(ProblemType.STALE_PROPOSAL, faults);
        }
        return new Refused(ProblemType.STALE_PROPOSAL, faults, RecordBody.of(present), Map.of());
    }
}
