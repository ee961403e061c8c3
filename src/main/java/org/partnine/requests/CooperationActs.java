package org.partnine.requests;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.partnine.documents.FactRow;
import org.partnine.documents.Newest;
import org.partnine.law.PersonId;
import org.partnine.law.StateCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Public acts of cooperation. */
@Repository
public class CooperationActs {

    private static final String SELECT = """
            select f.kind, f.state_codes, f.person_key, f.happened_on, f.summary, %s
              from cooperation_act f
             where
            """.formatted(FactRow.provenance("cooperation_act"));

    private static final String BY_DAY = " order by f.happened_earliest, f.happened_latest, f.key collate \"C\"";

    private static final String NEWEST_FIRST =
            " order by f.happened_earliest desc, f.happened_latest desc, f.key collate \"C\" desc";

    private final JdbcClient jdbc;

    CooperationActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the State, by day, undated ones last. */
    public List<CooperationActEntry> of(StateCode state, Instant at) {
        return select(" and :state = any (f.state_codes)" + BY_DAY, at)
                .param("state", state.value())
                .query((rs, n) -> entry(new FactRow(rs)))
                .list();
    }

    /** About the person, by day, undated ones last. */
    public List<CooperationActEntry> about(PersonId person, Instant at) {
        return select(" and f.person_key = :person" + BY_DAY, at)
                .param("person", person.value())
                .query((rs, n) -> entry(new FactRow(rs)))
                .list();
    }

    public Newest<CooperationActEntry> newestOf(StateCode state, Instant at) {
        return newest(" and :state = any (f.state_codes)", "state", state.value(), at);
    }

    public Newest<CooperationActEntry> newestAbout(PersonId person, Instant at) {
        return newest(" and f.person_key = :person", "person", person.value(), at);
    }

    private Newest<CooperationActEntry> newest(String condition, String parameter, String value, Instant at) {
        return Newest.of(
                select(condition + NEWEST_FIRST + Newest.LIMIT, at)
                        .param(parameter, value)
                        .query((rs, n) -> entry(new FactRow(rs)))
                        .list(),
                () -> jdbc.sql("select count(*) from cooperation_act f where " + FactRow.KNOWN_AT + condition)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param(parameter, value)
                        .query(Integer.class)
                        .single());
    }

    private JdbcClient.StatementSpec select(String rest, Instant at) {
        return jdbc.sql(SELECT + FactRow.KNOWN_AT + rest).param("at", at.atOffset(ZoneOffset.UTC));
    }

    private static CooperationActEntry entry(FactRow row) throws SQLException {
        return new CooperationActEntry(
                row.key(),
                row.text("kind"),
                row.states("state_codes"),
                row.personOrNull("person_key"),
                row.dateOrNull("happened_on"),
                row.text("summary"),
                row.provenance());
    }
}
