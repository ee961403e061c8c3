package org.partnine.states;

import java.sql.SQLException;
import java.util.List;
import org.partnine.documents.FactRow;
import org.partnine.law.rome.TreatyAction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Acts of States under the Statute and the agreement on privileges and immunities of the Court. */
@Repository
public class TreatyActions {

    private final JdbcClient jdbc;

    TreatyActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version, by key. */
    public List<TreatyAction> all() {
        return jdbc.sql("""
                select f.treaty, f.state_code, f.action, f.acted_on, f.effective_on, %s
                  from treaty_action f
                 where f.treaty in ('ROME', 'APIC')
                 order by f.key collate "C", f.known_from
                """.formatted(FactRow.provenance("treaty_action")))
                .query((rs, n) -> action(new FactRow(rs)))
                .list();
    }

    private static TreatyAction action(FactRow row) throws SQLException {
        return new TreatyAction(
                row.key(),
                row.code(TreatyAction.Treaty.class, "treaty"),
                row.state("state_code"),
                row.code(TreatyAction.Kind.class, "action"),
                row.dateOrNull("acted_on"),
                row.dateOrNull("effective_on"),
                row.source(),
                row.known());
    }
}
