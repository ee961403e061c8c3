package org.partnine.requests;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.partnine.law.Outcome;
import org.partnine.recording.RecordRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the law answered when a request or a stay was recorded, kept with it. */
@Repository
public class Assessments {

    private final JdbcClient jdbc;

    Assessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps it with one version of a record. */
    public void keep(RecordRule.WrittenRow row, Assessed assessed) {
        jdbc.sql("""
                insert into assessment
                  (register, key, row_id, addressee, assessed_on, outcome, bases, qualifiers, route, facts_as_of, level, access_group)
                values (:register, :key, :row, :addressee, :on, :outcome, :bases, :qualifiers, :route, :as_of,
                        coalesce((select level from audience where key = :audience), 'PUBLIC'), :audience)
                """)
                .param("register", row.register().table())
                .param("key", row.key())
                .param("row", row.rowId())
                .param("audience", row.audience())
                .param("addressee", assessed.addressee())
                .param("on", assessed.on())
                .param("outcome", assessed.outcome().name())
                .param("bases", assessed.bases().toArray(String[]::new))
                .param("qualifiers", assessed.qualifiers().toArray(String[]::new))
                .param("route", assessed.route())
                .param("as_of", assessed.factsAsOf())
                .update();
    }

    /** Those kept with the newest version that has any, by addressee and day; empty if none was kept. */
    public List<Assessed> of(String table, String key) {
        return jdbc.sql("""
                select a.addressee, a.assessed_on, a.outcome, a.bases, a.qualifiers, a.route, a.facts_as_of
                  from assessment a
                 where a.register = :register and a.key = :key
                   and a.row_id = (select max(b.row_id) from assessment b where b.register = :register and b.key = :key)
                 order by a.addressee, a.assessed_on
                """)
                .param("register", table)
                .param("key", key)
                .query((row, n) -> new Assessed(
                        row.getString("addressee"),
                        row.getObject("assessed_on", LocalDate.class),
                        Outcome.valueOf(row.getString("outcome")),
                        texts(row, "bases"),
                        texts(row, "qualifiers"),
                        row.getString("route"),
                        row.getObject("facts_as_of", LocalDate.class)))
                .list();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
