package org.partnine.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an entry vouches for in the rows of one table: the cells that hold a value, but not the row's number, what closing
 * changes, or what other columns give. Instants count as such, whatever the time zone they are written in.
 */
final class SealedContent {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The sealed columns; true for those that hold an instant. */
    private final Map<String, Boolean> columns;

    private SealedContent(Map<String, Boolean> columns) {
        this.columns = columns;
    }

    static SealedContent of(Connection connection, String table) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select a.attname, a.atttypid = 'timestamptz'::regtype
                  from pg_attribute a
                 where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                   and a.attname not in ('id', 'superseded_at', 'superseded_by')
                """)) {
            statement.setString(1, table);
            var columns = new LinkedHashMap<String, Boolean>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.put(rows.getString(1), rows.getBoolean(2));
                }
            }
            return new SealedContent(columns);
        }
    }

    /** @param row as to_jsonb gives it */
    Hash hash(String row) {
        JsonNode cells = JSON.readTree(row);
        ObjectNode sealed = JSON.createObjectNode();
        columns.forEach((column, isInstant) -> {
            JsonNode cell = cells.get(column);
            if (cell != null && !cell.isNull()) {
                if (isInstant && !cell.stringValue().endsWith("infinity")) {
                    sealed.put(
                            column,
                            OffsetDateTime.parse(cell.stringValue()).toInstant().toString());
                } else {
                    sealed.set(column, cell);
                }
            }
        });
        return Hash.of(MerkleTree.sha256().digest(CanonicalJson.bytes(sealed)));
    }
}
