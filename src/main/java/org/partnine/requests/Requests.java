package org.partnine.requests;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.partnine.documents.FactRow;
import org.partnine.law.Addressee;
import org.partnine.law.Form;
import org.partnine.law.OrganisationCode;
import org.partnine.law.rome.Request;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests of the Court for cooperation, and acts near them. */
@Repository
public class Requests {

    private final JdbcClient jdbc;
    private final AddresseeGroups groups;

    Requests(JdbcClient jdbc, AddresseeGroups groups) {
        this.jdbc = jdbc;
        this.groups = groups;
    }

    /** Every public version, by key. */
    public List<Request> all() {
        var members = groups.byCode();
        return jdbc.sql("""
                select f.form, f.nature, f.addressee_kind, f.addressee, f.situation_key, f.person_key, f.transmitted_on,
                       f.visit_key, %s
                  from cooperation_request f
                 where f.level = 'PUBLIC'
                 order by f.key collate "C", f.known_from
                """.formatted(FactRow.provenance("cooperation_request")))
                .query((rs, n) -> request(new FactRow(rs), members))
                .list();
    }

    /** What stands in the column addressee. */
    private enum AddresseeKind {
        STATE,
        GROUP,
        ORGANISATION
    }

    private static Request request(FactRow row, Map<String, AddresseeGroups.Group> members) throws SQLException {
        return new Request(
                row.key(),
                row.code(Form.class, "form"),
                to(row, members),
                row.situation("situation_key"),
                row.personOrNull("person_key"),
                row.dateOrNull("transmitted_on"),
                row.code(Request.Nature.class, "nature"),
                row.textOrNull("visit_key"),
                row.source(),
                row.known());
    }

    private static Request.To to(FactRow row, Map<String, AddresseeGroups.Group> members) throws SQLException {
        return switch (row.code(AddresseeKind.class, "addressee_kind")) {
            case STATE -> new Request.To.One(new Addressee.State(row.state("addressee")));
            case ORGANISATION ->
                new Request.To.One(new Addressee.Organisation(new OrganisationCode(row.text("addressee"))));
            case GROUP -> {
                var group = members.get(row.text("addressee"));
                if (group == null) {
                    throw new SQLException(row.key() + " addresses a group without members: " + row.text("addressee"));
                }
                yield group.on(row.dateOrNull("transmitted_on"));
            }
        };
    }
}
