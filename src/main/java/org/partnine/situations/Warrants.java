package org.partnine.situations;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.partnine.documents.FactRow;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.rome.Warrant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Warrants of arrest and summonses to appear. */
@Repository
public class Warrants {

    private static final String SELECT = """
            select f.person_key, f.situation_key, f.case_number, f.kind, f.issued_on, f.unsealed_on, f.status, f.status_on,
                   f.arrested_on, f.arrested_in, f.surrendered_on, f.surrendered_by, f.offence, %s
              from warrant f
             where
            """.formatted(FactRow.provenance("warrant"));

    private static final String BY_ISSUE = " order by f.issued_earliest, f.issued_latest, f.key collate \"C\"";

    private final JdbcClient jdbc;

    Warrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every public version, by key. */
    public List<Warrant> all() {
        return jdbc.sql("""
                select f.person_key, f.situation_key, f.issued_on, f.offence, %s
                  from warrant f
                 order by f.key collate "C", f.known_from
                """.formatted(FactRow.sourced("warrant")))
                .query((rs, n) -> warrant(new FactRow(rs)))
                .list();
    }

    private static Warrant warrant(FactRow row) throws SQLException {
        return new Warrant(
                row.key(),
                row.person("person_key"),
                row.situation("situation_key"),
                row.date("issued_on"),
                row.code(Warrant.Offence.class, "offence"),
                row.source(),
                row.known());
    }

    /** For the person, by day of issue. */
    public List<WarrantEntry> of(PersonId person, Instant at) {
        return select(" and f.person_key = :person" + BY_ISSUE, at)
                .param("person", person.value())
                .query((rs, n) -> entry(new FactRow(rs)))
                .list();
    }

    /** In the situation, by day of issue. */
    public List<WarrantEntry> in(SituationId situation, Instant at) {
        return select(" and f.situation_key = :situation" + BY_ISSUE, at)
                .param("situation", situation.value())
                .query((rs, n) -> entry(new FactRow(rs)))
                .list();
    }

    private JdbcClient.StatementSpec select(String rest, Instant at) {
        return jdbc.sql(SELECT + FactRow.KNOWN_AT + rest).param("at", at.atOffset(ZoneOffset.UTC));
    }

    private static WarrantEntry entry(FactRow row) throws SQLException {
        return new WarrantEntry(
                row.key(),
                row.person("person_key"),
                row.situation("situation_key"),
                row.textOrNull("case_number"),
                row.text("kind"),
                row.date("issued_on"),
                row.dateOrNull("unsealed_on"),
                row.text("status"),
                row.dateOrNull("status_on"),
                row.dateOrNull("arrested_on"),
                row.stateOrNull("arrested_in"),
                row.dateOrNull("surrendered_on"),
                row.stateOrNull("surrendered_by"),
                row.code(Warrant.Offence.class, "offence"),
                row.provenance());
    }

    /** Keys of the situations in which the person is sought, oldest warrant first. */
    public List<String> situationsOf(PersonId person) {
        return jdbc.sql("""
                select f.situation_key from warrant f
                 where f.person_key = :person and f.superseded_at is null
                 group by f.situation_key
                 order by min(f.issued_earliest), f.situation_key
                """)
                .param("person", person.value())
                .query((row, n) -> row.getString(1))
                .list();
    }
}
