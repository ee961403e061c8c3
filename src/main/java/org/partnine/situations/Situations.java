package org.partnine.situations;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.FactRow;
import org.partnine.documents.Page;
import org.partnine.documents.Place;
import org.partnine.documents.Slice;
import org.partnine.law.PartialDate;
import org.partnine.law.SituationId;
import org.partnine.law.rome.Situation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Situations before the Court. */
@Repository
public class Situations {

    private static final String SELECT = """
            select f.code, f.name, f.trigger, f.trigger_instrument, f.examination_opened_on, f.examination_source,
                   f.referred_on, f.investigation_opened_on, f.investigation_public_on, f.status, f.territorial_states, %s
              from situation f
             where
            """.formatted(FactRow.provenance("situation"));

    private final JdbcClient jdbc;

    Situations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version, by key. */
    public List<Situation> all() {
        return jdbc.sql("""
                select f.code, f.trigger, f.referred_on, f.examination_opened_on, f.investigation_opened_on,
                       f.investigation_public_on, %s
                  from situation f
                 order by f.key collate "C", f.known_from
                """.formatted(FactRow.sourced("situation")))
                .query((rs, n) -> situation(new FactRow(rs)))
                .list();
    }

    /** The present English name of every situation, by id. */
    public Map<SituationId, String> names() {
        var names = new LinkedHashMap<SituationId, String>();
        jdbc.sql("""
                select f.key, f.name from situation f where f.superseded_at is null order by f.key collate "C"
                """).query(rs -> {
            var row = new FactRow(rs);
            names.put(row.situation("key"), row.text("name"));
        });
        return names;
    }

    private static Situation situation(FactRow row) throws SQLException {
        PartialDate publicOn = row.dateOrNull("investigation_public_on");
        return new Situation(
                row.situation("key"),
                row.textOrNull("code"),
                row.code(Situation.Trigger.class, "trigger"),
                row.dateOrNull("referred_on"),
                row.dateOrNull("examination_opened_on"),
                row.dateOrNull("investigation_opened_on"),
                publicFrom(publicOn),
                row.source(),
                row.known());
    }

    /** From the start of the day, UTC; of a day known only to its month or year, once that has passed. */
    private static @Nullable Instant publicFrom(@Nullable PartialDate on) {
        if (on == null) {
            return null;
        }
        LocalDate certain = on.isDay() ? on.earliest() : on.latest().plusDays(1);
        return certain.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** By id or by the Court's number. */
    public Optional<SituationEntry> find(String idOrNumber, Instant at) {
        return select(" and (f.key = :wanted or f.code = :wanted) order by f.key = :wanted desc limit 1", at)
                .param("wanted", idOrNumber)
                .query((rs, n) -> entry(new FactRow(rs), at))
                .optional();
    }

    /** By name. */
    public Page<SituationEntry> list(SituationFilter filter, Slice slice, Instant at) {
        var rows = select("""
                   and (:state::text is null or :state = any (f.territorial_states))
                   and (:trigger::text is null or f.trigger = :trigger)
                   and (:status::text is null or f.status = :status)
                   and (:text::text is null
                        or position(unaccent(lower(:text)) in unaccent(lower(f.name || ' ' || coalesce(f.code, '')))) > 0)
                   and (:after_sort::text is null or (f.name collate "C", f.key collate "C") > (:after_sort, :after_key))
                 order by f.name collate "C", f.key collate "C"
                 limit :rows
                """, at)
                .param("state", filter.state() == null ? null : filter.state().value())
                .param(
                        "trigger",
                        filter.trigger() == null ? null : filter.trigger().name())
                .param("status", filter.status())
                .param("text", filter.text())
                .params(slice.parameters())
                .query((rs, n) -> entry(new FactRow(rs), at))
                .list();
        return slice.page(rows, row -> new Place(row.name(), row.id().value()));
    }

    private JdbcClient.StatementSpec select(String rest, Instant at) {
        return jdbc.sql(SELECT + FactRow.KNOWN_AT + rest).param("at", at.atOffset(ZoneOffset.UTC));
    }

    /** An opening that was not yet public at the instant is left out (rule L12). */
    private static SituationEntry entry(FactRow row, Instant at) throws SQLException {
        PartialDate publicOn = row.dateOrNull("investigation_public_on");
        Instant publicFrom = publicFrom(publicOn);
        boolean hidden = publicFrom != null && at.isBefore(publicFrom);
        return new SituationEntry(
                row.situation("key"),
                row.textOrNull("code"),
                row.text("name"),
                row.code(Situation.Trigger.class, "trigger"),
                row.textOrNull("trigger_instrument"),
                row.dateOrNull("examination_opened_on"),
                row.textOrNull("examination_source"),
                row.dateOrNull("referred_on"),
                hidden ? null : row.dateOrNull("investigation_opened_on"),
                hidden ? null : publicOn,
                row.text("status"),
                row.states("territorial_states"),
                row.provenance());
    }
}
