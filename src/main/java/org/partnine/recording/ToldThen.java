package org.partnine.recording;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What versions told at an instant before they were recorded. One that is loaded when its day is long past names at once
 * what came later; of an earlier instant it tells no more than was known then (rule L12).
 */
@Repository
class ToldThen {

    private final JdbcClient jdbc;
    private final Registers registers;

    ToldThen(JdbcClient jdbc, Registers registers) {
        this.jdbc = jdbc;
        this.registers = registers;
    }

    /**
     * The same versions, in the same order, without what was not known yet. What makes a record a record, such as its
     * State, is always told.
     *
     * @param rows of one register
     * @param at null: now
     */
    List<StoredRow> of(List<StoredRow> rows, @Nullable Instant at) {
        List<StoredRow> before = at == null
                ? List.of()
                : rows.stream()
                        .filter(row -> row.instant("recorded_at").isAfter(at))
                        .toList();
        if (at == null || before.isEmpty()) {
            return rows;
        }
        Map<Long, Set<String>> untold = new HashMap<>();
        // A remark was made by who knew what followed.
        before.forEach(row -> untold.put(row.id(), new HashSet<>(Set.of("note"))));
        Register register = before.getFirst().register();
        register.later().forEach(later -> addLater(later, before, at, untold));
        register.written().stream()
                .filter(ToldThen::mayNameLater)
                .forEach(field -> addUnknown(field, before, at, untold));
        return rows.stream()
                .map(row -> row.without(untold.getOrDefault(row.id(), Set.of())))
                .toList();
    }

    private static boolean mayNameLater(Field field) {
        return field.kind() == Field.Kind.REFERENCE && !field.required();
    }

    private void addLater(Register.Later later, List<StoredRow> rows, Instant at, Map<Long, Set<String>> untold) {
        Register register = rows.getFirst().register();
        List<String> columns = later.fields().stream()
                .flatMap(name -> register.field(name).stream())
                .map(Field::column)
                .toList();
        jdbc.sql("select f.id from " + register.table() + " f where f.id = any (:ids) and " + later.since() + " > :at")
                .param("ids", rows.stream().map(StoredRow::id).toArray(Long[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .list()
                .forEach(
                        id -> untold.computeIfAbsent(id, any -> new HashSet<>()).addAll(columns));
    }

    private void addUnknown(Field field, List<StoredRow> rows, Instant at, Map<Long, Set<String>> untold) {
        List<StoredRow> naming = rows.stream()
                .filter(row -> row.textOrNull(field.column()) != null)
                .toList();
        if (naming.isEmpty() || field.target() == null) {
            return;
        }
        Set<String> unknown = jdbc
                .sql("select g.key from " + registers.get(field.target()).table()
                        + " g where g.key = any (:keys) group by g.key having min(g.known_from) > :at")
                .param(
                        "keys",
                        naming.stream()
                                .map(row -> row.textOrNull(field.column()))
                                .distinct()
                                .toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
        naming.stream()
                .filter(row -> unknown.contains(row.textOrNull(field.column())))
                .forEach(row ->
                        untold.computeIfAbsent(row.id(), any -> new HashSet<>()).add(field.column()));
    }
}
