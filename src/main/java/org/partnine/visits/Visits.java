package org.partnine.visits;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.partnine.documents.FactRow;
import org.partnine.documents.Newest;
import org.partnine.law.PersonId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stays of wanted persons. */
@Repository
public class Visits {

    private static final String SELECT = """
            select f.person_key, f.state_code, f.first_day, f.last_day, f.occasion, f.state_status, f.outcome,
                   case when f.recorded_at <= :at
                          or told_from(f.known_from, f.recorded_at, finding_known_from(f.finding_key)) <= :at
                        then f.finding_key end as finding_key, %s
              from visit f
             where
            """.formatted(FactRow.provenance("visit"));

    private static final String VERSIONS = """
            select f.person_key, f.state_code, f.first_day, f.last_day, f.outcome, f.finding_key, %s
              from visit f
             where f.synthetic is null and f.outcome <> 'EXPECTED' %%s
             order by f.key collate "C", f.known_from
            """.formatted(FactRow.sourced("visit"));

    private static final String BY_DAY = " order by f.first_day_earliest, f.first_day_latest, f.key collate \"C\"";

    private static final String NEWEST_FIRST =
            " order by f.first_day_earliest desc, f.first_day_latest desc, f.key collate \"C\" desc";

    private final JdbcClient jdbc;

    Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version of those that were not only expected, by key. */
    public List<Visit> all() {
        return jdbc.sql(VERSIONS.formatted(""))
                .query((rs, n) -> visit(new FactRow(rs)))
                .list();
    }

    /** The same of these alone. */
    public List<Visit> versionsOf(Collection<String> keys) {
        return jdbc.sql(VERSIONS.formatted("and f.key = any (:keys)"))
                .param("keys", keys.toArray(String[]::new))
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

    /** Of the person, by first day. */
    public List<VisitEntry> of(PersonId person, Instant at) {
        return select(" and f.person_key = :person" + BY_DAY, at)
                .param("person", person.value())
                .query((rs, n) -> entry(new FactRow(rs)))
                .list();
    }

    public Newest<VisitEntry> newestTo(StateCode state, Instant at) {
        return newest(" and f.state_code = :state", "state", state.value(), at);
    }

    public Newest<VisitEntry> newestOf(PersonId person, Instant at) {
        return newest(" and f.person_key = :person", "person", person.value(), at);
    }

    /** Those of these keys, by first day. */
    public List<VisitEntry> of(Collection<String> keys, Instant at) {
        return keys.isEmpty()
                ? List.of()
                : select(" and f.key in (:keys)" + BY_DAY, at)
                        .param("keys", keys)
                        .query((rs, n) -> entry(new FactRow(rs)))
                        .list();
    }

    private Newest<VisitEntry> newest(String condition, String parameter, String value, Instant at) {
        return Newest.of(
                select(condition + NEWEST_FIRST + Newest.LIMIT, at)
                        .param(parameter, value)
                        .query((rs, n) -> entry(new FactRow(rs)))
                        .list(),
                () -> jdbc.sql("select count(*) from visit f where " + FactRow.KNOWN_AT + condition)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param(parameter, value)
                        .query(Integer.class)
                        .single());
    }

    private JdbcClient.StatementSpec select(String rest, Instant at) {
        return jdbc.sql(SELECT + FactRow.KNOWN_AT + rest).param("at", at.atOffset(ZoneOffset.UTC));
    }

    private static VisitEntry entry(FactRow row) throws SQLException {
        return new VisitEntry(
                row.key(),
                row.person("person_key"),
                row.state("state_code"),
                row.date("first_day"),
                row.dateOrNull("last_day"),
                row.text("occasion"),
                row.textOrNull("state_status"),
                row.code(Visit.Outcome.class, "outcome"),
                row.textOrNull("finding_key"),
                row.provenance());
    }
}
