package org.partnine.situations;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.partnine.documents.FactRow;
import org.partnine.law.PersonId;
import org.partnine.law.rome.Office;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Offices that matter for immunity (art. 98(1)). */
@Repository
public class Offices {

    private static final String SELECT = """
            select f.person_key, f.category, f.state_code, f.title, f.held_from, f.held_until, %s
              from office f
             where
            """.formatted(FactRow.provenance("office"));

    private final JdbcClient jdbc;

    Offices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every public version, by key. */
    public List<Office> all() {
        return jdbc.sql("""
                select f.person_key, f.category, f.state_code, f.held_from, f.held_until, %s
                  from office f
                 order by f.key collate "C", f.known_from
                """.formatted(FactRow.sourced("office")))
                .query((rs, n) -> office(new FactRow(rs)))
                .list();
    }

    private static Office office(FactRow row) throws SQLException {
        return new Office(
                row.key(),
                row.person("person_key"),
                row.code(Office.Category.class, "category"),
                row.state("state_code"),
                row.date("held_from"),
                row.dateOrNull("held_until"),
                row.source(),
                row.known());
    }

    /** Held by the person, by first day. */
    public List<OfficeEntry> of(PersonId person, Instant at) {
        return select(" and f.person_key = :person order by f.held_from_earliest, f.key collate \"C\"", at)
                .param("person", person.value())
                .query((rs, n) -> entry(new FactRow(rs)))
                .list();
    }

    private JdbcClient.StatementSpec select(String rest, Instant at) {
        return jdbc.sql(SELECT + FactRow.KNOWN_AT + rest).param("at", at.atOffset(ZoneOffset.UTC));
    }

    private static OfficeEntry entry(FactRow row) throws SQLException {
        return new OfficeEntry(
                row.key(),
                row.person("person_key"),
                row.code(Office.Category.class, "category"),
                row.state("state_code"),
                row.text("title"),
                row.date("held_from"),
                row.dateOrNull("held_until"),
                row.provenance());
    }
}
