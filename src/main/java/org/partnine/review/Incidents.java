package org.partnine.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Reader;
import org.partnine.recording.Command;
import org.partnine.recording.Fault;
import org.partnine.recording.Once;
import org.partnine.recording.Outcome;
import org.partnine.recording.RecordChanged;
import org.partnine.recording.RecordView;
import org.partnine.recording.Recording;
import org.partnine.recording.Register;
import org.partnine.recording.Registers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/**
 * Records an incident whole: a stay, a request made on its occasion, and a step of each, in one transaction or not at all.
 * All parts are checked, so that the faults of all are told at once.
 */
@Service
public class Incidents {

    private final Recording recording;
    private final Registers registers;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;

    Incidents(
            Recording recording,
            Registers registers,
            TransactionTemplate transaction,
            JdbcTemplate jdbc,
            ApplicationEventPublisher events) {
        this.recording = recording;
        this.registers = registers;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The parts of an incident, in the order in which they are recorded. */
    public enum Part {
        VISIT("visits", null),
        VISIT_STEP("visit-events", VISIT),
        REQUEST("requests", null),
        REQUEST_STEP("request-events", REQUEST);

        private final String register;
        private final @Nullable Part of;

        Part(String register, @Nullable Part of) {
            this.register = register;
            this.of = of;
        }

        public String register() {
            return register;
        }
    }

    /** What became of it. */
    public sealed interface Result {

        /** Each part that was given, as it was recorded. */
        record Written(Map<Part, RecordView> records) implements Result {}

        /** The same was recorded before; the key is that of its first part. */
        record WrittenBefore(String key) implements Result {}

        /** Nothing was recorded. */
        record Refused(Map<Part, List<Fault>> faults) implements Result {}

        /** The word stands for another incident. */
        record WordSpent() implements Result {}
    }

    /**
     * @param bodies of the parts that are given; a step only with what it is a step of
     * @param reason null: not given
     */
    public Result record(Reader.SignedIn writer, Map<Part, ObjectNode> bodies, @Nullable String reason, Once once) {
        try {
            Result result = transaction.execute(status -> {
                var attempt = new Attempt(writer, reason, once);
                for (Part part : Part.values()) {
                    ObjectNode body = bodies.get(part);
                    if (body != null && attempt.goesOn()) {
                        attempt.record(part, body);
                    }
                }
                Result done = attempt.result();
                if (done instanceof Result.Written) {
                    // What the database checks at the end of a transaction.
                    jdbc.execute("set constraints all immediate");
                } else {
                    status.setRollbackOnly();
                }
                return done;
            });
            if (result == null) {
                throw new IllegalStateException("an incident without a result");
            }
            return result;
        } catch (DataIntegrityViolationException e) {
            return new Result.Refused(Map.of(
                    bodies.keySet().iterator().next(), List.of(new Fault("", null, "accepted.other", Map.of(), null))));
        } finally {
            // Each part told of its change before all were committed, and rules asked the law meanwhile.
            bodies.keySet().forEach(part -> events.publishEvent(new RecordChanged(registers.get(part.register()), "")));
        }
    }

    /** One go through all parts, in the transaction that is open. */
    private final class Attempt {

        private final Reader.SignedIn writer;
        private final @Nullable String reason;
        private final Once once;
        private final Map<Part, RecordView> written = new EnumMap<>(Part.class);
        private final Map<Part, List<Fault>> faults = new EnumMap<>(Part.class);
        private @Nullable Result end;
        private boolean isFirst = true;

        Attempt(Reader.SignedIn writer, @Nullable String reason, Once once) {
            this.writer = writer;
            this.reason = reason;
            this.once = once;
        }

        boolean goesOn() {
            return end == null;
        }

        Result result() {
            if (end != null) {
                return end;
            }
            return faults.isEmpty() ? new Result.Written(written) : new Result.Refused(faults);
        }

        void record(Part part, ObjectNode body) {
            RecordView visit = written.get(Part.VISIT);
            if (part == Part.REQUEST && visit != null) {
                body.put("visit", visit.key());
            }
            Once word = isFirst ? once : null;
            isFirst = false;
            switch (recording.execute(command(part, body), word)) {
                case Outcome.Recorded recorded -> written.put(part, recorded.record());
                case Outcome.Repeated repeated -> end = new Result.WrittenBefore(repeated.key());
                case Outcome.Rejected rejected -> reject(part, rejected.reason());
            }
        }

        private Command command(Part part, ObjectNode body) {
            RecordView parent = part.of == null ? null : written.get(part.of);
            if (part.of == null || parent == null) {
                // A step of what could not be recorded: its own faults are told nevertheless.
                return command(part.register(), new Command.What.Create(body));
            }
            return command(part.of.register(), new Command.What.AddStep(parent.key(), parent.version(), body));
        }

        private Command command(String register, Command.What what) {
            return new Command(registers.get(register), what, writer.account(), reason);
        }

        private void reject(Part part, Outcome.Reason why) {
            switch (why) {
                case Outcome.Reason.Faulty faulty -> {
                    List<Fault> own = faulty.faults().stream()
                            .filter(fault -> !fault.pointer().equals(parent(part)))
                            .toList();
                    faults.put(part, own);
                    if (own.stream().anyMatch(fault -> fault.code().startsWith("accepted.constraint"))) {
                        // The database takes nothing more in this transaction.
                        end = new Result.Refused(faults);
                    }
                }
                case Outcome.Reason.KeyReused reused -> end = new Result.WordSpent();
                case Outcome.Reason.Unknown unknown -> throw new IllegalStateException("it was written just now");
                case Outcome.Reason.Stale stale -> throw new IllegalStateException("it was written just now");
            }
        }

        /** Where a step names what it is a step of. */
        private String parent(Part part) {
            Register.Steps steps =
                    part.of == null ? null : registers.get(part.of.register()).steps();
            return steps == null ? "-" : "/" + steps.parent();
        }
    }
}
