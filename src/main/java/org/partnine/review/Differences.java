package org.partnine.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.recording.HistoryEntry;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.partnine.recording.Register;
import org.partnine.recording.Registers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays proposals beside the record. */
@Component
public class Differences {

    private final Proposals proposals;
    private final Records records;
    private final Registers registers;

    Differences(Proposals proposals, Records records, Registers registers) {
        this.proposals = proposals;
        this.records = records;
        this.registers = registers;
    }

    /** Empty if there is no such proposal, or none that the reader sees. */
    @Transactional(readOnly = true)
    public Optional<ProposalView> of(String key) {
        return proposals.find(key).map(this::view);
    }

    private ProposalView view(Proposal proposal) {
        Register register = registers.get(proposal.register());
        RecordView present = proposal.recordKey() == null
                ? null
                : records.find(register, proposal.recordKey(), null).orElse(null);
        boolean stale = proposal.isOpen() && isStale(proposal, present);
        return new ProposalView(
                proposal,
                ofFacts(proposal, register),
                present,
                differences(proposal, present),
                stale,
                (stale || proposal.state() == Proposal.State.STALE) && present != null
                        ? meanwhile(proposal, present)
                        : List.of());
    }

    private Register ofFacts(Proposal proposal, Register register) {
        Register.Steps steps = register.steps();
        return proposal.action() == Proposal.Action.ADD_STEP && steps != null
                ? registers.get(steps.register())
                : register;
    }

    /** A step overwrites nothing: it is added to the record as it stands, by the rules of then. */
    private static boolean isStale(Proposal proposal, @Nullable RecordView present) {
        return switch (proposal.action()) {
            case CREATE, WORDS -> false;
            case ADD_STEP -> present == null;
            case CORRECT, RETRACT -> present == null || !present.version().equals(proposal.version());
        };
    }

    private List<HistoryEntry.Difference> differences(Proposal proposal, @Nullable RecordView present) {
        return switch (proposal.action()) {
            case WORDS -> List.of();
            case CREATE, ADD_STEP -> HistoryEntry.Difference.between(Map.of(), proposal.facts());
            case CORRECT -> HistoryEntry.Difference.between(before(proposal, present), proposal.facts());
            case RETRACT -> HistoryEntry.Difference.between(before(proposal, present), Map.of());
        };
    }

    private Map<String, Object> before(Proposal proposal, @Nullable RecordView present) {
        return proposal.isOpen() && present != null ? present.values() : asProposed(proposal);
    }

    /** The record as it was when the proposal was made. */
    private Map<String, Object> asProposed(Proposal proposal) {
        return proposal.recordKey() == null
                ? Map.of()
                : records.find(registers.get(proposal.register()), proposal.recordKey(), proposal.proposedAt())
                        .map(RecordView::values)
                        .orElse(Map.of());
    }

    /** In the transaction of a reader who sees the record. */
    List<HistoryEntry.Difference> meanwhile(Proposal proposal, RecordView present) {
        return HistoryEntry.Difference.between(asProposed(proposal), present.values());
    }
}
