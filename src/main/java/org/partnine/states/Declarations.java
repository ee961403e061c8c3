package org.partnine.states;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.partnine.documents.FactRow;
import org.partnine.law.StateCode;
import org.partnine.law.rome.JurisdictionDeclaration;
import org.partnine.law.rome.TransitionalDeclaration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Declarations of States under the Statute. */
@Repository
public class Declarations {

    private final JdbcClient jdbc;

    Declarations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version of the declarations accepting jurisdiction (art. 12(3)), by key. */
    public List<JurisdictionDeclaration> acceptingJurisdiction() {
        return jdbc.sql("""
                select f.state_code, f.made_on, f.effective_from, f.effective_to, f.situation_key, f.standing, %s
                  from declaration f
                 where f.kind = 'ART_12_3'
                 order by f.key collate "C", f.known_from
                """.formatted(FactRow.sourced("declaration")))
                .query((rs, n) -> acceptance(new FactRow(rs)))
                .list();
    }

    /** Every version of the declarations on war crimes (art. 124), by key. */
    public List<TransitionalDeclaration> transitional() {
        return jdbc.sql("""
                select f.state_code, f.effective_from, f.effective_to, %s
                  from declaration f
                 where f.kind = 'ART_124'
                 order by f.key collate "C", f.known_from
                """.formatted(FactRow.sourced("declaration")))
                .query((rs, n) -> transition(new FactRow(rs)))
                .list();
    }

    /** The State's declarations of every kind, by kind and day. */
    public List<DeclarationEntry> of(StateCode state, Instant at) {
        return jdbc.sql("""
                select f.state_code, f.kind, f.made_on, f.effective_from, f.effective_to, f.situation_key, f.standing,
                       f.scope, %s
                  from declaration f
                 where f.state_code = :state and %s
                 order by f.kind, f.made_on, f.key collate "C"
                """.formatted(FactRow.provenance("declaration"), FactRow.KNOWN_AT))
                .param("state", state.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((rs, n) -> {
                    var row = new FactRow(rs);
                    return new DeclarationEntry(
                            row.key(),
                            row.state("state_code"),
                            row.text("kind"),
                            row.dateOrNull("made_on"),
                            row.dateOrNull("effective_from"),
                            row.dateOrNull("effective_to"),
                            row.situationOrNull("situation_key"),
                            row.codeOrNull(JurisdictionDeclaration.Standing.class, "standing"),
                            row.text("scope"),
                            row.provenance());
                })
                .list();
    }

    private static JurisdictionDeclaration acceptance(FactRow row) throws SQLException {
        return new JurisdictionDeclaration(
                row.key(),
                row.state("state_code"),
                row.dateOrNull("made_on"),
                row.dateOrNull("effective_from"),
                row.dateOrNull("effective_to"),
                row.situationOrNull("situation_key"),
                row.code(JurisdictionDeclaration.Standing.class, "standing"),
                row.source(),
                row.known());
    }

    private static TransitionalDeclaration transition(FactRow row) throws SQLException {
        return new TransitionalDeclaration(
                row.key(),
                row.state("state_code"),
                row.dateOrNull("effective_from"),
                row.dateOrNull("effective_to"),
                row.source(),
                row.known());
    }
}
