package org.partnine.recording;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may see a record: everyone, or the members of an audience. A record is never more open than what it names: its
 * audience lies within that of each closed record it names, or is the same. The database refuses what passes here wrongly.
 */
@Component
class Confidentiality {

    static final String LEVEL = "level";
    static final String AUDIENCE = "audience";
    static final String RELEASE = "releaseOn";
    static final String REDACTED = "redactedAs";

    private static final String PUBLIC = "PUBLIC";

    private final JdbcClient jdbc;
    private final Registers registers;
    private final Rows rows;
    private final Clock clock;

    Confidentiality(JdbcClient jdbc, Registers registers, Rows rows, Clock clock) {
        this.jdbc = jdbc;
        this.registers = registers;
        this.rows = rows;
        this.clock = clock;
    }

    /** Fills in what the writer left out, and notes what is wrong. References are resolved to keys by now. */
    void settle(Register register, Map<String, Object> values, @Nullable StoredRow former, Faults faults) {
        if (!register.level() || !register.open()) {
            return;
        }
        List<Closed> named = closedNamed(register, values);
        if (!values.containsKey(LEVEL)) {
            inherit(values, former, named);
        }
        if (PUBLIC.equals(values.get(LEVEL))) {
            settlePublic(values, former, named, faults);
        } else {
            settleClosed(register, values, former, named, faults);
        }
    }

    /** What an opened record names must be open already. */
    void checkOpening(Register register, Map<String, Object> values, Faults faults) {
        refuseMoreOpen(null, closedNamed(register, values), faults);
    }

    private static void inherit(Map<String, Object> values, @Nullable StoredRow former, List<Closed> named) {
        if (former != null && !former.isPublic()) {
            values.put(LEVEL, former.byName().get(LEVEL));
            values.putIfAbsent(AUDIENCE, former.audience());
        } else if (former == null && !named.isEmpty()) {
            values.put(LEVEL, named.getFirst().level());
            values.putIfAbsent(AUDIENCE, named.getFirst().audience());
        } else {
            values.put(LEVEL, PUBLIC);
        }
    }

    private void settlePublic(
            Map<String, Object> values, @Nullable StoredRow former, List<Closed> named, Faults faults) {
        for (String field : List.of(AUDIENCE, RELEASE, REDACTED)) {
            if (values.containsKey(field)) {
                faults.at(field, String.valueOf(values.get(field)), "accepted.closed-only");
            }
        }
        if (former != null && !former.isPublic()) {
            faults.at(LEVEL, PUBLIC, "accepted.by-unsealing");
        }
        refuseMoreOpen(null, named, faults);
    }

    private void settleClosed(
            Register register,
            Map<String, Object> values,
            @Nullable StoredRow former,
            List<Closed> named,
            Faults faults) {
        if (former != null && former.isPublic()) {
            faults.at(LEVEL, String.valueOf(values.get(LEVEL)), "accepted.stays-public");
            return;
        }
        checkRelease(values, former, faults);
        Object audience = values.get(AUDIENCE);
        if (audience == null || !levelOf(String.valueOf(audience)).equals(Optional.ofNullable(values.get(LEVEL)))) {
            faults.at(AUDIENCE, audience == null ? null : String.valueOf(audience), "accepted.audience");
            return;
        }
        refuseMoreOpen(String.valueOf(audience), named, faults);
        if (former != null && !audience.equals(former.audience())) {
            refuseLeftBehind(register, former.key(), String.valueOf(audience), faults);
        }
        if (values.get(REDACTED) instanceof String redacted
                && rows.present(register, redacted).filter(StoredRow::isPublic).isEmpty()) {
            faults.at(REDACTED, redacted, "accepted.known-record", Map.of("values", register.name()));
        }
    }

    /** A day set before stays, though it may have passed: the record then waits for one that it names. */
    private void checkRelease(Map<String, Object> values, @Nullable StoredRow former, Faults faults) {
        if (values.get(RELEASE) instanceof String day
                && !(former != null && day.equals(former.byName().get(RELEASE)))
                && !LocalDate.parse(day).isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            faults.at(RELEASE, day, "accepted.day-ahead");
        }
    }

    private Optional<Object> levelOf(String audience) {
        return jdbc.sql("select level from audience where key = :key and key = any (reader_groups())")
                .param("key", audience)
                .query(String.class)
                .optional()
                .map(level -> level);
    }

    /** A closed record that another one names. */
    private record Closed(String field, String key, String level, String audience) {}

    private List<Closed> closedNamed(Register register, Map<String, Object> values) {
        var closed = new ArrayList<Closed>();
        for (Field field : register.fields()) {
            String target = field.target();
            Object value = values.get(field.name());
            if (target == null || value == null || !registers.get(target).level()) {
                continue;
            }
            for (Object key : value instanceof List<?> keys ? keys : List.of(value)) {
                rows.present(registers.get(target), String.valueOf(key))
                        .filter(row -> !row.isPublic())
                        .ifPresent(row -> closed.add(new Closed(
                                field.name(),
                                row.key(),
                                String.valueOf(row.byName().get(LEVEL)),
                                String.valueOf(row.audience()))));
            }
        }
        return closed;
    }

    private void refuseMoreOpen(@Nullable String audience, List<Closed> named, Faults faults) {
        for (Closed closed : named) {
            if (audience == null || !liesWithin(audience, closed.audience())) {
                faults.at(closed.field(), closed.key(), "accepted.no-more-open");
            }
        }
    }

    /** What names the record must lie within its new audience, too. */
    private void refuseLeftBehind(Register register, String key, String audience, Faults faults) {
        for (Register other : registers.all()) {
            for (Field field : other.fields()) {
                if (register.name().equals(field.target()) && field.kind() == Field.Kind.REFERENCE) {
                    for (StoredRow child : rows.naming(other, field.name(), key)) {
                        if (child.audience() == null || !liesWithin(String.valueOf(child.audience()), audience)) {
                            faults.at(AUDIENCE, child.key(), "accepted.no-more-open");
                        }
                    }
                }
            }
        }
    }

    private boolean liesWithin(String inner, String outer) {
        return jdbc.sql("select audience_lies_within(:inner, :outer)")
                .param("inner", inner)
                .param("outer", outer)
                .query(Boolean.class)
                .single();
    }
}
