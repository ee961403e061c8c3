package org.partnine.states;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.partnine.documents.FactRow;
import org.partnine.law.StateCode;
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
                """.formatted(FactRow.sourced("treaty_action")))
                .query((rs, n) -> action(new FactRow(rs)))
                .list();
    }

    /** What the State did under all treaties on record, by treaty and day. */
    public List<TreatyAct> of(StateCode state, Instant at) {
        return jdbc.sql("""
                select f.treaty, f.state_code, f.action, f.acted_on, f.effective_on, %s
                  from treaty_action f
                 where f.state_code = :state and %s
                 order by f.treaty, f.acted_on, f.key collate "C"
                """.formatted(FactRow.provenance("treaty_action"), FactRow.KNOWN_AT))
                .param("state", state.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((rs, n) -> {
                    var row = new FactRow(rs);
                    return new TreatyAct(
                            row.key(),
                            row.state("state_code"),
                            row.text("treaty"),
                            row.code(TreatyAction.Kind.class, "action"),
                            row.dateOrNull("acted_on"),
                            row.dateOrNull("effective_on"),
                            row.provenance());
                })
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
