package org.partnine.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * Appends entries in the transaction of the connection: both are there afterwards, or neither. Knows the columns of each
 * table from the first entry about it on, so none may be made for a database whose tables are still to change.
 */
public final class LedgerAppender {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, SealedContent> tables = new ConcurrentHashMap<>();

    /** Any number at once; the order is kept. */
    public void append(Connection connection, List<Change> changes) throws SQLException {
        if (changes.isEmpty()) {
            return;
        }
        var rows = new ArrayList<Map<String, Object>>(changes.size());
        for (Change change : changes) {
            rows.add(row(connection, change));
        }
        try (var statement = connection.prepareStatement("""
                insert into ledger_entry
                  (ledger, entry, action, register, key, row_id, former_row_id, content_hash, leaf, actor, reason, at,
                   access_group)
                select ledger, entry, action, register, key, row_id, former_row_id, content_hash, leaf, actor, reason, at,
                       access_group
                  from json_populate_recordset(null::ledger_entry, ?::json)
                """)) {
            statement.setString(1, JSON.writeValueAsString(rows));
            statement.executeUpdate();
        }
    }

    private Map<String, Object> row(Connection connection, Change change) throws SQLException {
        SealedContent table = tables.get(change.table());
        if (table == null) {
            table = SealedContent.of(connection, change.table());
            tables.put(change.table(), table);
        }
        var entry = new Entry(
                Identifiers.next(),
                change.action().name(),
                change.table(),
                change.key(),
                change.row() == null ? null : table.hash(change.row()),
                change.actor(),
                change.reason(),
                change.at());
        var row = new HashMap<String, Object>();
        row.put("ledger", change.audience() == null ? "PUBLIC" : "REST");
        if (change.audience() != null) {
            row.put("access_group", change.audience());
        }
        row.put("entry", entry.entry());
        row.put("action", entry.action());
        row.put("register", entry.register());
        row.put("key", entry.key());
        row.put("row_id", change.rowId());
        if (change.formerRowId() != null) {
            row.put("former_row_id", change.formerRowId());
        }
        if (entry.contentHash() != null) {
            row.put("content_hash", "\\x" + entry.contentHash().hex());
        }
        row.put("leaf", "\\x" + entry.leaf().hex());
        row.put("actor", entry.actor());
        if (entry.reason() != null) {
            row.put("reason", entry.reason());
        }
        row.put("at", entry.at().toString());
        return row;
    }
}
