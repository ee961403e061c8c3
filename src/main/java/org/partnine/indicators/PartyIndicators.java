package org.partnine.indicators;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.FactRow;
import org.partnine.law.StateCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** G12 and G14: what the States Parties have prepared, on the day of measuring. */
@Repository
class PartyIndicators implements IndicatorGroup {

    private static final String REGISTER = "states";

    /** Confirmed law on cooperation; what was enacted after the day says nothing about the day. */
    private static final String LAWS = """
            select f.state_code, f.status in ('DRAFT', 'NONE') as lacking
              from legislation f
             where %s
               and f.area = 'COOPERATION'
               and f.confidence <> 'LOW'
               and (f.enacted_on is null or f.enacted_latest <= :measured)
            """.formatted(Known.at("f"));

    /** Kinds of agreement, each counted by itself; an agreement about one prisoner is no framework. */
    private static final List<String> KINDS =
            List.of("APIC", "SENTENCE_ENFORCEMENT", "WITNESS_RELOCATION", "INTERIM_RELEASE", "RELEASE");

    private static final String AGREEMENTS = """
            select f.party_code as state_code, f.kind,
                   bool_or(coalesce(f.confidence <> 'LOW' and f.in_force_latest <= :measured, false)) as in_force,
                   bool_or(f.confidence <> 'LOW') as confirmed
              from agreement f
             where %s
               and f.person_key is null
               and f.counterparty_code is null
               and (f.in_force_earliest is null or f.in_force_earliest <= :measured)
               and (f.signed_earliest is null or f.signed_earliest <= :measured)
             group by f.party_code, f.kind
            union all
            select f.state_code, f.treaty,
                   bool_or(coalesce(f.confidence <> 'LOW' and f.effective_on <= :measured, false)),
                   bool_or(f.confidence <> 'LOW')
              from treaty_action f
             where %s
               and f.treaty = 'APIC'
               and f.action in ('RATIFICATION', 'ACCESSION', 'ACCEPTANCE', 'APPROVAL', 'SUCCESSION')
               and (f.effective_on is null or f.effective_on <= :measured)
               and not exists (
                     select from treaty_action w
                      where %s
                        and w.treaty = f.treaty
                        and w.state_code = f.state_code
                        and w.action = 'WITHDRAWAL_NOTICE'
                        and w.confidence <> 'LOW'
                        and w.effective_on <= :measured)
             group by f.state_code, f.treaty
            """.formatted(Known.at("f"), Known.at("f"), Known.at("w"));

    private final Parties parties;
    private final JdbcClient jdbc;

    PartyIndicators(Parties parties, JdbcClient jdbc) {
        this.parties = parties;
        this.jdbc = jdbc;
    }

    @Override
    public Map<IndicatorId, Function<Asked, List<Figure>>> indicators() {
        return Map.of(IndicatorId.G12, this::lackingProcedures, IndicatorId.G14, this::covered);
    }

    private List<Figure> lackingProcedures(Asked asked) {
        var byForm = new Figure.NotComputable(FigureCode.NO_PROCEDURE_BY_FORM, Reason.LAW_NOT_RECORDED_BY_FORM);
        if (asked.form() != null) {
            return List.of(byForm);
        }
        Map<String, Boolean> lacking = laws(asked);
        var items = new ArrayList<Item>();
        for (StateCode party : parties.of(asked)) {
            Boolean known = lacking.get(party.value());
            items.add(
                    known == null
                            ? Item.apart(Apart.NOT_RECORDED, REGISTER, party.value(), null)
                            : Item.share(known, REGISTER, party.value(), null));
        }
        return List.of(new Figure.Share(FigureCode.NO_PROCEDURE, null, items), byForm);
    }

    private Map<String, Boolean> laws(Asked asked) {
        var laws = new HashMap<String, Boolean>();
        for (Law law : jdbc.sql(LAWS)
                .params(asked.parameters())
                .query((rs, n) -> law(new FactRow(rs)))
                .list()) {
            laws.put(law.state(), law.lacking());
        }
        return laws;
    }

    private record Law(String state, boolean lacking) {}

    private static Law law(FactRow row) throws SQLException {
        return new Law(row.text("state_code"), row.is("lacking"));
    }

    private List<Figure> covered(Asked asked) {
        List<StateCode> all = parties.of(asked);
        Map<String, Map<String, Agreed>> agreements = agreements(asked);
        var figures = new ArrayList<Figure>();
        for (String kind : KINDS) {
            Map<String, Agreed> ofKind = agreements.getOrDefault(kind, Map.of());
            var items = new ArrayList<Item>();
            for (StateCode party : all) {
                items.add(item(party, ofKind.get(party.value())));
            }
            figures.add(new Figure.Share(FigureCode.AGREEMENT, new Subject(Subject.Kind.AGREEMENT, kind), items));
        }
        return figures;
    }

    private static Item item(StateCode party, @Nullable Agreed agreed) {
        if (agreed == null || agreed.inForce()) {
            return Item.share(agreed != null, REGISTER, party.value(), null);
        }
        Apart why = agreed.confirmed() ? Apart.DAY_UNKNOWN : Apart.UNCONFIRMED;
        return Item.apart(why, REGISTER, party.value(), null);
    }

    private record Agreed(String state, String kind, boolean inForce, boolean confirmed) {}

    private Map<String, Map<String, Agreed>> agreements(Asked asked) {
        var byKind = new HashMap<String, Map<String, Agreed>>();
        for (Agreed agreed : jdbc.sql(AGREEMENTS)
                .params(asked.parameters())
                .query((rs, n) -> agreed(new FactRow(rs)))
                .list()) {
            byKind.computeIfAbsent(agreed.kind(), kind -> new HashMap<>()).put(agreed.state(), agreed);
        }
        return byKind;
    }

    private static Agreed agreed(FactRow row) throws SQLException {
        return new Agreed(row.text("state_code"), row.text("kind"), row.is("in_force"), row.is("confirmed"));
    }
}
