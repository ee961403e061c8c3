package org.partnine.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.partnine.recording.RecordChanged;
import org.partnine.recording.Registers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells this application what others on the same database recorded, for each holds the public facts in memory. Positions
 * are given in the order in which entries became visible, so none is passed over.
 */
@Component
class LedgerNews {

    /** More than were ever written in a second; the rest is told the next time. */
    private static final int AT_ONCE = 10_000;

    private static final int MANY = 500;

    private final JdbcClient jdbc;
    private final Registers registers;
    private final ApplicationEventPublisher events;
    private final AtomicLong told = new AtomicLong(-1);

    LedgerNews(JdbcClient jdbc, Registers registers, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.registers = registers;
        this.events = events;
    }

    private record Entry(long position, String table, String key) {}

    /** From here on: what is read of the record later holds what was sealed before. */
    void begin() {
        told.set(
                jdbc.sql("select coalesce(max(first_position + size), 0) - 1 from ledger_batch where ledger = 'PUBLIC'")
                        .query(Long.class)
                        .single());
    }

    /** What was sealed since it was told last; what this application wrote itself is told again, which costs little. */
    void tell() {
        List<Entry> entries = jdbc.sql("""
                select position, register, key from ledger_entry
                 where ledger = 'PUBLIC' and position > :told
                 order by position
                 limit :most
                """)
                .param("told", told.get())
                .param("most", AT_ONCE)
                .query((row, n) -> new Entry(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
        entries.stream()
                .collect(Collectors.groupingBy(Entry::table, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::tell);
        if (!entries.isEmpty()) {
            told.set(entries.getLast().position());
        }
    }

    private void tell(String table, List<Entry> entries) {
        registers.all().stream()
                .filter(register -> register.table().equals(table))
                .forEach(register ->
                        keys(entries).forEach(key -> events.publishEvent(new RecordChanged(register, key))));
    }

    /** Of many at once, as when a data set is loaded, none is named: all are read again. */
    private static List<String> keys(List<Entry> entries) {
        List<String> keys = entries.stream().map(Entry::key).distinct().toList();
        return keys.size() > MANY ? List.of("") : keys;
    }
}
