package org.partnine.states;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.partnine.documents.FactRow;
import org.partnine.law.StateCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** National law on cooperation with the Court and on its crimes. */
@Repository
public class Legislation {

    private final JdbcClient jdbc;

    Legislation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The State's law by area; an area without an entry is unknown. */
    public List<LegislationEntry> of(StateCode state, Instant at) {
        return jdbc.sql("""
                select f.state_code, f.area, f.status, f.statute, f.enacted_on, %s
                  from legislation f
                 where f.state_code = :state and %s
                 order by f.key collate "C"
                """.formatted(FactRow.provenance("legislation"), FactRow.KNOWN_AT))
                .param("state", state.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((rs, n) -> {
                    var row = new FactRow(rs);
                    return new LegislationEntry(
                            row.key(),
                            row.state("state_code"),
                            row.text("area"),
                            row.text("status"),
                            row.textOrNull("statute"),
                            row.dateOrNull("enacted_on"),
                            row.provenance());
                })
                .list();
    }
}
