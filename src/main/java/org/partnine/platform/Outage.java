package org.partnine.platform;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** Faults that mean: the database was out of reach, whatever was asked of it. */
final class Outage {

    private static final String CONNECTION_EXCEPTION = "08";
    private static final String TOO_MANY_CONNECTIONS = "53300";

    /** Shut down by hand, after a crash of another process, while starting, without its database, after idling. */
    private static final String ENDED_BY_THE_SERVER = "57P0";

    private Outage() {}

    /** The fault of the connection behind the given fault, if that is what it is. */
    static Optional<SQLException> behind(Throwable fault) {
        return Optional.ofNullable(search(fault, Collections.newSetFromMap(new IdentityHashMap<>())));
    }

    private static @Nullable SQLException search(@Nullable Throwable fault, Set<Throwable> seen) {
        if (fault == null || !seen.add(fault)) {
            return null;
        }
        if (fault instanceof SQLException sql && isOfTheConnection(sql)) {
            return sql;
        }
        // The server's own refusals of a commit have a state and another type. Without one, the pool has taken the
        // connection away, because it broke during the commit: whether that was done is not known.
        if (fault instanceof TransactionSystemException
                && fault.getCause() instanceof SQLException sql
                && sql.getSQLState() == null) {
            return sql;
        }
        var found = search(fault.getCause(), seen);
        if (found == null && fault instanceof SQLException sql) {
            found = search(sql.getNextException(), seen);
        }
        // A roll-back on a connection that is gone fails as well, and its fault hides the first one.
        if (found == null && fault instanceof TransactionSystemException transaction) {
            found = search(transaction.getApplicationException(), seen);
        }
        for (var suppressed : fault.getSuppressed()) {
            found = found == null ? search(suppressed, seen) : found;
        }
        return found;
    }

    private static boolean isOfTheConnection(SQLException fault) {
        if (fault instanceof SQLTransientConnectionException
                || fault instanceof SQLNonTransientConnectionException
                || fault instanceof SQLRecoverableException) {
            return true;
        }
        var state = fault.getSQLState();
        return state != null
                && (state.startsWith(CONNECTION_EXCEPTION)
                        || state.startsWith(ENDED_BY_THE_SERVER)
                        || state.equals(TOO_MANY_CONNECTIONS));
    }
}
