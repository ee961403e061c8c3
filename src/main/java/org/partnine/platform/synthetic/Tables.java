package org.partnine.platform.synthetic;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The tables that synthetic records go into, as the database describes them. */
final class Tables {

    /** In the order in which they are written; all have the column {@code synthetic}. */
    static final List<String> ALL = List.of(
            "cooperation_request",
            "request_event",
            "visit",
            "non_compliance_proceeding",
            "proceeding_event",
            "finding",
            "plea");

    /** A column that names records of another table, and the trigger that looks each up. */
    record Reference(String trigger, String table, String column, String target, boolean isList) {}

    private final Map<String, List<String>> columns = new TreeMap<>();
    private final List<Reference> references = new ArrayList<>();

    private Tables() {}

    static Tables of(Connection connection) throws SQLException {
        var tables = new Tables();
        for (String table : ALL) {
            tables.columns.put(table, columns(connection, table));
            tables.references.addAll(references(connection, table));
        }
        return tables;
    }

    List<Reference> references() {
        return List.copyOf(references);
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select attname from pg_attribute
                 where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                   and attname not in ('id', 'superseded_at', 'superseded_by', 'data_set_id', 'row_digest')
                 order by attnum
                """)) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                var names = new ArrayList<String>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        }
    }

    private static List<Reference> references(Connection connection, String table) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select t.tgname, args[1], args[2], a.attndims > 0
                  from pg_trigger t,
                       lateral regexp_split_to_array(encode(t.tgargs, 'escape'), '\\\\000') args,
                       lateral (select attndims from pg_attribute
                                 where attrelid = t.tgrelid and attname = args[1]) a
                 where t.tgrelid = ?::regclass and t.tgfoid = 'reference_is_known'::regproc
                 order by t.tgname
                """)) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<Reference>();
                while (rows.next()) {
                    found.add(new Reference(
                            rows.getString(1), table, rows.getString(2), rows.getString(3), rows.getBoolean(4)));
                }
                return found;
            }
        }
    }

    String copy(String table) {
        return "copy " + table + " (id, superseded_at, superseded_by, " + String.join(", ", columns(table))
                + ") from stdin";
    }

    private List<String> columns(String table) {
        return Objects.requireNonNull(columns.get(table));
    }

    /** The row as one line of PostgreSQL's copy format. */
    void line(SyntheticRow row, StringBuilder text) {
        text.append(row.id).append('\t');
        SyntheticRow successor = row.successor;
        if (successor == null) {
            text.append("\\N\t\\N");
        } else {
            Instant closed = successor.recordedAt();
            text.append(closed).append('\t').append(successor.id);
        }
        for (String column : columns(row.table)) {
            text.append('\t');
            JsonNode cell = row.cells.get(column);
            if (cell == null) {
                text.append("\\N");
            } else if (cell.isArray()) {
                escape(array(cell), text);
            } else if (cell.isObject()) {
                escape(cell.toString(), text);
            } else {
                escape(cell.asString(), text);
            }
        }
        text.append('\n');
    }

    private static String array(JsonNode list) {
        var text = new StringBuilder("{");
        for (JsonNode element : list) {
            if (text.length() > 1) {
                text.append(',');
            }
            // Quoted as in JSON, whose escapes for quotes and backslashes are those of arrays.
            text.append(element);
        }
        return text.append('}').toString();
    }

    private static void escape(String value, StringBuilder text) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
