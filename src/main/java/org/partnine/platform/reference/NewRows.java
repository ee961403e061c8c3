package org.partnine.platform.reference;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Rows on their way into one table, written in one statement; PostgreSQL reads each value as its column's type. */
final class NewRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String table;
    private final Set<String> columns = new LinkedHashSet<>();
    private final List<Map<String, Object>> rows = new ArrayList<>();

    NewRows(String table) {
        this.table = table;
    }

    /** One row being built; what is not given is null. */
    static final class Cells {
        private final Map<String, Object> byColumn = new LinkedHashMap<>();

        /** @param value empty for null */
        Cells with(String column, String value) {
            if (!value.isEmpty()) {
                byColumn.put(column, value);
            }
            return this;
        }

        Cells with(String column, long value) {
            byColumn.put(column, value);
            return this;
        }

        /** @param values empty for null */
        Cells with(String column, List<String> values) {
            if (!values.isEmpty()) {
                byColumn.put(column, List.copyOf(values));
            }
            return this;
        }
    }

    void add(Cells cells) {
        columns.addAll(cells.byColumn.keySet());
        rows.add(cells.byColumn);
    }

    void write(Connection connection) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        String names = columns.stream().map(c -> '"' + c + '"').collect(Collectors.joining(", "));
        try (var statement = connection.prepareStatement("insert into " + table + " (" + names + ") select " + names
                + " from json_populate_recordset(null::" + table + ", ?::json)")) {
            statement.setString(1, JSON.writeValueAsString(rows));
            statement.executeUpdate();
        }
    }
}
