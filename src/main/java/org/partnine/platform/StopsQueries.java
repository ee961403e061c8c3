package org.partnine.platform;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Lets the database give up what it does on a connection, so that work which waits for it can end. */
final class StopsQueries {

    private StopsQueries() {}

    /** Does nothing if the connection waits for nothing, or is closed. */
    static Runnable on(Connection connection) {
        return () -> {
            try {
                connection.unwrap(PGConnection.class).cancelQuery();
            } catch (SQLException e) {
                // It is closed, or the database is away: then nothing waits for it.
            }
        };
    }
}
