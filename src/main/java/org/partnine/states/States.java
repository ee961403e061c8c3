package org.partnine.states;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.partnine.documents.FactRow;
import org.partnine.documents.Page;
import org.partnine.documents.Place;
import org.partnine.documents.Slice;
import org.partnine.law.OrganisationCode;
import org.partnine.law.StateCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The States and organisations the register knows. */
@Repository
public class States {

    private static final String SELECT = """
            select f.key, f.iso2, f.m49, f.name, f.un_member_since, f.un_regional_group, f.icc_regional_group,
                   f.subregion, f.note, f.as_of
              from state f
             where
            """;

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

    public Optional<StateEntry> find(StateCode code, Instant at) {
        return jdbc.sql(SELECT + FactRow.KNOWN_AT + " and f.key = :code")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("code", code.value())
                .query((rs, n) -> state(new FactRow(rs)))
                .optional();
    }

    /** By code. */
    public Page<StateEntry> list(StateFilter filter, Slice slice, Instant at) {
        var rows = jdbc.sql(SELECT + FactRow.KNOWN_AT + """
                   and (:group::text is null or f.un_regional_group = :group)
                   and (:text::text is null or position(unaccent(lower(:text)) in unaccent(lower(f.name))) > 0)
                   and (:after_key::text is null or f.key collate "C" > :after_key)
                 order by f.key collate "C"
                 limit :rows
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("group", filter.group())
                .param("text", filter.text())
                .params(slice.parameters())
                .query((rs, n) -> state(new FactRow(rs)))
                .list();
        return slice.page(rows, row -> new Place(row.code().value(), row.code().value()));
    }

    private static StateEntry state(FactRow row) throws SQLException {
        return new StateEntry(
                row.state("key"),
                row.text("iso2"),
                row.text("m49"),
                row.text("name"),
                row.dayOrNull("un_member_since"),
                row.textOrNull("un_regional_group"),
                row.textOrNull("icc_regional_group"),
                row.text("subregion"),
                row.textOrNull("note"),
                row.day("as_of"));
    }
}
