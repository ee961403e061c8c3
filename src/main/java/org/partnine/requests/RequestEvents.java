package org.partnine.requests;

import java.sql.SQLException;
import java.util.List;
import org.partnine.documents.FactRow;
import org.partnine.law.Qualifier;
import org.partnine.law.rome.RequestEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Steps in the life of requests. */
@Repository
public class RequestEvents {

    private final JdbcClient jdbc;

    RequestEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every public version, by request and day, undated steps last. The actor is named where a group is addressed. */
    public List<RequestEvent> all() {
        return jdbc.sql("""
                select f.request_key, f.kind, f.happened_on, actor.key as actor, f.ground, f.matter_filed_on, %s
                  from request_event f
                  left join state actor
                    on actor.key = f.actor
                   and actor.superseded_at is null
                   and exists (select from cooperation_request r where r.key = f.request_key and r.addressee_kind = 'GROUP')
                 where f.level = 'PUBLIC'
                 order by f.request_key collate "C", f.happened_earliest, f.happened_latest, f.key collate "C", f.known_from
                """.formatted(FactRow.provenance("request_event")))
                .query((rs, n) -> event(new FactRow(rs)))
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
}
