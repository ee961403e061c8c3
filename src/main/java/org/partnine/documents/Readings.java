package org.partnine.documents;

import java.sql.SQLException;
import java.util.List;
import org.partnine.law.rome.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Positions on contested questions. */
@Repository
public class Readings {

    private final JdbcClient jdbc;

    Readings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version, by question and order of recording. */
    public List<Reading> all() {
        return jdbc.sql("""
                select f.question_code, f.question, f.position, f.held_by, f.authority, f.authority_on, f.consequence,
                       f.status, %s
                  from reading f
                 order by substr(f.question_code, 3)::int, f.id
                """.formatted(FactRow.sourced("reading")))
                .query((rs, n) -> reading(new FactRow(rs)))
                .list();
    }

    private static Reading reading(FactRow row) throws SQLException {
        String authority = row.textOrNull("authority");
        return new Reading(
                row.key(),
                row.text("question_code"),
                row.text("question"),
                row.text("position"),
                row.text("held_by"),
                authority == null ? "" : authority,
                row.dateOrNull("authority_on"),
                row.text("consequence"),
                row.code(Reading.Status.class, "status"),
                row.source(),
                row.known());
    }
}
