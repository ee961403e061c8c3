package org.partnine.recording;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnine.ledger.Change;
import org.partnine.ledger.Identifiers;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Performs commands in the transaction that is open; a rejected one has changed nothing but what the caller rolls back. */
@Component
class Performing {

    /** Members of a body that are no facts of the record. */
    private static final Set<String> BESIDE = Set.of("reason");

    private final Registers registers;
    private final Rows rows;
    private final Views views;
    private final References references;
    private final Dependents dependents;
    private final NamedAgrees namedAgrees;
    private final Confidentiality confidentiality;
    private final List<RecordRule> rules;
    private final VersionWriter writer;

    Performing(
            Registers registers,
            Rows rows,
            Views views,
            References references,
            Dependents dependents,
            NamedAgrees namedAgrees,
            Confidentiality confidentiality,
            List<RecordRule> rules,
            VersionWriter writer) {
        this.registers = registers;
        this.rows = rows;
        this.views = views;
        this.references = references;
        this.dependents = dependents;
        this.namedAgrees = namedAgrees;
        this.confidentiality = confidentiality;
        this.rules = rules;
        this.writer = writer;
    }

    Outcome perform(Command command) {
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
        references.settle(register, values, faults);
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
        return new Outcome.Recorded(writer.write(command, register, Identifiers.next(), values, null, at));
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
        references.settle(register, values, faults);
        confidentiality.settle(register, values, former, faults);
        if (faults.none()) {
            var proposed = new Proposed(register, new Values(former.key(), values), former.values());
            rulesOf(register).forEach(rule -> rule.check(proposed, present(), faults));
        }
        if (faults.none()) {
            namedAgrees.check(former, new Values(former.key(), values), present(), faults);
        }
        if (!faults.none()) {
            return new Outcome.Rejected(new Outcome.Reason.Faulty(faults.all()));
        }
        Instant at = after(former);
        rows.close(former, at);
        return new Outcome.Recorded(writer.write(command, register, former.key(), values, former, at));
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
        return new Outcome.Recorded(writer.write(command, former.register(), former.key(), values, former, at));
    }

    private Outcome retract(Command command, StoredRow former) {
        var faults = new Faults();
        if (command.reason() == null) {
            faults.at("reason", null, "accepted.reason");
        }
        dependents.check(former, faults);
        rulesOf(former.register())
                .forEach(rule -> rule.checkRetraction(former.register(), former.values(), present(), faults));
        if (!faults.none()) {
            return new Outcome.Rejected(new Outcome.Reason.Faulty(faults.all()));
        }
        Instant at = after(former);
        rows.close(former, at);
        writer.append(List.of(new Change(
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
                closed.place(),
                List.of()));
    }

    /** Now, but later than the version to be closed. */
    private Instant after(StoredRow former) {
        Instant now = rows.now();
        Instant known = former.instant("known_from");
        return now.isAfter(known) ? now : known.plusNanos(1_000);
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

            @Override
            public List<Values> alike(String register, Map<String, String> fields) {
                return rows.alike(registers.get(register), fields).stream()
                        .map(StoredRow::values)
                        .toList();
            }
        };
    }
}
