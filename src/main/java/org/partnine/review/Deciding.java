package org.partnine.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Reader;
import org.partnine.recording.Command;
import org.partnine.recording.Outcome;
import org.partnine.recording.RecordView;
import org.partnine.recording.Recording;
import org.partnine.recording.Records;
import org.partnine.recording.Registers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Decides on proposals. An accepted one is executed in the name of who accepts it, by the rules of that moment, and is
 * decided in the transaction that writes it; the ledger's reason names who proposed it.
 */
@Service
public class Deciding {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Proposals proposals;
    private final Differences differences;
    private final Recording recording;
    private final Records records;
    private final Registers registers;
    private final TransactionTemplate transaction;
    private final boolean fourEyes;

    Deciding(
            Proposals proposals,
            Differences differences,
            Recording recording,
            Records records,
            Registers registers,
            TransactionTemplate transaction,
            @Value("${part-nine.four-eyes}") boolean fourEyes) {
        this.proposals = proposals;
        this.differences = differences;
        this.recording = recording;
        this.records = records;
        this.registers = registers;
        this.transaction = transaction;
        this.fourEyes = fourEyes;
    }

    /** Somebody else decided while this was being written. */
    private static final class DecidedMeanwhile extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** @param reason null: not given; words alone are taken up with a reason, which says what was done */
    public Decision accept(Reader.SignedIn by, String key, @Nullable String reason) {
        Optional<Proposal> found = proposals.find(key);
        if (found.isEmpty()) {
            return new Decision.Refused(new Decision.Why.Unknown(key));
        }
        Proposal proposal = found.get();
        Decision.Why obstacle = obstacle(by, proposal);
        if (obstacle != null) {
            return new Decision.Refused(obstacle);
        }
        if (isOwnUnderFourEyes(by, proposal)) {
            return new Decision.Refused(new Decision.Why.FourEyes());
        }
        return switch (proposal.action()) {
            case WORDS ->
                reason == null
                        ? new Decision.Refused(new Decision.Why.ReasonNeeded())
                        : decide(proposal, Proposal.State.ACCEPTED, by, reason);
            case CREATE, CORRECT, RETRACT -> execute(proposal, proposal.version(), by, reason);
            case ADD_STEP -> {
                Optional<RecordView> present = present(proposal);
                yield present.isEmpty()
                        ? stale(proposal, null, by)
                        : execute(proposal, present.get().version(), by, reason);
            }
        };
    }

    public Decision decline(Reader.SignedIn by, String key, @Nullable String reason) {
        Optional<Proposal> found = proposals.find(key);
        if (found.isEmpty()) {
            return new Decision.Refused(new Decision.Why.Unknown(key));
        }
        Decision.Why obstacle = obstacle(by, found.get());
        if (obstacle != null) {
            return new Decision.Refused(obstacle);
        }
        return reason == null
                ? new Decision.Refused(new Decision.Why.ReasonNeeded())
                : decide(found.get(), Proposal.State.DECLINED, by, reason);
    }

    public Decision withdraw(Reader.SignedIn by, String key, @Nullable String reason) {
        Optional<Proposal> found = proposals.find(key);
        if (found.isEmpty()) {
            return new Decision.Refused(new Decision.Why.Unknown(key));
        }
        Proposal proposal = found.get();
        if (!proposal.proposedBy().equals(by.account())) {
            return new Decision.Refused(new Decision.Why.NotTheAuthor());
        }
        return proposal.isOpen()
                ? decide(proposal, Proposal.State.WITHDRAWN, by, reason)
                : new Decision.Refused(new Decision.Why.DecidedBefore(proposal));
    }

    /** Whether the reader may not accept it because it is his own. */
    public boolean isOwnUnderFourEyes(Reader.SignedIn by, Proposal proposal) {
        return fourEyes && proposal.proposedBy().equals(by.account());
    }

    private static Decision.@Nullable Why obstacle(Reader.SignedIn by, Proposal proposal) {
        if (!proposal.isOpen()) {
            return new Decision.Why.DecidedBefore(proposal);
        }
        return by.scopes().writes(proposal.register()) ? null : new Decision.Why.OutOfScope();
    }

    private Decision execute(
            Proposal proposal, @Nullable String version, Reader.SignedIn by, @Nullable String decision) {
        Outcome outcome;
        try {
            outcome = recording.execute(command(proposal, version, by), null, written -> {
                if (!proposals.decide(proposal.key(), Proposal.State.ACCEPTED, by.account(), decision, written.key())) {
                    throw new DecidedMeanwhile();
                }
            });
        } catch (DecidedMeanwhile e) {
            return decidedBefore(proposal);
        }
        return switch (outcome) {
            case Outcome.Recorded recorded -> new Decision.Done(read(proposal), recorded.record());
            case Outcome.Repeated repeated ->
                throw new IllegalStateException("a command that was to be executed each time was not");
            case Outcome.Rejected rejected ->
                switch (rejected.reason()) {
                    case Outcome.Reason.Faulty faulty -> new Decision.Refused(new Decision.Why.Faulty(faulty.faults()));
                    case Outcome.Reason.Unknown unknown -> stale(proposal, null, by);
                    case Outcome.Reason.Stale stale ->
                        proposal.action() == Proposal.Action.ADD_STEP
                                ? execute(proposal, stale.present().version(), by, decision)
                                : stale(proposal, stale.present(), by);
                    case Outcome.Reason.KeyReused reused ->
                        throw new IllegalStateException("a command without a key of its own");
                };
        };
    }

    private Command command(Proposal proposal, @Nullable String version, Reader.SignedIn by) {
        String key = proposal.recordKey() == null ? "" : proposal.recordKey();
        String known = version == null ? "" : version;
        Command.What what = switch (proposal.action()) {
            case CREATE -> new Command.What.Create(body(proposal));
            case ADD_STEP -> new Command.What.AddStep(key, known, body(proposal));
            case CORRECT -> new Command.What.Correct(key, known, body(proposal));
            case RETRACT -> new Command.What.Retract(key, known);
            case WORDS -> throw new IllegalArgumentException("words alone are no command");
        };
        String origin = "(proposal " + proposal.key() + " of " + proposal.proposedBy() + ")";
        return new Command(
                registers.get(proposal.register()),
                what,
                by.account(),
                proposal.reason() == null ? origin : proposal.reason() + " " + origin);
    }

    private static JsonNode body(Proposal proposal) {
        return JSON.readTree(Objects.requireNonNull(proposal.body(), "a proposal of facts without a body"));
    }

    private Optional<RecordView> present(Proposal proposal) {
        String key = proposal.recordKey();
        return key == null ? Optional.empty() : in(() -> records.find(registers.get(proposal.register()), key, null));
    }

    private Decision stale(Proposal proposal, @Nullable RecordView present, Reader.SignedIn by) {
        return in(() -> {
            if (!proposals.decide(proposal.key(), Proposal.State.STALE, by.account(), null, null)) {
                return decidedBefore(proposal);
            }
            return new Decision.Refused(new Decision.Why.Stale(
                    proposals.find(proposal.key()).orElse(proposal),
                    present,
                    present == null ? List.of() : differences.meanwhile(proposal, present)));
        });
    }

    private Decision decide(Proposal proposal, Proposal.State state, Reader.SignedIn by, @Nullable String reason) {
        return in(() -> proposals.decide(proposal.key(), state, by.account(), reason, null)
                ? new Decision.Done(read(proposal), null)
                : decidedBefore(proposal));
    }

    private Decision decidedBefore(Proposal proposal) {
        return new Decision.Refused(new Decision.Why.DecidedBefore(read(proposal)));
    }

    private Proposal read(Proposal proposal) {
        return proposals.find(proposal.key()).orElse(proposal);
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
