package org.partnine.recording;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Versions of records in their tables. Table and column names come from the registers alone, never from a request. */
@Repository
class Rows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    Rows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The present version, found by its key. */
    Optional<StoredRow> present(Register register, String key) {
        return jdbc.sql("select to_jsonb(f) from " + register.table()
                        + " f where f.key = :key and f.superseded_at is null")
                .param("key", key)
                .query(String.class)
                .optional()
                .map(json -> StoredRow.of(register, json));
    }

    /** The version known at the instant. */
    Optional<StoredRow> knownAt(Register register, String key, Instant at) {
        return jdbc.sql(
                        "select to_jsonb(f) from " + register.table()
                                + " f where f.key = :key and f.known_from <= :at and (f.superseded_at is null or f.superseded_at > :at)")
                .param("key", key)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional()
                .map(json -> StoredRow.of(register, json));
    }

    /** Key of the record that has the natural key now; of several, the first. */
    Optional<String> keyOf(Register register, String number) {
        return keysOf(register, number, 1).stream().findFirst();
    }

    /** Keys of the records that have the natural key now, in order. */
    List<String> keysOf(Register register, String number, int atMost) {
        if (register.numbers().isEmpty()) {
            return List.of();
        }
        String any =
                register.numbers().stream().map(c -> "f." + c + " = :number").collect(Collectors.joining(" or "));
        return jdbc.sql("select f.key from " + register.table() + " f where f.superseded_at is null and (" + any
                        + ") order by f.key collate \"C\" limit :most")
                .param("number", number)
                .param("most", atMost)
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** The order in which records were first written, however often they were corrected since. */
    private static String firstWritten(Register register) {
        return "(select min(v.id) from " + register.table() + " v where v.key = f.key)";
    }

    /** Present versions whose column names the key, in the order in which their records were first written. */
    List<StoredRow> naming(Register register, String field, String key) {
        return jdbc.sql("select to_jsonb(f) from " + register.table() + " f where f." + column(register, field)
                        + " = :key and f.superseded_at is null order by " + firstWritten(register))
                .param("key", key)
                .query((row, n) -> StoredRow.of(register, row.getString(1)))
                .list();
    }

    /** Present versions whose columns have all these values, in the order of their recording. */
    List<StoredRow> alike(Register register, Map<String, String> fields) {
        String all = fields.keySet().stream()
                .map(field -> "f." + column(register, field) + " = :" + field)
                .collect(Collectors.joining(" and "));
        return jdbc.sql("select to_jsonb(f) from " + register.table() + " f where f.superseded_at is null and " + all
                        + " order by f.id")
                .params(fields)
                .query((row, n) -> StoredRow.of(register, row.getString(1)))
                .list();
    }

    /** Keys of present records whose field names the key, alone or among others; no more than that many. */
    List<String> keysNaming(Register register, Field field, String key, int atMost) {
        String column = "f." + column(register, field.name());
        String names = field.kind() == Field.Kind.REFERENCES ? ":key = any (" + column + ")" : column + " = :key";
        return jdbc.sql("select f.key from " + register.table() + " f where " + names
                        + " and f.superseded_at is null order by f.id limit :most")
                .param("key", key)
                .param("most", atMost)
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** Steps in the order of their days, undated ones last; those of one day as they were first written. */
    List<StoredRow> steps(Register steps, String parentField, String key, @Nullable Instant at) {
        String known = at == null
                ? " and f.superseded_at is null"
                : " and f.known_from <= :at and (f.superseded_at is null or f.superseded_at > :at)";
        return jdbc.sql("select to_jsonb(f), " + firstWritten(steps) + " as place from " + steps.table() + " f where f."
                        + column(steps, parentField)
                        + " = :key" + known
                        + " order by f.happened_earliest nulls last, f.happened_latest, place")
                .param("key", key)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .query((row, n) -> StoredRow.of(steps, row.getString(1)).at(row.getLong(2)))
                .list();
    }

    /** Of these records, the place of each in the order in which they were first written. */
    Map<String, Long> places(Register register, List<String> keys) {
        var places = new HashMap<String, Long>();
        jdbc.sql("select v.key, min(v.id) from " + register.table() + " v where v.key = any (:keys) group by v.key")
                .param("keys", keys.toArray(String[]::new))
                .query(row -> {
                    places.put(row.getString(1), row.getLong(2));
                });
        return places;
    }

    /** All versions, oldest first. */
    List<StoredRow> versions(Register register, String key) {
        return jdbc.sql("select to_jsonb(f) from " + register.table() + " f where f.key = :key order by f.id")
                .param("key", key)
                .query((row, n) -> StoredRow.of(register, row.getString(1)))
                .list();
    }

    boolean exists(Register register, String key) {
        return jdbc.sql("select exists (select from " + register.table()
                        + " f where f.key = :key and f.superseded_at is null)")
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    /** Writes a version, known and recorded from the instant on. */
    StoredRow insert(Register register, String key, Map<String, Object> values, @Nullable Long documentId, Instant at) {
        var cells = new LinkedHashMap<String, Object>();
        cells.put("key", key);
        for (Field field : register.written()) {
            Object value = values.get(field.name());
            if (value != null) {
                cells.put(field.column(), value);
            }
        }
        cells.putIfAbsent("as_of", at.atOffset(ZoneOffset.UTC).toLocalDate().toString());
        if (documentId != null) {
            cells.put("document_id", documentId);
        }
        cells.put("known_from", at.toString());
        cells.put("recorded_at", at.toString());
        String columns = cells.keySet().stream().map(c -> '"' + c + '"').collect(Collectors.joining(", "));
        String json = jdbc.sql("insert into " + register.table() + " as f (" + columns + ") select " + columns
                        + " from json_populate_record(null::" + register.table()
                        + ", :cells::json) returning to_jsonb(f)")
                .param("cells", JSON.writeValueAsString(cells))
                .query(String.class)
                .single();
        return StoredRow.of(register, json);
    }

    /** Closes a version, once. */
    void close(StoredRow row, Instant at) {
        jdbc.sql("update " + row.register().table() + " set superseded_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", row.id())
                .update();
    }

    void nameSuccessor(StoredRow row, StoredRow successor) {
        jdbc.sql("update " + row.register().table() + " set superseded_by = :successor where id = :id")
                .param("successor", successor.id())
                .param("id", row.id())
                .update();
    }

    /** Until the transaction ends, nobody else writes what the name stands for. */
    void lock(String name) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 9))")
                .param("name", name)
                .query((row, n) -> "")
                .single();
    }

    /** The database's clock, after all that it has given before: writers of several machines share it. */
    Instant now() {
        return jdbc.sql("select clock_timestamp()")
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    /** Symbols of the documents that the sources of versions of one table name, by the rows' numbers: the act itself first. */
    Map<Long, List<String>> documents(List<StoredRow> versions) {
        // What comes with the reference data alone names no source of its own.
        if (versions.isEmpty() || !versions.getFirst().register().open()) {
            return Map.of();
        }
        var documents = new LinkedHashMap<Long, List<String>>();
        jdbc.sql("""
                select named.fact, named.symbol
                  from (select given.fact, d.symbol, 0 as place
                          from unnest(:ids::bigint[], :documents::bigint[]) given (fact, document) join document d on d.id = given.document
                        union all
                        select m.fact_id, d.symbol, m.id
                          from source_mention m join document d on d.id = m.document_id
                         where m.fact_table = '%s' and m.fact_id = any (:ids) and m.fact_column = 'source') named
                 group by named.fact, named.symbol
                 order by named.fact, min(named.place), named.symbol
                """.formatted(versions.getFirst().register().table()))
                .param("ids", versions.stream().map(StoredRow::id).toArray(Long[]::new))
                .param("documents", versions.stream().map(StoredRow::documentId).toArray(Long[]::new))
                .query(row -> {
                    documents
                            .computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(row.getString(2));
                });
        return documents;
    }

    private static String column(Register register, String field) {
        return register.field(field)
                .map(Field::column)
                .orElseThrow(() -> new IllegalArgumentException("no field " + field + " in " + register.name()));
    }
}
