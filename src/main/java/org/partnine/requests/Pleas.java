package org.partnine.requests;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.partnine.documents.FactRow;
import org.partnine.documents.Newest;
import org.partnine.law.Ground;
import org.partnine.law.Qualifier;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Plea;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What States argued, and what the Court answered. */
@Repository
public class Pleas {

    private static final String SELECT = """
            select f.state_code,
                   case when f.recorded_at <= :at
                          or told_from(f.known_from, f.recorded_at, finding_known_from(f.finding_key)) <= :at
                        then f.finding_key end as finding_key,
                   f.request_key, f.raised_on, f.ground, f.summary, f.court_answer, f.answered_by,
                   f.recorded_at <= :at
                     or answer_told_from(f.known_from, f.recorded_at, f.answered_by, f.finding_key) <= :at
                     as answer_known, %s
              from plea f
             where
            """.formatted(FactRow.provenance("plea"));

    private static final String VERSIONS = """
            select f.state_code, f.finding_key, f.request_key, f.raised_on,
                   case when f.ground not in ('OTHER', 'NO_REPLY') then f.ground end as ground,
                   f.summary, f.court_answer, f.answered_by,
                   answer_told_from(f.known_from, f.recorded_at, f.answered_by, f.finding_key) as answer_told_from, %s
              from plea f
             where f.raised_on is not null and f.synthetic is null and f.proceeding_key is null %%s
             order by f.key collate "C", f.known_from
            """.formatted(FactRow.sourced("plea"));

    private static final String BY_DAY = " order by f.raised_earliest, f.raised_latest, f.key collate \"C\"";

    private static final String NEWEST_FIRST =
            " order by f.raised_earliest desc, f.raised_latest desc, f.key collate \"C\" desc";

    private final JdbcClient jdbc;

    Pleas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Every version with a day, by key: one that was loaded with its answer twice, without the answer for the time
     * before that was known. A plea without a day cannot be placed in time by the law.
     */
    public List<Plea> all() {
        return read(jdbc.sql(VERSIONS.formatted("")));
    }

    /** The same of these alone. */
    public List<Plea> versionsOf(Collection<String> keys) {
        return read(jdbc.sql(VERSIONS.formatted("and f.key = any (:keys)")).param("keys", keys.toArray(String[]::new)));
    }

    private static List<Plea> read(JdbcClient.StatementSpec query) {
        return query.query((rs, n) -> versions(new FactRow(rs))).list().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Plea> versions(FactRow row) throws SQLException {
        Plea plea = plea(row);
        Instant told = row.instant("answer_told_from");
        Instant until = plea.known().until();
        if (!told.isAfter(plea.known().from())) {
            return List.of(plea);
        }
        return until != null && !told.isBefore(until)
                ? List.of(plea.unanswered(until))
                : List.of(plea.unanswered(told), plea.knownFrom(told));
    }

    private static Plea plea(FactRow row) throws SQLException {
        return new Plea(
                row.key(),
                row.state("state_code"),
                row.textOrNull("finding_key"),
                row.textOrNull("request_key"),
                row.date("raised_on"),
                row.codeOrNull(Qualifier.class, "ground"),
                row.text("summary"),
                row.code(Ground.CourtAnswer.class, "court_answer"),
                row.textOrNull("answered_by"),
                row.source(),
                row.known());
    }

    /** The newest of the State in all matters. */
    public Newest<PleaEntry> newestOf(StateCode state, Instant at) {
        return newest(" and f.state_code = :state", "state", state.value(), at);
    }

    /** Those of these keys, by day, undated ones last. */
    public List<PleaEntry> of(Collection<String> keys, Instant at) {
        return keys.isEmpty()
                ? List.of()
                : select(" and f.key in (:keys)" + BY_DAY, at)
                        .param("keys", keys)
                        .query((rs, n) -> entry(new FactRow(rs)))
                        .list();
    }

    private Newest<PleaEntry> newest(String condition, String parameter, String value, Instant at) {
        return Newest.of(
                select(condition + NEWEST_FIRST + Newest.LIMIT, at)
                        .param(parameter, value)
                        .query((rs, n) -> entry(new FactRow(rs)))
                        .list(),
                () -> jdbc.sql("select count(*) from plea f where " + FactRow.KNOWN_AT + condition)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param(parameter, value)
                        .query(Integer.class)
                        .single());
    }

    private JdbcClient.StatementSpec select(String rest, Instant at) {
        return jdbc.sql(SELECT + FactRow.KNOWN_AT + rest).param("at", at.atOffset(ZoneOffset.UTC));
    }

    private static PleaEntry entry(FactRow row) throws SQLException {
        return new PleaEntry(
                row.key(),
                row.state("state_code"),
                row.textOrNull("finding_key"),
                row.textOrNull("request_key"),
                row.dateOrNull("raised_on"),
                row.text("ground"),
                row.text("summary"),
                row.is("answer_known") ? row.code(Ground.CourtAnswer.class, "court_answer") : null,
                row.is("answer_known") ? row.textOrNull("answered_by") : null,
                row.provenance());
    }
}
