package org.partnine.recording;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnine.ledger.Change;
import org.partnine.ledger.Identifiers;
import org.partnine.ledger.LedgerAppender;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Executes commands to the record. All of one command happens in one transaction, its entry in the ledger and the answer
 * kept for a repetition included; a rejected command changes nothing.
 */
@Service
public class Recording {

    /** Members of a body that are no facts of the record. */
    private static final Set<String> BESIDE = Set.of("reason");

    private final Registers registers;
    private final Rows rows;
    private final Views views;
    private final SourceMentions mentions;
    private final Confidentiality confidentiality;
    private final GivenAnswers answers;
    private final List<RecordRule> rules;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Recording(
            Registers registers,
            Rows rows,
            Views views,
            SourceMentions mentions,
            Confidentiality confidentiality,
            GivenAnswers answers,
            List<RecordRule> rules,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.registers = registers;
        this.rows = rows;
        this.views = views;
        this.mentions = mentions;
        this.confidentiality = confidentiality;
        this.answers = answers;
        this.rules = rules;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
    }

    /** @param once null: executed each time it is sent */
    public Outcome execute(Command command, @Nullable Once once) {
        return execute(command, once, record -> {});
    }

    /**
     * @param once null: executed each time it is sent
     * @param beside done in the same transaction after the record was written; its fault undoes the writing
     */
    public Outcome execute(Command command, @Nullable Once once, Consumer<RecordView> beside) {
        try {
            Outcome outcome = transaction.execute(status -> {
                Outcome done = once == null ? perform(command) : performOnce(command, once);
                switch (done) {
                    case Outcome.Recorded recorded -> beside.accept(recorded.record());
                    case Outcome.Repeated repeated -> {
                        // It was done the first time.
                    }
                    case Outcome.Rejected rejected -> status.setRollbackOnly();
                }
                return done;
            });
            if (outcome == null) {
                throw new IllegalStateException("a command without an outcome");
            }
            publish(command, outcome);
            return outcome;
        } catch (RuntimeException e) {
            // Whether it was committed is not known: what was read before may be out of date.
            events.publishEvent(new RecordChanged(command.register(), ""));
            throw e;
        }
    }

    /**
     * What would become of the command now; nothing is changed.
     *
     * @param once null: it may have been executed before
     */
    public Outcome tryOut(Command command, @Nullable Once once) {
        Outcome outcome = transaction.execute(status -> {
            status.setRollbackOnly();
            Outcome tried = once == null ? perform(command) : performOnce(command, once);
            if (tried instanceof Outcome.Recorded) {
                // What the database checks at the end of a transaction.
                jdbc.execute("set constraints all immediate");
            }
            return tried;
        });
        if (outcome == null) {
            throw new IllegalStateException("a command without an outcome");
        }
        if (outcome instanceof Outcome.Recorded tried) {
            // Rules asked the law meanwhile: what was read for its answer must not be held.
            events.publishEvent(new RecordChanged(tried.record().register(), ""));
        }
        return outcome;
    }

    /** In the transaction that is open; the caller rolls it back if the command is rejected, and tells of the change. */
    Outcome executeIn(Command command) {
        return perform(command);
    }

    private void publish(Command command, Outcome outcome) {
        switch (outcome) {
            case Outcome.Recorded recorded ->
                events.publishEvent(new RecordChanged(
                        recorded.record().register(), recorded.record().key()));
            // The first answer may have been lost with its connection, and the news of the change with it.
            case Outcome.Repeated repeated ->
                events.publishEvent(new RecordChanged(command.register(), repeated.key()));
            case Outcome.Rejected rejected -> {
                // Nothing was changed.
            }
        }
    }

    private Outcome performOnce(Command command, Once once) {
        rows.lock("answer " + command.actor() + " " + once.key());
        Optional<GivenAnswers.Given> given = answers.find(command.actor(), once.key());
        if (given.isPresent()) {
            return given.get().hash().equals(once.hash())
                    ? new Outcome.Repeated(
                            given.get().status(), given.get().key(), given.get().body())
                    : new Outcome.Rejected(new Outcome.Reason.KeyReused(once.key()));
        }
        Outcome outcome = perform(command);
        if (outcome instanceof Outcome.Recorded recorded) {
            answers.keep(command.actor(), once, recorded.record());
        }
        return outcome;
    }

    private Outcome perform(Command command) {
        Register register = command.register();
        return switch (command.what()) {
            case Command.What.Create create -> create(command, register, create.body(), Map.of());
            case Command.What.Correct correct ->
                onPresent(
                        register, correct.key(), correct.version(), former -> correct(command, former, correct.body()));
            case Command.What.Retract retract ->
                onPresent(register, retract.key(), retract.version(), former -> retract(command, former));
            case Command.What.Unseal unseal ->
                onPresent(register, unseal.key(), unseal.version(), former -> unseal(command, former));
            case Command.What.AddStep step ->
                onPresent(register, step.key(), step.version(), parent -> addStep(command, parent, step.body()));
        };
    }

    private interface OnPresent {
        Outcome perform(StoredRow present);
    }

    /** On the present version, nobody else writing; it must be the one that the writer knew. */
    private Outcome onPresent(Register register, String key, String version, OnPresent work) {
        rows.lock(register.table() + " " + key);
        Optional<StoredRow> present = rows.present(register, key);
        if (present.isEmpty()) {
            return new Outcome.Rejected(new Outcome.Reason.Unknown(key));
        }
        lockParent(present.get());
        RecordView view = views.of(present.get(), null);
        return view.version().equals(version)
                ? work.perform(present.get())
                : new Outcome.Rejected(new Outcome.Reason.Stale(view));
    }

    /** A step changes what its record is: both are written by one at a time. */
    private void lockParent(StoredRow step) {
        for (Register parent : registers.all()) {
            Register.Steps steps = parent.steps();
            if (steps != null && steps.register().equals(step.register().name())) {
                String key = step.values().text(steps.parent());
                if (key != null) {
                    rows.lock(parent.table() + " " + key);
                }
            }
        }
    }

    private Outcome create(Command command, Register register, JsonNode body, Map<String, Object> given) {
        var faults = new Faults();
        Map<String, Object> values =
                new LinkedHashMap<>(new BodyReader(register, faults).read(merged(body, given), BESIDE));
        checkReferences(register, values, faults);
        confidentiality.settle(register, values, null, faults);
        if (faults.none()) {
            var proposed = new Proposed(register, new Values(null, values), null);
            lockNamedParent(register, values);
            rulesOf(register).forEach(rule -> rule.check(proposed, present(), faults));
        }
        if (!faults.none()) {
            return new Outcome.Rejected(new Outcome.Reason.Faulty(faults.all()));
        }
        Instant at = rows.now();
        return new Outcome.Recorded(write(command, register, Identifiers.next(), values, null, at));
    }

    private void lockNamedParent(Register register, Map<String, Object> values) {
        for (Register parent : registers.all()) {
            Register.Steps steps = parent.steps();
            if (steps != null
                    && steps.register().equals(register.name())
                    && values.get(steps.parent()) instanceof String key) {
                rows.lock(parent.table() + " " + key);
            }
        }
    }

    private Outcome addStep(Command command, StoredRow parent, JsonNode body) {
        Register.Steps steps = parent.register().steps();
        if (steps == null) {
            throw new IllegalArgumentException(parent.register().name() + " have no steps");
        }
        return create(command, registers.get(steps.register()), body, Map.of(steps.parent(), parent.key()));
    }

    private static JsonNode merged(JsonNode body, Map<String, Object> given) {
        if (given.isEmpty() || !body.isObject()) {
            return body;
        }
        var merged = body.asObject().deepCopy();
        given.forEach((name, value) -> merged.put(name, String.valueOf(value)));
        return merged;
    }

    private Outcome correct(Command command, StoredRow former, JsonNode body) {
        Register register = former.register();
        var faults = new Faults();
        Map<String, Object> values = new LinkedHashMap<>(new BodyReader(register, faults).read(body, BESIDE));
        if (command.reason() == null) {
            faults.at("reason", null, "accepted.reason");
        }
        checkReferences(register, values, faults);
        confidentiality.settle(register, values, former, faults);
        if (faults.none()) {
            var proposed = new Proposed(register, new Values(former.key(), values), former.values());
            rulesOf(register).forEach(rule -> rule.check(proposed, present(), faults));
        }
        if (!faults.none()) {
            return new Outcome.Rejected(new Outcome.Reason.Faulty(faults.all()));
        }
        Instant at = after(former);
        rows.close(former, at);
        return new Outcome.Recorded(write(command, register, former.key(), values, former, at));
    }

    /** Opened to everyone as it is; what it names must be open already. */
    private Outcome unseal(Command command, StoredRow former) {
        var faults = new Faults();
        if (former.isPublic()) {
            faults.at("level", "PUBLIC", "accepted.closed-record");
        }
        if (command.reason() == null) {
            faults.at("reason", null, "accepted.reason");
        }
        var values = new LinkedHashMap<String, Object>(former.byName());
        confidentiality.checkOpening(former.register(), values, faults);
        values.keySet().removeAll(Set.of("audience", "releaseOn", "redactedAs"));
        values.put("level", "PUBLIC");
        if (faults.none()) {
            var proposed = new Proposed(former.register(), new Values(former.key(), values), former.values());
            rulesOf(former.register()).forEach(rule -> rule.check(proposed, present(), faults));
        }
        if (!faults.none()) {
            return new Outcome.Rejected(new Outcome.Reason.Faulty(faults.all()));
        }
        Instant at = after(former);
        rows.close(former, at);
        return new Outcome.Recorded(write(command, former.register(), former.key(), values, former, at));
    }

    private Outcome retract(Command command, StoredRow former) {
        var faults = new Faults();
        if (command.reason() == null) {
            faults.at("reason", null, "accepted.reason");
        }
        rulesOf(former.register())
                .forEach(rule -> rule.checkRetraction(former.register(), former.values(), present(), faults));
        if (!faults.none()) {
            return new Outcome.Rejected(new Outcome.Reason.Faulty(faults.all()));
        }
        Instant at = after(former);
        rows.close(former, at);
        append(List.of(new Change(
                Change.Action.RETRACTED,
                former.register().table(),
                former.key(),
                null,
                former.id(),
                former.id(),
                former.audience(),
                command.actor(),
                command.reason(),
                at)));
        RecordView closed = views.withoutSteps(former);
        return new Outcome.Recorded(new RecordView(
                closed.register(),
                closed.key(),
                closed.version(),
                closed.values(),
                closed.documents(),
                closed.knownFrom(),
                closed.recordedAt(),
                at,
                List.of()));
    }

    /** Now, but later than the version to be closed. */
    private Instant after(StoredRow former) {
        Instant now = rows.now();
        Instant known = former.instant("known_from");
        return now.isAfter(known) ? now : known.plusNanos(1_000);
    }

    private RecordView write(
            Command command,
            Register register,
            String key,
            Map<String, Object> values,
            @Nullable StoredRow former,
            Instant at) {
        var documents = new ArrayList<SourceMentions.NewDocument>();
        List<SourceMentions.Mention> named = mentions.find(register, values, at, documents);
        StoredRow row = rows.insert(register, key, values, actDocument(named), at);
        mentions.write(row, named);
        if (former != null) {
            rows.nameSuccessor(former, row);
        }
        var changes = new ArrayList<Change>();
        for (SourceMentions.NewDocument document : documents) {
            changes.add(new Change(
                    Change.Action.CREATED,
                    "document",
                    document.key(),
                    document.json(),
                    document.id(),
                    null,
                    null,
                    command.actor(),
                    null,
                    document.at()));
        }
        changes.add(new Change(
                action(row, former),
                register.table(),
                key,
                row.json(),
                row.id(),
                former == null ? null : former.id(),
                row.audience(),
                command.actor(),
                command.reason(),
                at));
        append(changes);
        var written = new RecordRule.WrittenRow(register, key, row.id(), row.audience());
        rulesOf(register).forEach(rule -> rule.written(written, row.values()));
        return views.of(row, null);
    }

    private static Change.Action action(StoredRow row, @Nullable StoredRow former) {
        if (former == null) {
            return Change.Action.CREATED;
        }
        return row.isPublic() && !former.isPublic() ? Change.Action.UNSEALED : Change.Action.CORRECTED;
    }

    /** The document that the fact stands on: the act itself if it is named, else the first in the source. */
    private static @Nullable Long actDocument(List<SourceMentions.Mention> named) {
        for (String column : List.of("document", "decision_number", "symbol", "source")) {
            for (SourceMentions.Mention mention : named) {
                if (mention.column().equals(column)) {
                    return mention.documentId();
                }
            }
        }
        return null;
    }

    private void append(List<Change> changes) {
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            appendTo(connection, changes);
            return true;
        });
    }

    private static void appendTo(Connection connection, List<Change> changes) throws SQLException {
        new LedgerAppender().append(connection, changes);
    }

    private void checkReferences(Register register, Map<String, Object> values, Faults faults) {
        for (Field field : register.fields()) {
            String target = field.target();
            Object value = values.get(field.name());
            if (target == null || value == null) {
                continue;
            }
            if (value instanceof List<?> keys) {
                var resolved = new ArrayList<String>();
                for (int i = 0; i < keys.size(); i++) {
                    resolved.add(resolve(target, field.name() + "/" + i, String.valueOf(keys.get(i)), faults));
                }
                values.put(field.name(), resolved);
            } else {
                values.put(field.name(), resolve(target, field.name(), String.valueOf(value), faults));
            }
        }
    }

    /** The key of what is named by its key or by a natural key. */
    private String resolve(String target, String pointer, String given, Faults faults) {
        Register register = registers.get(target);
        if (rows.exists(register, given)) {
            return given;
        }
        Optional<String> key = rows.keyOf(register, given);
        if (key.isEmpty()) {
            faults.at(pointer, given, "accepted.known-record", Map.of("values", target));
        }
        return key.orElse(given);
    }

    private List<RecordRule> rulesOf(Register register) {
        return rules.stream()
                .filter(rule -> rule.register().equals(register.name()))
                .toList();
    }

    private PresentRecord present() {
        return new PresentRecord() {
            @Override
            public Optional<Values> find(String register, String key) {
                return rows.present(registers.get(register), key).map(StoredRow::values);
            }

            @Override
            public List<Values> naming(String register, String field, String key) {
                return rows.naming(registers.get(register), field, key).stream()
                        .map(StoredRow::values)
                        .toList();
            }
        };
    }
}
