package org.partnine.states;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.partnine.documents.FactRow;
import org.partnine.law.Addressee;
import org.partnine.law.OrganisationCode;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Agreement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Agreements of States and organisations on cooperation. */
@Repository
public class Agreements {

    private final JdbcClient jdbc;

    Agreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Every version, by key. A relationship agreement of an organisation is one under art. 87(6); that of the host State
     * (art. 3: the Netherlands) is the headquarters agreement. The law gives no other State one, so none is returned.
     */
    public List<Agreement> all() {
        return jdbc.sql("""
                select f.party_code, organisation.key as organisation, f.signed_on, f.in_force_on, f.counterparty_code,
                       f.person_key,
                       case when f.kind = 'ART_87_5' then 'AD_HOC_ARRANGEMENT'
                            when f.kind <> 'RELATIONSHIP' then f.kind
                            when organisation.key is not null then 'ORGANISATION'
                            else 'HOST' end as kind,
                       %s
                  from agreement f
                  left join organisation on organisation.data_code = f.party_code and organisation.superseded_at is null
                 where f.kind <> 'RELATIONSHIP' or organisation.key is not null or f.party_code = 'NLD'
                 order by f.key collate "C", f.known_from
                """.formatted(FactRow.sourced("agreement")))
                .query((rs, n) -> agreement(new FactRow(rs)))
                .list();
    }

    /** The State's agreements, also those in which it is the other side, by kind and key. */
    public List<AgreementEntry> of(StateCode state, Instant at) {
        return jdbc.sql("""
                select f.party_code, f.counterparty_code, f.kind, f.signed_on, f.in_force_on, f.person_key, %s
                  from agreement f
                 where (f.party_code = :state or f.counterparty_code = :state) and %s
                 order by f.kind, f.key collate "C"
                """.formatted(FactRow.provenance("agreement"), FactRow.KNOWN_AT))
                .param("state", state.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((rs, n) -> {
                    var row = new FactRow(rs);
                    return new AgreementEntry(
                            row.key(),
                            row.text("party_code"),
                            row.stateOrNull("counterparty_code"),
                            row.text("kind"),
                            row.dateOrNull("signed_on"),
                            row.dateOrNull("in_force_on"),
                            row.personOrNull("person_key"),
                            row.provenance());
                })
                .list();
    }

    private static Agreement agreement(FactRow row) throws SQLException {
        String organisation = row.textOrNull("organisation");
        return new Agreement(
                row.key(),
                organisation == null
                        ? new Addressee.State(row.state("party_code"))
                        : new Addressee.Organisation(new OrganisationCode(organisation)),
                row.code(Agreement.Kind.class, "kind"),
                row.dateOrNull("signed_on"),
                row.dateOrNull("in_force_on"),
                row.stateOrNull("counterparty_code"),
                row.personOrNull("person_key"),
                null,
                row.source(),
                row.known());
    }
}
