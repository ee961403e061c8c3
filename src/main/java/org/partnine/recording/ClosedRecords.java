package org.partnine.recording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnine.documents.Newest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Closed records of all registers, as far as the present reader belongs to their audiences. */
@Repository
public class ClosedRecords {

    private static final String CLOSED = "f.superseded_at is null and f.level <> 'PUBLIC'";

    private final JdbcClient jdbc;
    private final Views views;
    private final Registers registers;

    ClosedRecords(JdbcClient jdbc, Views views, Registers registers) {
        this.jdbc = jdbc;
        this.views = views;
        this.registers = registers;
    }

    private record Place(String register, String key) {}

    /** By when they were written as they stand; without their steps. The database leaves out what is of other audiences. */
    @Transactional(readOnly = true)
    public Newest<RecordView> newest() {
        List<Place> places = jdbc.sql("select c.register, c.key from (" + everywhere()
                        + ") c order by c.recorded_at desc, c.register, c.key collate \"C\"" + Newest.LIMIT)
                .query((row, n) -> new Place(row.getString(1), row.getString(2)))
                .list();
        Map<Place, RecordView> found = new HashMap<>();
        places.stream()
                .collect(Collectors.groupingBy(
                        Place::register, Collectors.mapping(Place::key, Collectors.toUnmodifiableList())))
                .forEach((register, keys) -> of(registers.get(register), keys)
                        .forEach(view -> found.put(new Place(register, view.key()), view)));
        // One that was opened a moment ago is closed no longer.
        List<RecordView> shown =
                places.stream().map(found::get).flatMap(Stream::ofNullable).toList();
        return Newest.of(shown, this::count);
    }

    private int count() {
        return jdbc.sql("select count(*) from (" + everywhere() + ") c")
                .query(Integer.class)
                .single();
    }

    private List<RecordView> of(Register register, List<String> keys) {
        return views.list(jdbc.sql("select row_to_json(f) from " + register.table() + " f where " + CLOSED
                        + " and f.key = any (:keys)")
                .param("keys", keys.toArray(String[]::new))
                .query((row, n) -> StoredRow.of(register, row.getString(1)))
                .list());
    }

    /** Names of tables come from the registers alone. */
    private String everywhere() {
        return registers.all().stream()
                .filter(Register::level)
                .map(register -> "select '" + register.name() + "' as register, f.key, f.recorded_at from "
                        + register.table() + " f where " + CLOSED)
                .collect(Collectors.joining(" union all "));
    }
}
