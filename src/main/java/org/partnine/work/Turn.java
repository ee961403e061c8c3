package org.partnine.work;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The right to work, which one instance has at a time: an advisory lock of a session of the database. It ends with the
 * session, whatever becomes of the instance, so that work left behind is known at once.
 */
final class Turn implements AutoCloseable {

    /** "jobs" in ASCII. */
    private static final int LOCK = 0x6a6f6273;

    private final Connection session;
    private final boolean mine;

    private Turn(Connection session, boolean mine) {
        this.session = session;
        this.mine = mine;
    }

    static Turn ask(DataSource database) throws SQLException {
        Connection session = database.getConnection();
        try {
            return new Turn(session, answer(session, "pg_try_advisory_lock"));
        } catch (SQLException e) {
            session.close();
            throw e;
        }
    }

    boolean isMine() {
        return mine;
    }

    @Override
    public void close() throws SQLException {
        try (session) {
            if (mine) {
                answer(session, "pg_advisory_unlock");
            }
        }
    }

    private static boolean answer(Connection session, String function) throws SQLException {
        try (var statement = session.createStatement();
                var row = statement.executeQuery("select " + function + "(" + LOCK + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }
}
