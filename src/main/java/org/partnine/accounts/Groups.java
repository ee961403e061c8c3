package org.partnine.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.partnine.ledger.Identifiers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All groups, and who belongs to them. */
@Repository
public class Groups {

    private static final String SELECT = """
            select g.key, g.name, (select count(*) from account_membership m where m.group_key = g.key) as members
              from account_group g
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Groups(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By name. */
    public List<Group> all() {
        return jdbc.sql(SELECT + " order by lower(g.name), g.key")
                .query(Groups::group)
                .list();
    }

    public Optional<Group> find(String key) {
        return jdbc.sql(SELECT + " where g.key = :key")
                .param("key", key)
                .query(Groups::group)
                .optional();
    }

    /** Empty if there is a group of this name. */
    public Optional<Group> make(String name) {
        String key = Identifiers.next();
        int made = jdbc.sql("""
                insert into account_group (key, name, made_at) values (:key, :name, :at) on conflict (name) do nothing
                """)
                .param("key", key)
                .param("name", name.strip())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return made == 0 ? Optional.empty() : find(key);
    }

    public void add(String group, String account) {
        jdbc.sql("""
                insert into account_membership (group_key, account_key) values (:group, :account) on conflict do nothing
                """).param("group", group).param("account", account).update();
    }

    public void remove(String group, String account) {
        jdbc.sql("delete from account_membership where group_key = :group and account_key = :account")
                .param("group", group)
                .param("account", account)
                .update();
    }

    /** Keys of the accounts that belong to the group. */
    public List<String> members(String group) {
        return jdbc.sql("select account_key from account_membership where group_key = :group order by 1")
                .param("group", group)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static Group group(ResultSet row, int number) throws SQLException {
        return new Group(row.getString("key"), row.getString("name"), row.getInt("members"));
    }
}
