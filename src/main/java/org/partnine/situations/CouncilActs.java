package org.partnine.situations;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnine.documents.FactRow;
import org.partnine.law.StateCode;
import org.partnine.law.rome.CouncilDeferral;
import org.partnine.law.rome.CouncilParagraph;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Acts of the Security Council, by operative paragraph. */
@Repository
public class CouncilActs {

    private static final String ALL_OTHERS = "ALL_OTHER_STATES";

    private final JdbcClient jdbc;

    CouncilActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version of the clauses that order or urge to cooperate, by key; one of another effect says neither. */
    public List<CouncilParagraph> cooperationClauses() {
        return jdbc.sql("""
                select f.symbol, f.paragraph, f.adopted_on, f.situation_key, f.effect, f.addressee_codes, %s
                  from council_act f
                 where f.kind = 'COOPERATION_CLAUSE' and f.effect in ('OBLIGES', 'URGES')
                 order by f.key collate "C", f.known_from
                """.formatted(FactRow.sourced("council_act")))
                .query((rs, n) -> clause(new FactRow(rs)))
                .list();
    }

    /** Every version of the deferrals in force at some time (art. 16), by key. Those on record cover a class of persons. */
    public List<CouncilDeferral> deferrals() {
        return jdbc.sql("""
                select f.symbol, f.paragraph, f.adopted_on, f.situation_key, f.summary, f.note, %s
                  from council_act f
                 where f.kind = 'DEFERRAL' and f.effect = 'DEFERS'
                 order by f.key collate "C", f.known_from
                """.formatted(FactRow.sourced("council_act")))
                .query((rs, n) -> deferral(new FactRow(rs)))
                .list();
    }

    private static CouncilParagraph clause(FactRow row) throws SQLException {
        Set<String> addressees = new HashSet<>(row.texts("addressee_codes"));
        boolean allOthers = addressees.remove(ALL_OTHERS);
        return new CouncilParagraph(
                row.key(),
                row.text("symbol"),
                row.text("paragraph"),
                row.date("adopted_on"),
                row.situation("situation_key"),
                row.code(CouncilParagraph.Effect.class, "effect"),
                addressees.stream().map(StateCode::new).collect(Collectors.toUnmodifiableSet()),
                allOthers,
                row.source(),
                row.known());
    }

    private static CouncilDeferral deferral(FactRow row) throws SQLException {
        DeferralPeriod period =
                DeferralPeriod.of(row.date("adopted_on").earliest(), row.text("summary"), row.textOrNull("note"));
        return new CouncilDeferral(
                row.key(),
                row.text("symbol"),
                row.text("paragraph"),
                period.from(),
                period.until(),
                row.situationOrNull("situation_key"),
                Set.of(),
                row.source(),
                row.known());
    }
}
