package org.partnine.situations;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.FactRow;
import org.partnine.law.PartialDate;
import org.partnine.law.SituationId;
import org.partnine.law.rome.Situation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Situations before the Court. */
@Repository
public class Situations {

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
                """.formatted(FactRow.provenance("situation")))
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
}
