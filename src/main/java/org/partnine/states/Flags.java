package org.partnine.states;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.partnine.documents.FactRow;
import org.partnine.law.Qualifier;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Flag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Caveats on States. */
@Repository
public class Flags {

    private final JdbcClient jdbc;

    Flags(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version, by key. */
    public List<Flag> all() {
        return jdbc.sql("""
                select f.state_code, f.flag, f.situation_key, f.holds_from, f.holds_until, f.statement, %s
                  from flag f
                 order by f.key collate "C", f.known_from
                """.formatted(FactRow.sourced("flag")))
                .query((rs, n) -> flag(new FactRow(rs)))
                .list();
    }

    /** The caveats on the State, by first day. */
    public List<Flag> of(StateCode state, Instant at) {
        return jdbc.sql("""
                select f.state_code, f.flag, f.situation_key, f.holds_from, f.holds_until, f.statement, %s
                  from flag f
                 where f.state_code = :state and %s
                 order by f.holds_from_earliest, f.key collate "C"
                """.formatted(FactRow.provenance("flag"), FactRow.KNOWN_AT))
                .param("state", state.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((rs, n) -> flag(new FactRow(rs)))
                .list();
    }

    private static Flag flag(FactRow row) throws SQLException {
        return new Flag(
                row.key(),
                row.state("state_code"),
                row.code(Qualifier.class, "flag"),
                row.situationOrNull("situation_key"),
                row.date("holds_from"),
                row.dateOrNull("holds_until"),
                row.text("statement"),
                row.source(),
                row.known());
    }
}
