package org.partnine.visits;

import java.sql.SQLException;
import java.util.List;
import org.partnine.documents.FactRow;
import org.partnine.law.rome.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stays of wanted persons. */
@Repository
public class Visits {

    private final JdbcClient jdbc;

    Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every public version, by key. */
    public List<Visit> all() {
        return jdbc.sql("""
                select f.person_key, f.state_code, f.first_day, f.last_day, f.outcome, f.finding_key, %s
                  from visit f
                 where f.level = 'PUBLIC'
                 order by f.key collate "C", f.known_from
                """.formatted(FactRow.provenance("visit")))
                .query((rs, n) -> visit(new FactRow(rs)))
                .list();
    }

    private static Visit visit(FactRow row) throws SQLException {
        return new Visit(
                row.key(),
                row.person("person_key"),
                row.state("state_code"),
                row.date("first_day"),
                row.dateOrNull("last_day"),
                row.code(Visit.Outcome.class, "outcome"),
                row.textOrNull("finding_key"),
                row.source(),
                row.known());
    }
}
