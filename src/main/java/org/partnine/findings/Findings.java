package org.partnine.findings;

import java.sql.SQLException;
import java.util.List;
import org.partnine.documents.FactRow;
import org.partnine.law.rome.Finding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions of Chambers on compliance, or next to it. */
@Repository
public class Findings {

    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every public version, by key. */
    public List<Finding> all() {
        return jdbc.sql("""
                select f.decision_number, f.decided_on, f.chamber, f.situation_key, f.person_key, f.state_code, f.outcome,
                       f.referred_to_asp, f.referred_to_unsc, %s
                  from finding f
                 where f.level = 'PUBLIC'
                 order by f.key collate "C", f.known_from
                """.formatted(FactRow.provenance("finding")))
                .query((rs, n) -> finding(new FactRow(rs)))
                .list();
    }

    private static Finding finding(FactRow row) throws SQLException {
        return new Finding(
                row.key(),
                row.textOrNull("decision_number"),
                row.date("decided_on"),
                row.text("chamber"),
                row.situation("situation_key"),
                row.personOrNull("person_key"),
                row.state("state_code"),
                row.code(Finding.Outcome.class, "outcome"),
                row.is("referred_to_asp"),
                row.is("referred_to_unsc"),
                row.source(),
                row.known());
    }
}
