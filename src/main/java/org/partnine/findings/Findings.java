package org.partnine.findings;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnine.documents.FactRow;
import org.partnine.documents.Newest;
import org.partnine.documents.Page;
import org.partnine.documents.Place;
import org.partnine.documents.Slice;
import org.partnine.law.rome.Finding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions of Chambers on compliance, or next to it. */
@Repository
public class Findings {

    private static final String SELECT = """
            select f.decision_number, f.number_read, f.decided_on, f.chamber, f.situation_key, f.case_number, f.person_key,
                   f.state_code, f.state_status, f.request_types, f.provisions, f.outcome, f.referred_to_asp,
                   f.referred_to_unsc, f.appealed_by_decision, f.appeal_outcome, f.triggering_event,
                   f.appealed_by_decision is null or f.recorded_at <= :at
                     or told_from(f.known_from, f.recorded_at, finding_known_from(f.appealed_by_decision)) <= :at
                     as appeal_known, %s
              from finding f
             where
            """.formatted(FactRow.provenance("finding"));

    private static final String VERSIONS = """
            select f.decision_number, f.decided_on, f.chamber, f.situation_key, f.person_key, f.state_code, f.outcome,
                   f.referred_to_asp, f.referred_to_unsc, %s
              from finding f
             where f.synthetic is null %%s
             order by f.key collate "C", f.known_from
            """.formatted(FactRow.sourced("finding"));

    /** What a {@link FindingFilter} asks for. */
    private static final String FILTERED = """
               and (:state::text is null or f.state_code = :state)
               and (:situation::text is null or f.situation_key = :situation)
               and (:person::text is null or f.person_key = :person)
               and (:outcome::text is null or f.outcome = :outcome)
               and (:from::date is null or f.decided_on >= :from)
               and (:to::date is null or f.decided_on <= :to)
               and (:confidence::text is null or f.confidence = :confidence)
               and (:text::text is null
                    or position(unaccent(lower(:text)) in unaccent(lower(
                         concat_ws(' ', f.decision_number, f.chamber, f.triggering_event)))) > 0)
            """;

    private static final String OF_MATTER = """
               and f.state_code = :state and f.situation_key = :situation
               and f.person_key is not distinct from :person::text
               and (f.key = :key
                    or not exists (select from visit v where v.finding_key = f.key and v.superseded_at is null))
               and not exists (
                   select from finding g
                    where g.key = :key and g.known_from <= :at and (g.superseded_at is null or g.superseded_at > :at)
                      and g.proceeding_key <> f.proceeding_key)
             order by f.decided_on, f.key collate "C"
            """;

    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version, by key. */
    public List<Finding> all() {
        return jdbc.sql(VERSIONS.formatted(""))
                .query((rs, n) -> finding(new FactRow(rs)))
                .list();
    }

    /** The same of these alone. */
    public List<Finding> versionsOf(Collection<String> keys) {
        return jdbc.sql(VERSIONS.formatted("and f.key = any (:keys)"))
                .param("keys", keys.toArray(String[]::new))
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

    /** By key or by the number of the decision; a number that several findings carry finds the first by key. */
    public Optional<FindingEntry> find(String keyOrNumber, Instant at) {
        return select("""
                   and (f.key = :wanted or f.decision_number = :wanted)
                 order by f.key = :wanted desc, f.key collate "C"
                 limit 1
                """, at)
                .param("wanted", keyOrNumber)
                .query((rs, n) -> entry(new FactRow(rs)))
                .optional();
    }

    /**
     * What was decided in one matter.
     *
     * @param known decisions that were known at the instant, oldest first
     * @param later keys of those that became known after it
     */
    record InMatter(List<FindingEntry> known, List<String> later) {}

    /**
     * The decisions of one matter: the finding, and those about the same State, situation and person that are about no
     * stay of their own and of no other proceeding, such as an appeal, a deferred referral, a decision after remand.
     */
    InMatter inMatterOf(FindingEntry finding, Instant at) {
        List<FindingEntry> known = matter(select(OF_MATTER, at), finding)
                .query((rs, n) -> entry(new FactRow(rs)))
                .list();
        return new InMatter(known, later(finding, at, known));
    }

    private List<String> later(FindingEntry finding, Instant at, List<FindingEntry> known) {
        List<String> keys = known.stream().map(FindingEntry::key).toList();
        return matter(
                        jdbc.sql("select f.key from finding f where f.known_from > :at and f.superseded_at is null"
                                        + OF_MATTER)
                                .param("at", at.atOffset(ZoneOffset.UTC)),
                        finding)
                .query((rs, n) -> new FactRow(rs).key())
                .list()
                .stream()
                .filter(key -> !keys.contains(key))
                .toList();
    }

    private static JdbcClient.StatementSpec matter(JdbcClient.StatementSpec query, FindingEntry finding) {
        return query.param("state", finding.state().value())
                .param("situation", finding.situation().value())
                .param(
                        "person",
                        finding.person() == null ? null : finding.person().value())
                .param("key", finding.key());
    }

    /** Keys of the decisions to which proceedings about these stays led, by the key of the stay; of several, the latest. */
    public Map<String, String> ledToBy(List<String> stays) {
        var keys = new HashMap<String, String>();
        jdbc.sql("""
                select p.visit_key, f.key
                  from finding f
                  join non_compliance_proceeding p on p.key = f.proceeding_key and p.superseded_at is null
                 where f.superseded_at is null and p.visit_key = any (:stays)
                 order by f.decided_on, f.key collate "C"
                """).param("stays", stays.toArray(String[]::new)).query(row -> {
            keys.put(row.getString(1), row.getString(2));
        });
        return keys;
    }

    /** All that were known at the instant but made-up ones, oldest first. */
    public List<FindingEntry> known(Instant at) {
        return select(" and f.synthetic is null order by f.decided_on, f.key collate \"C\"", at)
                .query((rs, n) -> entry(new FactRow(rs)))
                .list();
    }

    /** Newest first. */
    public Page<FindingEntry> list(FindingFilter filter, Slice slice, Instant at) {
        var rows = filtered(select(FILTERED + """
                   and (:after_sort::text is null
                        or (f.decided_on, f.key collate "C") < (:after_sort::date, :after_key))
                 order by f.decided_on desc, f.key collate "C" desc
                 limit :rows
                """, at), filter)
                .params(slice.parameters())
                .query((rs, n) -> entry(new FactRow(rs)))
                .list();
        return slice.page(rows, row -> new Place(row.decidedOn().toString(), row.key()));
    }

    public Newest<FindingEntry> newest(FindingFilter filter, Instant at) {
        return Newest.of(
                list(filter, Slice.first(Newest.MOST + 1), at).rows(),
                () -> filtered(
                                jdbc.sql("select count(*) from finding f where " + FactRow.KNOWN_AT + FILTERED)
                                        .param("at", at.atOffset(ZoneOffset.UTC)),
                                filter)
                        .query(Integer.class)
                        .single());
    }

    private static JdbcClient.StatementSpec filtered(JdbcClient.StatementSpec query, FindingFilter filter) {
        return query.param(
                        "state", filter.state() == null ? null : filter.state().value())
                .param(
                        "situation",
                        filter.situation() == null ? null : filter.situation().value())
                .param(
                        "person",
                        filter.person() == null ? null : filter.person().value())
                .param(
                        "outcome",
                        filter.outcome() == null ? null : filter.outcome().name())
                .param("from", filter.from())
                .param("to", filter.to())
                .param(
                        "confidence",
                        filter.confidence() == null ? null : filter.confidence().name())
                .param("text", filter.text());
    }

    private JdbcClient.StatementSpec select(String rest, Instant at) {
        return jdbc.sql(SELECT + FactRow.KNOWN_AT + rest).param("at", at.atOffset(ZoneOffset.UTC));
    }

    private static FindingEntry entry(FactRow row) throws SQLException {
        return new FindingEntry(
                row.key(),
                row.textOrNull("decision_number"),
                row.is("number_read"),
                row.day("decided_on"),
                row.text("chamber"),
                row.situation("situation_key"),
                row.textOrNull("case_number"),
                row.personOrNull("person_key"),
                row.state("state_code"),
                row.text("state_status"),
                row.texts("request_types"),
                row.textOrNull("provisions"),
                row.code(Finding.Outcome.class, "outcome"),
                row.is("referred_to_asp"),
                row.is("referred_to_unsc"),
                // A row tells at once what came later: what was not known then is not told.
                row.is("appeal_known") ? row.textOrNull("appealed_by_decision") : null,
                row.is("appeal_known") ? row.textOrNull("appeal_outcome") : null,
                row.textOrNull("triggering_event"),
                row.provenance());
    }
}
