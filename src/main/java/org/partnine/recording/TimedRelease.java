package org.partnine.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens closed records on the day set for it. What names a record that is still closed waits for that one. */
@Service
public class TimedRelease {

    /** The actor in the ledger. */
    public static final String ACTOR = "timed-release";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Registers registers;
    private final Rows rows;
    private final Views views;
    private final Recording recording;
    private final ApplicationEventPublisher events;

    TimedRelease(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Registers registers,
            Rows rows,
            Views views,
            Recording recording,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.registers = registers;
        this.rows = rows;
        this.views = views;
        this.recording = recording;
        this.events = events;
    }

    private record Due(String table, String key, String audience) {}

    /**
     * Opens what is due, whatever opens first.
     *
     * @return how many were opened
     */
    public int release(LocalDate today) {
        int opened = 0;
        List<Due> waiting = due(today);
        int before;
        do {
            before = waiting.size();
            var refused = new ArrayList<Due>();
            for (Due due : waiting) {
                if (open(due, today)) {
                    opened++;
                } else {
                    refused.add(due);
                }
            }
            waiting = refused;
        } while (!waiting.isEmpty() && waiting.size() < before);
        return opened;
    }

    private List<Due> due(LocalDate today) {
        return jdbc.sql("select fact_table, key, audience from releases_due(:today)")
                .param("today", today)
                .query((row, n) -> new Due(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** In a transaction that sees, beside what is public, the one audience. */
    private boolean open(Due due, LocalDate today) {
        Register register = registers.all().stream()
                .filter(known -> known.table().equals(due.table()))
                .findFirst()
                .orElseThrow();
        boolean opened = openIn(register, due, today);
        if (opened) {
            events.publishEvent(new RecordChanged(register, due.key()));
        }
        return opened;
    }

    private boolean openIn(Register register, Due due, LocalDate today) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            jdbc.sql("select set_config('part_nine.groups', :audience, true)")
                    .param("audience", due.audience())
                    .query(String.class)
                    .single();
            boolean opened = rows.present(register, due.key())
                    .map(row -> recording.executeIn(new Command(
                            register,
                            new Command.What.Unseal(
                                    due.key(), views.of(row, null).version()),
                            ACTOR,
                            "Day of release " + today)))
                    .filter(Outcome.Recorded.class::isInstance)
                    .isPresent();
            if (!opened) {
                status.setRollbackOnly();
            }
            return opened;
        }));
    }
}
