package org.partnine.findings;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.partnine.documents.FactRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Steps of non-compliance proceedings and of their follow-up. */
@Repository
public class ProceedingEvents {

    private static final String SELECT = """
            select f.finding_key, f.kind, f.happened_on, f.document, f.actor, f.summary, %s
              from proceeding_event f
             where
            """.formatted(FactRow.provenance("proceeding_event"));

    private final JdbcClient jdbc;

    ProceedingEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the thread of a finding, by its key; by day, undated ones last. */
    public List<ProceedingEventEntry> of(String finding, Instant at) {
        return select("""
                   and f.finding_key = :finding
                 order by f.happened_earliest, f.happened_latest, f.key collate "C"
                """, at)
                .param("finding", finding)
                .query((rs, n) -> entry(new FactRow(rs)))
                .list();
    }

    private JdbcClient.StatementSpec select(String rest, Instant at) {
        return jdbc.sql(SELECT + FactRow.KNOWN_AT + rest).param("at", at.atOffset(ZoneOffset.UTC));
    }

    private static ProceedingEventEntry entry(FactRow row) throws SQLException {
        return new ProceedingEventEntry(
                row.key(),
                row.text("finding_key"),
                row.text("kind"),
                row.dateOrNull("happened_on"),
                row.textOrNull("document"),
                row.text("actor"),
                row.text("summary"),
                row.provenance());
    }
}
