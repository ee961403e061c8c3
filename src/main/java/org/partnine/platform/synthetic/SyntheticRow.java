package org.partnine.platform.synthetic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A version of a record on its way into its table: the cells that hold a value. */
final class SyntheticRow {

    static final String SOURCE = "Synthetic record, generated for measuring: no fact";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    final String table;
    final ObjectNode cells = JSON.createObjectNode();

    /** The version that replaced this one; null: none. */
    @Nullable
    SyntheticRow successor;

    /** The version that this one replaced; null: none. */
    @Nullable
    SyntheticRow former;

    /** Number of the row, once reserved. */
    long id;

    private Instant recordedAt = Instant.EPOCH;

    SyntheticRow(String table, String key) {
        this.table = table;
        cells.put("key", key).put("synthetic", true).put("level", "PUBLIC").put("source", SOURCE);
    }

    String key() {
        return cells.get("key").stringValue();
    }

    SyntheticRow with(String column, @Nullable String value) {
        if (value != null) {
            cells.put(column, value);
        }
        return this;
    }

    SyntheticRow with(String column, boolean value) {
        cells.put(column, value);
        return this;
    }

    SyntheticRow with(String column, Collection<String> values) {
        if (!values.isEmpty()) {
            var list = cells.putArray(column);
            values.forEach(list::add);
        }
        return this;
    }

    /**
     * With how sure it is, and the day from which it is known.
     *
     * @param from possibly the end of a month that is not over: then it is known from the last day of all
     */
    SyntheticRow known(Draw draw, LocalDate from, LocalDate asOf) {
        LocalDate day = from.isAfter(asOf) ? asOf : from;
        double sure = draw.source().nextDouble();
        cells.put("confidence", sure < 0.6 ? "HIGH" : sure < 0.9 ? "MEDIUM" : "LOW")
                .put("as_of", asOf.toString())
                .put("known_from", day.atStartOfDay().toInstant(ZoneOffset.UTC).toString());
        return this;
    }

    void recorded(Instant at) {
        recordedAt = at;
        cells.put("recorded_at", at.toString());
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** A version that replaces this one, known from its recording. */
    SyntheticRow corrected() {
        var next = new SyntheticRow(table, key());
        next.cells.setAll(cells);
        next.former = this;
        successor = next;
        return next;
    }
}
