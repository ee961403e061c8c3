package org.partnine.findings;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.FactRow;
import org.partnine.recording.Values;
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

    /**
     * Steps by the finding or proceeding they belong to, in the order of the record.
     *
     * @param matters keys of findings and proceedings
     */
    Map<String, List<RecordedStep>> byMatter(List<String> matters, Instant at) {
        return jdbc
                .sql("""
                select f.key, coalesce(f.finding_key, f.proceeding_key) as matter, f.kind, f.happened_on, f.part, f.leave,
                       f.search_made, f.not_found, f.summary
                  from proceeding_event f
                 where (f.finding_key in (:matters) or f.proceeding_key in (:matters)) and
                """
                        + FactRow.KNOWN_AT
                        + " order by (select min(v.id) from proceeding_event v where v.key = f.key)")
                .param("matters", matters.isEmpty() ? List.of("") : matters)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((rs, n) -> step(new FactRow(rs)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(RecordedStep::matter));
    }

    private static RecordedStep step(FactRow row) throws SQLException {
        var values = new LinkedHashMap<String, Object>();
        put("kind", row.text("kind"), values);
        put("on", row.textOrNull("happened_on"), values);
        put("part", row.textOrNull("part"), values);
        put("leave", row.textOrNull("leave"), values);
        put("searchMade", row.textOrNull("search_made"), values);
        put("summary", row.text("summary"), values);
        values.put("notFound", row.texts("not_found"));
        return new RecordedStep(row.key(), row.text("matter"), new Values(row.key(), values));
    }

    private static void put(String field, @Nullable String value, Map<String, Object> values) {
        if (value != null) {
            values.put(field, value);
        }
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
