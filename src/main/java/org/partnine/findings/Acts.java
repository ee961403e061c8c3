package org.partnine.findings;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.partnine.documents.FactRow;
import org.partnine.documents.Page;
import org.partnine.documents.Place;
import org.partnine.documents.Slice;
import org.partnine.law.SituationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Acts of the Security Council and of the Assembly of States Parties. */
@Repository
public class Acts {

    /** Kinds of act, of both bodies. */
    public static final List<String> KINDS = List.of(
            "REFERRAL",
            "COOPERATION_CLAUSE",
            "PRACTICAL_ARRANGEMENTS",
            "EXEMPTION",
            "EXPENSES",
            "REPORTING",
            "DEFERRAL",
            "PRESIDENTIAL_STATEMENT",
            "PREAMBLE_REFERENCE",
            "DRAFT_NOT_ADOPTED",
            "DRAFT_VETOED",
            "UN_GUIDANCE",
            "TRANSMISSION_CHANNEL",
            "NO_RESPONSE_REPORTED",
            "TRANSMISSION_OF_FINDING",
            "PROCEDURE",
            "PROCEDURE_AMENDMENT",
            "TOOLKIT",
            "BUREAU_REPORT_NON_COOPERATION",
            "RESOLUTION_COOPERATION",
            "DECLARATION",
            "RESOLUTION_OMNIBUS",
            "FOCAL_POINT_APPOINTMENT",
            "PRESIDENT_STATEMENT",
            "PRESIDENT_LETTER",
            "PLENARY_DISCUSSION",
            "REFERRAL_TRANSMITTED");

    /** What a paragraph of the Council does. */
    public static final List<String> EFFECTS = List.of(
            "REFERS",
            "OBLIGES",
            "URGES",
            "INVITES",
            "EXEMPTS",
            "EXCLUDES",
            "DEFERS",
            "NOTES",
            "RECALLS",
            "REITERATES",
            "WOULD_DEFER",
            "WOULD_REFER",
            "GUIDES",
            "PROVIDES",
            "REPORTS",
            "INFORMS");

    private static final String BOTH =
            """
            with act as (
              select 'COUNCIL' as body, f.symbol, f.kind, f.adopted_on, f.adopted_earliest, f.adopted_latest,
                     f.situation_key, f.paragraph, f.addressee, f.addressee_codes, f.effect, f.meeting, f.votes_for,
                     f.votes_against, f.abstentions, f.abstaining_or_vetoing, null as session, null as title, f.summary,
                     null::text[] as states_concerned, array_remove(array[f.finding_key], null) as finding_keys,
                     null::text[] as steps, %1$s
                from council_act f where %3$s
              union all
              select 'ASSEMBLY', f.symbol, f.kind, f.adopted_on, f.adopted_earliest, f.adopted_latest,
                     null, f.paragraphs, null, null, null, null, null,
                     null, null, null, f.session, f.title, f.summary,
                     f.states_concerned, f.finding_keys,
                     f.steps, %2$s
                from assembly_act f where %3$s)
            select * from act f where true
            """.formatted(FactRow.provenance("council_act"), FactRow.provenance("assembly_act"), FactRow.KNOWN_AT);

    private final JdbcClient jdbc;

    Acts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By key. */
    public Optional<ActEntry> find(String key, Instant at) {
        return select(" and f.key = :key", at)
                .param("key", key)
                .query((rs, n) -> entry(new FactRow(rs)))
                .optional();
    }

    /** Newest first, by the last day on which each may have been adopted. */
    public Page<ActEntry> list(ActFilter filter, Slice slice, Instant at) {
        var rows = select("""
                   and (:body::text is null or f.body = :body)
                   and (:kind::text is null or f.kind = :kind)
                   and (:effect::text is null or f.effect = :effect)
                   and (:state::text is null or :state = any (f.states_concerned) or :state = any (f.addressee_codes))
                   and (:situation::text is null or f.situation_key = :situation)
                   and (:finding::text is null or :finding = any (f.finding_keys))
                   and (:from::date is null or f.adopted_latest >= :from)
                   and (:to::date is null or f.adopted_earliest <= :to)
                   and (:confidence::text is null or f.confidence = :confidence)
                   and (:text::text is null
                        or position(unaccent(lower(:text)) in unaccent(lower(
                             concat_ws(' ', f.symbol, f.title, f.summary)))) > 0)
                   and (:after_sort::text is null
                        or (f.adopted_latest, f.key collate "C") < (:after_sort::date, :after_key))
                 order by f.adopted_latest desc, f.key collate "C" desc
                 limit :rows
                """, at)
                .param("body", filter.body() == null ? null : filter.body().name())
                .param("kind", filter.kind())
                .param("effect", filter.effect())
                .param("state", filter.state() == null ? null : filter.state().value())
                .param(
                        "situation",
                        filter.situation() == null ? null : filter.situation().value())
                .param("finding", filter.finding())
                .param("from", filter.from())
                .param("to", filter.to())
                .param(
                        "confidence",
                        filter.confidence() == null ? null : filter.confidence().name())
                .param("text", filter.text())
                .params(slice.parameters())
                .query((rs, n) -> entry(new FactRow(rs)))
                .list();
        return slice.page(rows, row -> new Place(row.adoptedOn().latest().toString(), row.key()));
    }

    /** That follow up or transmit a finding, by its key; oldest first. */
    public List<ActEntry> concerning(String finding, Instant at) {
        return select(" and :finding = any (f.finding_keys) order by f.adopted_earliest, f.key collate \"C\"", at)
                .param("finding", finding)
                .query((rs, n) -> entry(new FactRow(rs)))
                .list();
    }

    /** About the situation, oldest first. */
    public List<ActEntry> in(SituationId situation, Instant at) {
        return select(" and f.situation_key = :situation order by f.adopted_earliest, f.key collate \"C\"", at)
                .param("situation", situation.value())
                .query((rs, n) -> entry(new FactRow(rs)))
                .list();
    }

    private JdbcClient.StatementSpec select(String rest, Instant at) {
        return jdbc.sql(BOTH + rest).param("at", at.atOffset(ZoneOffset.UTC));
    }

    private static ActEntry entry(FactRow row) throws SQLException {
        return new ActEntry(
                row.key(),
                row.code(ActEntry.Body.class, "body"),
                row.textOrNull("symbol"),
                row.text("kind"),
                row.date("adopted_on"),
                row.situationOrNull("situation_key"),
                row.textOrNull("paragraph"),
                row.textOrNull("addressee"),
                row.texts("addressee_codes"),
                row.textOrNull("effect"),
                row.numberOrNull("meeting"),
                row.numberOrNull("votes_for"),
                row.numberOrNull("votes_against"),
                row.numberOrNull("abstentions"),
                row.states("abstaining_or_vetoing"),
                row.textOrNull("session"),
                row.textOrNull("title"),
                row.text("summary"),
                row.states("states_concerned"),
                row.texts("finding_keys"),
                row.texts("steps"),
                row.provenance());
    }
}
