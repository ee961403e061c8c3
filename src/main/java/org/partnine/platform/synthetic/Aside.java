package org.partnine.platform.synthetic;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is cheaper done once for all rows than row by row, put aside in the transaction that writes them: most indexes,
 * the exclusion of two versions at one instant, and the looking up of what a row names. All of it is back, and holds of
 * every row, before the transaction ends; one that is broken off leaves the database as it was.
 */
final class Aside {

    /**
     * Plain indexes and exclusions, those of a table in parts with those of its parts; what is unique stays, for search
     * finds its rows by key meanwhile.
     */
    private static final String INDEXES = """
            select case when c.oid is null then 'drop index ' || i.indexrelid::regclass
                        else 'alter table ' || i.indrelid::regclass || ' drop constraint ' || quote_ident(c.conname) end,
                   case when c.oid is null then replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ')
                        else 'alter table ' || i.indrelid::regclass || ' add constraint ' || quote_ident(c.conname) || ' '
                             || pg_get_constraintdef(c.oid) end
              from pg_index i
              left join pg_constraint c on c.conindid = i.indexrelid and c.contype = 'x'
             where i.indrelid = any (?::regclass[]) and (c.oid is not null or not i.indisunique)
             order by i.indrelid, i.indexrelid
            """;

    private final Connection connection;
    private final List<Tables.Reference> references;
    private final List<String> building;

    private Aside(Connection connection, List<Tables.Reference> references, List<String> building) {
        this.connection = connection;
        this.references = references;
        this.building = building;
    }

    static Aside put(Connection connection, Tables tables) throws SQLException {
        var dropping = new ArrayList<String>();
        var building = new ArrayList<String>();
        var searched = new ArrayList<>(Tables.ALL);
        searched.add("search_entry");
        try (var statement = connection.prepareStatement(INDEXES)) {
            statement.setArray(1, connection.createArrayOf("text", searched.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    dropping.add(rows.getString(1));
                    building.add(rows.getString(2));
                }
            }
        }
        for (Tables.Reference reference : tables.references()) {
            dropping.add("alter table " + reference.table() + " disable trigger " + reference.trigger());
        }
        execute(connection, dropping);
        return new Aside(connection, tables.references(), List.copyOf(building));
    }

    void back() throws SQLException {
        execute(connection, List.of("set local maintenance_work_mem = '256MB'", "set local work_mem = '64MB'"));
        execute(connection, building);
        for (Tables.Reference reference : references) {
            check(reference);
            execute(connection, List.of("alter table " + reference.table() + " enable trigger " + reference.trigger()));
        }
    }

    private void check(Tables.Reference reference) throws SQLException {
        String named = reference.isList() ? "unnest(f." + reference.column() + ")" : "f." + reference.column();
        try (var statement = connection.createStatement();
                var unknown = statement.executeQuery("""
                        select named from (select distinct %s as named from %s f where f.synthetic) n
                         where named is not null and not exists (select from %s t where t.key = n.named)
                         limit 1
                        """.formatted(named, reference.table(), reference.target()))) {
            if (unknown.next()) {
                throw new SQLException(reference.column() + " of " + reference.table() + " names "
                        + unknown.getString(1) + ", which " + reference.target() + " does not hold");
            }
        }
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
