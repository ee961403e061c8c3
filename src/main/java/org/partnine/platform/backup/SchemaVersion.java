package org.partnine.platform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import org.partnine.platform.postgres.CannotStart;

/** The newest migration that a database has had. */
final class SchemaVersion {

    private SchemaVersion() {}

    static boolean isKnown(Connection connection) throws SQLException {
        return Catalog.list(
                        connection, "select to_regclass('flyway_schema_history') is not null", row -> row.getBoolean(1))
                .getFirst();
    }

    static String of(Connection connection) throws SQLException {
        if (!isKnown(connection)) {
            throw new CannotStart("The database holds no register yet: start Part Nine once before backing it up");
        }
        return Catalog.list(
                        connection,
                        "select version from flyway_schema_history where success and version is not null"
                                + " order by installed_rank desc limit 1",
                        row -> row.getString(1))
                .getFirst();
    }
}
