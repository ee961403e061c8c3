package org.partnine.situations;

import java.sql.SQLException;
import java.util.List;
import org.partnine.documents.FactRow;
import org.partnine.law.rome.Warrant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Warrants of arrest and summonses to appear. */
@Repository
public class Warrants {

    private final JdbcClient jdbc;

    Warrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every public version, by key. */
    public List<Warrant> all() {
        return jdbc.sql("""
                select f.person_key, f.situation_key, f.issued_on, f.offence, %s
                  from warrant f
                 where f.level = 'PUBLIC'
                 order by f.key collate "C", f.known_from
                """.formatted(FactRow.provenance("warrant")))
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
}
