package org.partnine.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Entries and batches as queries return them. */
final class LedgerRows {

    static final String ENTRY = "entry, action, register, key, content_hash, actor, reason, at";
    static final String BATCH = "ledger, number, first_position, size, root, sealed_at";

    private LedgerRows() {}

    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("entry"),
                row.getString("action"),
                row.getString("register"),
                row.getString("key"),
                hashOrNull(row, "content_hash"),
                row.getString("actor"),
                row.getString("reason"),
                instant(row, "at"));
    }

    static Batch batch(ResultSet row) throws SQLException {
        return new Batch(
                row.getString("ledger"),
                row.getLong("number"),
                row.getLong("first_position"),
                row.getInt("size"),
                hash(row, "root"),
                instant(row, "sealed_at"));
    }

    static Hash hash(ResultSet row, String column) throws SQLException {
        return Hash.of(row.getBytes(column));
    }

    static @Nullable Hash hashOrNull(ResultSet row, String column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? null : Hash.of(bytes);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
