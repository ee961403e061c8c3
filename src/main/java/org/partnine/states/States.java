package org.partnine.states;

import java.util.LinkedHashMap;
import java.util.Map;
import org.partnine.documents.FactRow;
import org.partnine.law.OrganisationCode;
import org.partnine.law.StateCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The States and organisations the register knows. */
@Repository
public class States {

    private final JdbcClient jdbc;

    States(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The present English short name of every State, by code. */
    public Map<StateCode, String> names() {
        var names = new LinkedHashMap<StateCode, String>();
        jdbc.sql("""
                select f.key, f.name from state f where f.superseded_at is null order by f.key
                """).query(rs -> {
            var row = new FactRow(rs);
            names.put(row.state("key"), row.text("name"));
        });
        return names;
    }

    /** The present English name of every organisation, by code. */
    public Map<OrganisationCode, String> organisationNames() {
        var names = new LinkedHashMap<OrganisationCode, String>();
        jdbc.sql("""
                select f.key, f.name from organisation f where f.superseded_at is null order by f.key
                """).query(rs -> {
            var row = new FactRow(rs);
            names.put(new OrganisationCode(row.key()), row.text("name"));
        });
        return names;
    }
}
