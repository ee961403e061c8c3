package org.partnine.recording;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Executes commands to the record. All of one command happens in one transaction, its entry in the ledger and the answer
 * kept for a repetition included; a rejected command changes nothing.
 */
@Service
public class Recording {

    private final Performing performing;
    private final Rows rows;
    private final GivenAnswers answers;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Recording(
            Performing performing,
            Rows rows,
            GivenAnswers answers,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.performing = performing;
        this.rows = rows;
        this.answers = answers;
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
                Outcome done = once == null ? performing.perform(command) : performOnce(command, once);
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
        } catch (DataIntegrityViolationException e) {
            events.publishEvent(new RecordChanged(command.register(), ""));
            return BrokenConstraint.rejection(e);
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
        try {
            return tried(command, once);
        } catch (DataIntegrityViolationException e) {
            events.publishEvent(new RecordChanged(command.register(), ""));
            return BrokenConstraint.rejection(e);
        }
    }

    private Outcome tried(Command command, @Nullable Once once) {
        Outcome outcome = transaction.execute(status -> {
            status.setRollbackOnly();
            Outcome tried = once == null ? performing.perform(command) : performOnce(command, once);
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
        return performing.perform(command);
    }

    private void publish(Command command, Outcome outcome) {
        switch (outcome) {
            case Outcome.Recorded recorded ->
                events.publishEvent(new RecordChanged(
                        recorded.record().register(), recorded.record().key()));
            // The first answer may have been lost with its connection, and the news of the change with it. What it
            // changed is not said again: of a step, the command names the register of its record alone.
            case Outcome.Repeated repeated -> events.publishEvent(new RecordChanged(command.register(), ""));
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
        Outcome outcome = performing.perform(command);
        if (outcome instanceof Outcome.Recorded recorded) {
            answers.keep(command.actor(), once, recorded.record());
        }
        return outcome;
    }
}
