package org.partnine.requests;

import java.sql.SQLException;
import java.util.List;
import org.partnine.documents.FactRow;
import org.partnine.law.rome.SentenceEnforced;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Persons received by States to serve their sentences. */
@Repository
public class SentencesEnforced {

    private final JdbcClient jdbc;

    SentencesEnforced(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every public version, by key and State. */
    public List<SentenceEnforced> all() {
        return jdbc.sql("""
                select f.person_key, receiving.state_code, f.happened_on, %s
                  from cooperation_act f, unnest(f.state_codes) as receiving (state_code)
                 where f.kind = 'SENTENCE_ENFORCEMENT' and f.person_key is not null
                 order by f.key collate "C", f.known_from, receiving.state_code
                """.formatted(FactRow.sourced("cooperation_act")))
                .query((rs, n) -> sentence(new FactRow(rs)))
                .list();
    }

    private static SentenceEnforced sentence(FactRow row) throws SQLException {
        return new SentenceEnforced(
                row.key(),
                row.person("person_key"),
                row.state("state_code"),
                row.dateOrNull("happened_on"),
                row.source(),
                row.known());
    }
}
