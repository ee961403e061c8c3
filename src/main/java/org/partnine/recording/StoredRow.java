package org.partnine.recording;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One version of a record as the table holds it, read as JSON.
 *
 * @param place in the order in which the records of its table were first written; 0 where that was not asked for
 */
record StoredRow(Register register, String json, JsonNode cells, long place) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static StoredRow of(Register register, String json) {
        return new StoredRow(register, json, JSON.readTree(json), 0);
    }

    StoredRow at(long found) {
        return new StoredRow(register, json, cells, found);
    }

    long id() {
        return cells.get("id").longValue();
    }

    /** Of the document that is the act itself; null: none. */
    @Nullable
    Long documentId() {
        JsonNode cell = cells.get("document_id");
        return cell == null || cell.isNull() ? null : cell.longValue();
    }

    String key() {
        return cells.get("key").stringValue();
    }

    boolean isPublic() {
        return audience() == null;
    }

    String level() {
        JsonNode level = cells.get("level");
        return level == null ? "PUBLIC" : level.stringValue();
    }

    /** Who alone may see it; null: everyone. */
    @Nullable
    String audience() {
        return textOrNull("access_group");
    }

    Instant instant(String column) {
        Instant instant = instantOrNull(column);
        if (instant == null) {
            throw new IllegalStateException("no " + column);
        }
        return instant;
    }

    /** At all times counts as the first instant of the calendar. */
    @Nullable
    Instant instantOrNull(String column) {
        JsonNode cell = cells.get(column);
        if (cell == null || cell.isNull()) {
            return null;
        }
        return cell.stringValue().equals("-infinity")
                ? Instant.EPOCH.minusSeconds(62_135_596_800L)
                : OffsetDateTime.parse(cell.stringValue()).toInstant();
    }

    @Nullable
    String textOrNull(String column) {
        JsonNode cell = cells.get(column);
        return cell == null || cell.isNull() ? null : cell.stringValue();
    }

    /** As if nothing stood in these columns. */
    StoredRow without(Set<String> columns) {
        return columns.isEmpty()
                ? this
                : new StoredRow(register, json, cells.asObject().deepCopy().without(columns), place);
    }

    /** Without the numbers of rows, which count what a reader may not see. */
    String content() {
        return cells.asObject()
                .deepCopy()
                .without(List.of("id", "superseded_by", "document_id", "data_set_id"))
                .toString();
    }

    Values values() {
        return new Values(key(), byName());
    }

    Map<String, Object> byName() {
        var values = new LinkedHashMap<String, Object>();
        for (Field field : register.written()) {
            JsonNode cell = cells.get(field.column());
            if (cell != null && !cell.isNull()) {
                values.put(field.name(), value(cell));
            }
        }
        return values;
    }

    private static Object value(JsonNode cell) {
        if (cell.isArray()) {
            List<String> list = new ArrayList<>();
            cell.forEach(element -> list.add(element.asString()));
            return List.copyOf(list);
        }
        if (cell.isObject()) {
            var members = new LinkedHashMap<String, Object>();
            cell.properties().forEach(member -> members.put(member.getKey(), value(member.getValue())));
            return members;
        }
        if (cell.isBoolean()) {
            return cell.booleanValue();
        }
        return cell.isNumber() ? cell.numberValue() : cell.stringValue();
    }
}
