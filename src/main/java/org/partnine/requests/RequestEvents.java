package org.partnine.requests;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnine.documents.FactRow;
import org.partnine.law.Qualifier;
import org.partnine.law.rome.RequestEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Steps in the life of requests. */
@Repository
public class RequestEvents {

    private static final String VERSIONS = """
            select f.request_key, f.kind, f.happened_on, actor.key as actor, f.ground, f.matter_filed_on, %s
              from request_event f
              left join state actor
                on actor.key = f.actor
               and actor.superseded_at is null
               and exists (select from cooperation_request r where r.key = f.request_key and r.addressee_kind = 'GROUP')
             where f.synthetic is null %%s
             order by f.request_key collate "C", f.happened_earliest, f.happened_latest, f.key collate "C", f.known_from
            """.formatted(FactRow.sourced("request_event"));

    private static final String SELECT = """
            select f.request_key, f.kind, f.happened_on, f.actor, f.ground, f.matter_filed_on, f.ended_by_event_key,
                   f.document, f.summary, %s
              from request_event f
             where
            """.formatted(FactRow.provenance("request_event"));

    private final JdbcClient jdbc;

    RequestEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version, by request and day, undated steps last. The actor is named where a group is addressed. */
    public List<RequestEvent> all() {
        return jdbc.sql(VERSIONS.formatted(""))
                .query((rs, n) -> event(new FactRow(rs)))
                .list();
    }

    /** The same of the steps of these requests alone. */
    public List<RequestEvent> versionsOf(Collection<String> requests) {
        return jdbc.sql(VERSIONS.formatted("and f.request_key = any (:requests)"))
                .param("requests", requests.toArray(String[]::new))
                .query((rs, n) -> event(new FactRow(rs)))
                .list();
    }

    /** Keys of the requests that these steps are of, or were before they were corrected. */
    public List<String> requestsOf(Collection<String> steps) {
        return jdbc.sql(
                        "select distinct f.request_key from request_event f where f.key = any (:keys) and f.synthetic is null")
                .param("keys", steps.toArray(String[]::new))
                .query((rs, n) -> new FactRow(rs).text("request_key"))
                .list();
    }

    private static RequestEvent event(FactRow row) throws SQLException {
        return new RequestEvent(
                row.key(),
                row.text("request_key"),
                row.code(RequestEvent.Kind.class, "kind"),
                row.dateOrNull("happened_on"),
                row.stateOrNull("actor"),
                row.codeOrNull(Qualifier.class, "ground"),
                row.dateOrNull("matter_filed_on"),
                row.source(),
                row.known());
    }

    /** The steps of the requests, by request; of each by day, undated ones last. */
    public Map<String, List<RequestEventEntry>> of(List<RequestEntry> requests, Instant at) {
        return select("""
                   and f.request_key = any (:requests)
                 order by f.happened_earliest, f.happened_latest, f.key collate "C"
                """, at)
                .param("requests", requests.stream().map(RequestEntry::key).toArray(String[]::new))
                .query((rs, n) -> entry(new FactRow(rs)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(RequestEventEntry::request));
    }

    private JdbcClient.StatementSpec select(String rest, Instant at) {
        return jdbc.sql(SELECT + FactRow.KNOWN_AT + rest).param("at", at.atOffset(ZoneOffset.UTC));
    }

    private static RequestEventEntry entry(FactRow row) throws SQLException {
        return new RequestEventEntry(
                row.key(),
                row.text("request_key"),
                row.code(RequestEvent.Kind.class, "kind"),
                row.dateOrNull("happened_on"),
                row.text("actor"),
                row.codeOrNull(Qualifier.class, "ground"),
                row.dateOrNull("matter_filed_on"),
                row.textOrNull("ended_by_event_key"),
                row.textOrNull("document"),
                row.text("summary"),
                row.provenance());
    }
}
