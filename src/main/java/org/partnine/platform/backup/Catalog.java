package org.partnine.platform.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the database says about its own tables; system tables, extensions' and Flyway's are left out. */
final class Catalog {

    private static final String OURS = """
            n.nspname not like 'pg\\_%'
               and n.nspname <> 'information_schema'
               and c.relname <> 'flyway_schema_history'
               and c.relpersistence = 'p'
               and not exists (select from pg_depend e where e.objid = c.oid and e.deptype = 'e')
            """;

    private Catalog() {}

    record Table(String schema, String name, List<String> columns) {
        String sql() {
            return quoted(schema) + "." + quoted(name);
        }

        String columnsSql() {
            return String.join(", ", columns.stream().map(Catalog::quoted).toList());
        }
    }

    record ForeignKey(String table, String name, boolean deferrable, boolean deferred) {}

    record Trigger(String table, String name) {}

    static List<Table> tables(Connection connection) throws SQLException {
        return list(
                connection,
                """
                select n.nspname, c.relname,
                       array(select a.attname::text
                               from pg_attribute a
                              where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                              order by a.attnum)
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'r' and\s""" + OURS + " order by n.nspname, c.relname",
                row -> new Table(row.getString(1), row.getString(2), Arrays.asList((String[])
                        row.getArray(3).getArray())));
    }

    static List<Manifest.Sequence> sequences(Connection connection) throws SQLException {
        var names = list(connection, """
                select n.nspname, c.relname
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'S' and\s""" + OURS + " order by n.nspname, c.relname", row ->
                new String[] {row.getString(1), row.getString(2)});
        var sequences = new ArrayList<Manifest.Sequence>();
        for (var name : names) {
            sequences.addAll(list(
                    connection,
                    "select last_value, is_called from " + quoted(name[0]) + "." + quoted(name[1]),
                    row -> new Manifest.Sequence(name[0], name[1], row.getLong(1), row.getBoolean(2))));
        }
        return sequences;
    }

    static List<ForeignKey> foreignKeys(Connection connection) throws SQLException {
        return list(
                connection,
                """
                select n.nspname, c.relname, k.conname, k.condeferrable, k.condeferred
                  from pg_constraint k
                  join pg_class c on c.oid = k.conrelid
                  join pg_namespace n on n.oid = c.relnamespace
                 where k.contype = 'f' and k.conparentid = 0 and\s""" + OURS,
                row -> new ForeignKey(
                        quoted(row.getString(1)) + "." + quoted(row.getString(2)),
                        quoted(row.getString(3)),
                        row.getBoolean(4),
                        row.getBoolean(5)));
    }

    /** Triggers that would act on loaded rows as if they had been entered now. */
    static List<Trigger> triggers(Connection connection) throws SQLException {
        return list(
                connection,
                """
                select n.nspname, c.relname, t.tgname
                  from pg_trigger t
                  join pg_class c on c.oid = t.tgrelid
                  join pg_namespace n on n.oid = c.relnamespace
                 where not t.tgisinternal and t.tgparentid = 0 and t.tgenabled = 'O' and\s""" + OURS,
                row -> new Trigger(
                        quoted(row.getString(1)) + "." + quoted(row.getString(2)), quoted(row.getString(3))));
    }

    static List<String> materializedViews(Connection connection) throws SQLException {
        return list(
                connection,
                """
                select n.nspname, c.relname
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'm' and\s""" + OURS + " order by c.oid",
                row -> quoted(row.getString(1)) + "." + quoted(row.getString(2)));
    }

    static long count(Connection connection, Table table) throws SQLException {
        return list(connection, "select count(*) from " + table.sql(), row -> row.getLong(1))
                .getFirst();
    }

    static String quoted(String identifier) {
        return "\"" + identifier.replace("\"", "\"\"") + "\"";
    }

    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    static <T> List<T> list(Connection connection, String question, Row<T> reader) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            var list = new ArrayList<T>();
            while (rows.next()) {
                list.add(reader.read(rows));
            }
            return list;
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
