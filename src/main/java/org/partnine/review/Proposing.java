package org.partnine.review;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Operation;
import org.partnine.accounts.Reader;
import org.partnine.ledger.Identifiers;
import org.partnine.recording.Command;
import org.partnine.recording.Faults;
import org.partnine.recording.Once;
import org.partnine.recording.Outcome;
import org.partnine.recording.RecordView;
import org.partnine.recording.Recording;
import org.partnine.recording.Records;
import org.partnine.recording.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes proposals of commands. Each is tried out first by all the rules of the record, so that what waits for a second
 * person could be done as it stands.
 */
@Service
public class Proposing {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PUBLIC = "PUBLIC";
    private static final int LONGEST_WORDS = 5000;
    private static final int LONGEST_SOURCE = 2000;

    private final Recording recording;
    private final Records records;
    private final Proposals proposals;
    private final TransactionTemplate transaction;

    Proposing(Recording recording, Records records, Proposals proposals, TransactionTemplate transaction) {
        this.recording = recording;
        this.records = records;
        this.proposals = proposals;
        this.transaction = transaction;
    }

    /** What became of it. */
    public sealed interface Result {

        /** It waits for a second person; or is the one made before by the same command. */
        record Made(Proposal proposal) implements Result {}

        /** The same command was executed before. */
        record DoneBefore(Outcome.Repeated answer) implements Result {}

        record Refused(Outcome.Reason reason) implements Result {}
    }

    /** Whether what the reader writes is published at once. */
    public static boolean publishes(Reader.SignedIn reader) {
        return Operation.PUBLISH.needed().map(reader::has).orElse(true);
    }

    /** The proposal that the same command made before; a refusal if the word stands for another one. */
    public Optional<Result> before(Reader.SignedIn by, Once once) {
        return in(() -> proposals.sent(by.account(), once.key()))
                .map(sent -> sent.hash().equals(once.hash())
                        ? new Result.Made(sent.proposal())
                        : new Result.Refused(new Outcome.Reason.KeyReused(once.key())));
    }

    /** @param once null: a proposal each time it is sent */
    public Result propose(Reader.SignedIn by, Command command, @Nullable Once once) {
        return propose(by, command, once, Proposal.Origin.CONTRIBUTION, null);
    }

    /**
     * A correction that a reader suggests.
     *
     * @param key of the record
     * @param changes facts by name with their new values, null for one that is no longer to be given; empty: the words alone say it
     * @param words what is wrong, and why
     * @param source where it can be read
     */
    public Result suggest(
            Reader.SignedIn by,
            Register register,
            String key,
            ObjectNode changes,
            @Nullable String words,
            @Nullable String source) {
        var faults = new Faults();
        String said = text("words", words, LONGEST_WORDS, faults);
        String from = text("source", source, LONGEST_SOURCE, faults);
        if (said == null || from == null) {
            return new Result.Refused(new Outcome.Reason.Faulty(faults.all()));
        }
        Instant at = proposals.now();
        Optional<RecordView> found = in(() -> records.find(register, key, null));
        if (found.isEmpty()) {
            return new Result.Refused(new Outcome.Reason.Unknown(key));
        }
        RecordView present = found.get();
        if (changes.isEmpty()) {
            return keep(
                    new Proposal(
                            Identifiers.next(),
                            Proposal.Origin.SUGGESTION,
                            Proposal.Action.WORDS,
                            register.name(),
                            present.key(),
                            null,
                            null,
                            Map.of(),
                            said,
                            from,
                            levelOf(present),
                            audienceOf(present),
                            by.account(),
                            at,
                            Proposal.State.OPEN,
                            null,
                            null,
                            null,
                            null),
                    audienceOf(present),
                    by,
                    null);
        }
        var what = new Command.What.Correct(present.key(), present.version(), changed(present, changes, from));
        return propose(by, new Command(register, what, by.account(), said), null, Proposal.Origin.SUGGESTION, from);
    }

    private static @Nullable String text(String field, @Nullable String text, int longest, Faults faults) {
        if (text == null || text.isBlank() || text.length() > longest || text.indexOf('\0') >= 0) {
            faults.at(field, text, "accepted.text", Map.of("values", String.valueOf(longest)));
            return null;
        }
        return text.strip();
    }

    /** The facts as they are, but for the changes; the source names the reader's beside its own. */
    private static ObjectNode changed(RecordView present, ObjectNode changes, String source) {
        ObjectNode body = JSON.valueToTree(present.values()).asObject();
        // It is checked anew, on the day on which it is recorded.
        body.remove("asOf");
        body.put("source", present.facts().must("source") + "; " + source);
        changes.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                body.remove(change.getKey());
            } else {
                body.set(change.getKey(), change.getValue());
            }
        });
        return body;
    }

    private Result propose(
            Reader.SignedIn by, Command command, @Nullable Once once, Proposal.Origin origin, @Nullable String source) {
        Optional<Result> before = once == null ? Optional.empty() : before(by, once);
        if (before.isPresent()) {
            return before.get();
        }
        Kept kept = kept(command.what());
        Instant at = proposals.now();
        String key = kept.key();
        Optional<RecordView> present =
                key == null ? Optional.empty() : in(() -> records.find(command.register(), key, null));
        return switch (recording.tryOut(command, once)) {
            case Outcome.Rejected rejected -> new Result.Refused(rejected.reason());
            case Outcome.Repeated repeated -> new Result.DoneBefore(repeated);
            case Outcome.Recorded tried ->
                keep(
                        new Proposal(
                                Identifiers.next(),
                                origin,
                                kept.action(),
                                command.register().name(),
                                kept.key(),
                                kept.version(),
                                kept.body() == null ? null : kept.body().toString(),
                                tried.record().values(),
                                command.reason(),
                                source,
                                levelOf(tried.record()),
                                audienceOf(tried.record()),
                                by.account(),
                                at,
                                Proposal.State.OPEN,
                                null,
                                null,
                                null,
                                null),
                        present.map(Proposing::audienceOf).orElse(null),
                        by,
                        once);
        };
    }

    private Result keep(Proposal proposal, @Nullable String recordGroup, Reader.SignedIn by, @Nullable Once once) {
        boolean made = in(() -> proposals.keep(
                proposal, recordGroup, once == null ? null : once.key(), once == null ? null : once.hash()));
        return made || once == null
                ? new Result.Made(proposal)
                : before(by, once).orElseGet(() -> new Result.Refused(new Outcome.Reason.KeyReused(once.key())));
    }

    /** What of a command is kept with its proposal. */
    private record Kept(
            Proposal.Action action,
            @Nullable String key,
            @Nullable String version,
            @Nullable JsonNode body) {}

    private static Kept kept(Command.What what) {
        return switch (what) {
            case Command.What.Create create -> new Kept(Proposal.Action.CREATE, null, null, create.body());
            case Command.What.AddStep step ->
                new Kept(Proposal.Action.ADD_STEP, step.key(), step.version(), step.body());
            case Command.What.Correct correct ->
                new Kept(Proposal.Action.CORRECT, correct.key(), correct.version(), correct.body());
            case Command.What.Retract retract ->
                new Kept(Proposal.Action.RETRACT, retract.key(), retract.version(), null);
            case Command.What.Unseal unseal ->
                throw new IllegalArgumentException("who may open a record does so, and proposes nothing");
        };
    }

    static String levelOf(RecordView record) {
        return record.values().get("level") instanceof String level ? level : PUBLIC;
    }

    static @Nullable String audienceOf(RecordView record) {
        return record.values().get("audience") instanceof String audience ? audience : null;
    }

    private <T> T in(Supplier<T> work) {
        T done = transaction.execute(status -> work.get());
        if (done == null) {
            throw new IllegalStateException("a transaction without a result");
        }
        return done;
    }
}
