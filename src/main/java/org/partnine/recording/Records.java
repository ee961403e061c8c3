package org.partnine.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.Page;
import org.partnine.documents.Place;
import org.partnine.documents.Slice;
import org.partnine.ledger.Ledgers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Records of every register, read as they are or as they were known at an instant. */
@Service
public class Records {

    /** Stands for no day, before all days. */
    private static final String NO_DAY = "0001-01-01";

    /** Of records that share a natural key, no more are shown. */
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Rows rows;
    private final Views views;
    private final Registers registers;
    private final Ledgers ledgers;
    private final ToldThen told;

    Records(JdbcClient jdbc, Rows rows, Views views, Registers registers, Ledgers ledgers, ToldThen told) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.views = views;
        this.registers = registers;
        this.ledgers = ledgers;
        this.told = told;
    }

    /**
     * A record with its steps, by key or by a natural key.
     *
     * @param at null: now
     */
    public Optional<RecordView> find(Register register, String keyOrNumber, @Nullable Instant at) {
        return row(register, keyOrNumber, at)
                .or(() -> rows.keyOf(register, keyOrNumber).flatMap(key -> row(register, key, at)))
                .map(row -> views.of(row, at));
    }

    private Optional<StoredRow> row(Register register, String key, @Nullable Instant at) {
        return at == null
                ? rows.present(register, key)
                : rows.knownAt(register, key, at)
                        .map(row -> told.of(List.of(row), at).getFirst());
    }

    /**
     * Key of the record that has the key or natural key, as far as the reader sees one.
     *
     * @param at one known at that instant will do as well; null: now alone
     */
    public Optional<String> named(Register register, String keyOrNumber, @Nullable Instant at) {
        boolean isKey = rows.exists(register, keyOrNumber)
                || (at != null && rows.knownAt(register, keyOrNumber, at).isPresent());
        return isKey ? Optional.of(keyOrNumber) : rows.keyOf(register, keyOrNumber);
    }

    /** Records of the steps' register that name the key in the field, by day. */
    public List<RecordView> naming(Register register, String field, String key, @Nullable Instant at) {
        var filter = new RecordFilter(Map.of(field, key), null, null, null, null);
        return list(register, filter, new Slice(200, null), at).rows();
    }

    /** Records of one register in the order in which they were first written, however often they were corrected since. */
    public List<RecordView> asFirstWritten(List<RecordView> records) {
        if (records.size() < 2) {
            return records;
        }
        Map<String, Long> places = rows.places(
                records.getFirst().register(),
                records.stream().map(RecordView::key).toList());
        return records.stream()
                .map(record -> record.at(places.getOrDefault(record.key(), Long.MAX_VALUE)))
                .sorted(Comparator.comparingLong(RecordView::place))
                .toList();
    }

    /** Records of all registers that have the key, else those that have the natural key; usually one. */
    public List<RecordView> anywhere(String keyOrNumber) {
        List<RecordView> byKey = registers.all().stream()
                .flatMap(register -> rows.present(register, keyOrNumber).stream())
                .map(views::withoutSteps)
                .toList();
        return byKey.isEmpty()
                ? registers.all().stream()
                        .flatMap(register -> rows.keysOf(register, keyOrNumber, MOST).stream()
                                .flatMap(key -> rows.present(register, key).stream()))
                        .map(views::withoutSteps)
                        .toList()
                : byKey;
    }

    /** The register that held a record of this key until it was taken back; empty: none did, or it stands. */
    public Optional<Register> retracted(String key) {
        return registers.all().stream()
                .filter(register -> rows.present(register, key).isEmpty()
                        && !rows.versions(register, key).isEmpty())
                .findFirst();
    }

    /** By day, newest first, those without a day last; without their steps. */
    public Page<RecordView> list(Register register, RecordFilter filter, Slice slice, @Nullable Instant at) {
        var where = new StringBuilder(at == null ? "f.superseded_at is null" : known());
        var parameters = new HashMap<String, Object>();
        if (at != null) {
            parameters.put("at", at.atOffset(ZoneOffset.UTC));
        }
        filter.fields().forEach((name, value) -> {
            Field field = register.field(name).orElseThrow();
            boolean isList = field.kind() == Field.Kind.CODES || field.kind() == Field.Kind.REFERENCES;
            where.append(
                    isList
                            ? " and f.%s @> array[cast(:f_%s as text)]".formatted(field.column(), name)
                            : " and f.%s = :f_%s".formatted(field.column(), name));
            parameters.put("f_" + name, value);
        });
        String day = day(register);
        addDays(filter, day, where, parameters);
        if (filter.text() != null) {
            where.append(" and ").append(words(register));
            parameters.put("text", filter.text());
        }
        Place after = slice.after();
        if (after != null) {
            where.append(" and (%s, f.key collate \"C\") < (:after_day::date, :after_key)".formatted(day));
            parameters.put("after_day", after.sort());
            parameters.put("after_key", after.key());
        }
        parameters.put("rows", slice.size() + 1);
        // As JSON in the order of the columns, which costs half of what the sorted one does; no version is made of it.
        List<StoredRow> found = jdbc.sql("select row_to_json(f) from " + register.table() + " f where " + where
                        + " order by " + day + " desc, f.key collate \"C\" desc limit :rows")
                .params(parameters)
                .query((row, n) -> StoredRow.of(register, row.getString(1)))
                .list();
        List<RecordView> shown = views.list(told.of(found, at));
        Map<String, StoredRow> byKey =
                found.stream().collect(Collectors.toMap(StoredRow::key, row -> row, (one, other) -> one));
        return slice.page(shown, view -> new Place(sortOf(Objects.requireNonNull(byKey.get(view.key()))), view.key()));
    }

    /**
     * How many present records of each register the reader sees.
     *
     * @param most no more are looked at, so that a register of a million costs no more than this
     */
    public Map<Register, Integer> counts(List<Register> counted, int most) {
        String sql = counted.stream()
                .map(register -> """
                        select '%s' as register,
                               (select count(*) from (select from %s where superseded_at is null limit %d) f) as held
                        """.formatted(register.name(), register.table(), most))
                .collect(Collectors.joining(" union all "));
        Map<Register, Integer> counts = new HashMap<>();
        jdbc.sql(sql).query(row -> {
            counts.put(registers.get(row.getString("register")), row.getInt("held"));
        });
        return counts;
    }

    private static void addDays(RecordFilter filter, String day, StringBuilder where, Map<String, Object> parameters) {
        addDay(filter.from(), ">=", "from_day", day, where, parameters);
        addDay(filter.to(), "<=", "to_day", day, where, parameters);
        addDay(filter.on(), "<=", "on_day", day, where, parameters);
    }

    private static void addDay(
            @Nullable LocalDate value,
            String comparison,
            String name,
            String day,
            StringBuilder where,
            Map<String, Object> parameters) {
        if (value != null) {
            where.append(" and ")
                    .append(day)
                    .append(' ')
                    .append(comparison)
                    .append(" :")
                    .append(name);
            parameters.put(name, value);
        }
    }

    private static String known() {
        return "f.known_from <= :at and (f.superseded_at is null or f.superseded_at > :at)";
    }

    /** As the indexes of lists have it; and not by coalesce, which row-level security would keep from them. */
    private static String day(Register register) {
        return register.day() == null
                ? "'" + NO_DAY + "'::date"
                : "case when f.%1$s is null then '%2$s'::date else f.%1$s end".formatted(register.day(), NO_DAY);
    }

    private static String sortOf(StoredRow row) {
        String day = row.register().day();
        var cell = day == null ? null : row.cells().get(day);
        return cell == null || cell.isNull() ? NO_DAY : cell.stringValue();
    }

    private static String words(Register register) {
        String texts = register.written().stream()
                .filter(field -> field.kind() == Field.Kind.TEXT)
                .map(field -> "f." + field.column())
                .collect(Collectors.joining(", "));
        return "position(unaccent(lower(:text)) in unaccent(lower(concat_ws(' ', " + texts + ")))) > 0";
    }

    /** Who changed the record, when and why, oldest change first; empty if there never was such a record. */
    public List<HistoryEntry> history(Register register, String keyOrNumber) {
        String key = rows.versions(register, keyOrNumber).isEmpty()
                ? rows.keyOf(register, keyOrNumber).orElse(keyOrNumber)
                : keyOrNumber;
        Map<String, Ledgers.Written> entries = new LinkedHashMap<>();
        for (Ledgers.Written written : ledgers.about(register.table(), key)) {
            entries.put(written.entry().action().equals("RETRACTED") + " " + written.rowId(), written);
        }
        var history = new ArrayList<HistoryEntry>();
        StoredRow before = null;
        for (StoredRow row : rows.versions(register, key)) {
            boolean leadsOn =
                    before != null && !before.cells().get("superseded_by").isNull();
            history.add(entry(
                    entries.get("false " + row.id()),
                    action(entries.get("false " + row.id()), leadsOn),
                    row.instant("recorded_at"),
                    differences(leadsOn ? before : null, row)));
            if (row.instantOrNull("superseded_at") != null
                    && row.cells().get("superseded_by").isNull()) {
                history.add(
                        entry(entries.get("true " + row.id()), "RETRACTED", row.instant("superseded_at"), List.of()));
            }
            before = row;
        }
        return history;
    }

    /** What came with the reference data has no entry before the ledger began. */
    private static String action(Ledgers.@Nullable Written written, boolean leadsOn) {
        if (written != null && written.entry().action().equals("UNSEALED")) {
            return "UNSEALED";
        }
        return leadsOn ? "CORRECTED" : "CREATED";
    }

    private static HistoryEntry entry(
            Ledgers.@Nullable Written written, String action, Instant at, List<HistoryEntry.Difference> differences) {
        return written == null
                ? new HistoryEntry(null, action, at, null, null, differences)
                : new HistoryEntry(
                        written.entry().entry(),
                        action,
                        at,
                        written.entry().actor(),
                        written.entry().reason(),
                        differences);
    }

    private static List<HistoryEntry.Difference> differences(@Nullable StoredRow before, StoredRow after) {
        return HistoryEntry.Difference.between(before == null ? Map.of() : before.byName(), after.byName());
    }
}
