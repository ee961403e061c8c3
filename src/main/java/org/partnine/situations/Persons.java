package org.partnine.situations;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.partnine.documents.FactRow;
import org.partnine.law.PersonId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.SoughtPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Persons sought by the Court. */
@Repository
public class Persons {

    private final JdbcClient jdbc;

    Persons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every public version, by key. */
    public List<SoughtPerson> all() {
        return jdbc.sql("""
                select f.name, f.nationality_code, %s
                  from person f
                 where f.level = 'PUBLIC'
                 order by f.key collate "C", f.known_from
                """.formatted(FactRow.provenance("person")))
                .query((rs, n) -> person(new FactRow(rs)))
                .list();
    }

    private static SoughtPerson person(FactRow row) throws SQLException {
        StateCode nationality = row.stateOrNull("nationality_code");
        return new SoughtPerson(
                new PersonId(row.key()),
                row.text("name"),
                nationality == null ? Set.of() : Set.of(nationality),
                row.source(),
                row.known());
    }
}
