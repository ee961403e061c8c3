package org.partnine.platform.synthetic;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.partnine.platform.postgres.CannotStart;

/** Whether a database may be filled with synthetic records: they are never mixed with what people entered. */
final class Suitable {

    private Suitable() {}

    static void check(Connection connection) throws SQLException {
        if (!is(connection, "select exists (select from situation)")) {
            throw new CannotStart("The database holds no reference data to make synthetic records about:"
                    + " start the server on it once");
        }
        for (String table : tables(connection)) {
            boolean marked = Tables.ALL.contains(table);
            String real = marked ? " and synthetic is null" : "";
            if (is(connection, "select exists (select from " + table + " where data_set_id is null" + real + ")")) {
                throw new CannotStart(
                        "The database holds records that were entered in it (" + table
                                + "): generate synthetic records into one of their own, with --part-nine.data-directory=DIRECTORY");
            }
            if (marked && is(connection, "select exists (select from " + table + " where synthetic)")) {
                throw new CannotStart("The database holds synthetic records already (" + table
                        + "): generate others into one of their own, with --part-nine.data-directory=DIRECTORY");
            }
        }
    }

    /** Tables of facts: those whose rows come with a data set or were entered. */
    private static List<String> tables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select t.tgrelid::regclass::text from pg_trigger t
                         where t.tgfoid = 'refuse_rewriting'::regproc and t.tgname like '%refuse_rewriting'
                         order by 1
                        """)) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    private static boolean is(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
