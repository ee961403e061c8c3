package org.partnine.indicators;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.FactRow;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.Qualifier;
import org.partnine.law.StateCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** G13 and G15: what States pleaded in proceedings on their compliance. */
@Repository
class ProceedingIndicators implements IndicatorGroup {

    private static final String PLEAS = """
            select coalesce(f.finding_key, f.proceeding_key) as matter, bool_or(f.confidence <> 'LOW') as confirmed
              from plea f
             where %s
               and f.ground = :ground
               and f.request_key is null
               and (f.raised_earliest is null or f.raised_earliest <= :measured)
             group by coalesce(f.finding_key, f.proceeding_key)
            """.formatted(Known.realAt("f"));

    private static final String OFFICES = """
            select f.person_key, f.state_code, f.held_from, f.held_until
              from office f
             where %s
               and f.confidence <> 'LOW'
            """.formatted(Known.publicAt("f"));

    private final ComplianceMatters matters;
    private final JdbcClient jdbc;

    ProceedingIndicators(ComplianceMatters matters, JdbcClient jdbc) {
        this.matters = matters;
        this.jdbc = jdbc;
    }

    @Override
    public Map<IndicatorId, Function<Asked, List<Figure>>> indicators() {
        return Map.of(IndicatorId.G13, this::nationalLaw, IndicatorId.G15, this::immunity);
    }

    private List<Figure> nationalLaw(Asked asked) {
        return List.of(new Figure.Share(
                FigureCode.NATIONAL_LAW_PLEADED, null, items(asked, Qualifier.NO_DOMESTIC_LAW, List.of())));
    }

    private List<Figure> immunity(Asked asked) {
        List<Office> offices = jdbc.sql(OFFICES)
                .params(asked.parameters())
                .query((rs, n) -> office(new FactRow(rs)))
                .list();
        return List.of(
                new Figure.Share(FigureCode.IMMUNITY_RAISED, null, items(asked, Qualifier.ART_98_1_RAISED, offices)),
                new Figure.Share(
                        FigureCode.IMMUNITY_PLEADED, null, items(asked, Qualifier.ART_98_1_RAISED, List.of())));
    }

    /** @param offices whose holders raise the ground without a plea */
    private List<Item> items(Asked asked, Qualifier ground, List<Office> offices) {
        Map<String, Boolean> pleas = pleas(asked, ground);
        var items = new ArrayList<Item>();
        for (ComplianceMatter matter : matters.of(asked)) {
            Asked.Placing placing = asked.placing(matter.on());
            if (!matter.isProceeding() || placing == Asked.Placing.OUT) {
                continue;
            }
            Set<Boolean> raised = raised(matter, pleas);
            boolean counts = raised.contains(true) || offices.stream().anyMatch(office -> office.protects(matter));
            Apart why = matter.unconfirmed()
                    ? Apart.UNCONFIRMED
                    : placing == Asked.Placing.OPEN
                            ? Apart.DAY_UNKNOWN
                            : !counts && raised.contains(false) ? Apart.UNCONFIRMED : null;
            items.add(
                    why != null
                            ? Item.apart(why, matter.register(), matter.key(), matter.on())
                            : Item.share(counts, matter.register(), matter.key(), matter.on()));
        }
        return items;
    }

    /** Whether each of the matter's pleas on the ground is confirmed. */
    private static Set<Boolean> raised(ComplianceMatter matter, Map<String, Boolean> pleas) {
        var raised = new HashSet<Boolean>();
        Stream.concat(
                        Stream.of(matter.key()),
                        matter.decisions().stream()
                                .flatMap(d -> Stream.concat(Stream.of(d.key()), Stream.ofNullable(d.proceeding()))))
                .flatMap(key -> Stream.ofNullable(pleas.get(key)))
                .forEach(raised::add);
        return raised;
    }

    private record Plea(String matter, boolean confirmed) {}

    private Map<String, Boolean> pleas(Asked asked, Qualifier ground) {
        var pleas = new HashMap<String, Boolean>();
        for (Plea plea : jdbc.sql(PLEAS)
                .params(asked.parameters())
                .param("ground", ground.name())
                .query((rs, n) -> new Plea(rs.getString("matter"), rs.getBoolean("confirmed")))
                .list()) {
            pleas.put(plea.matter(), plea.confirmed());
        }
        return pleas;
    }

    /** @param until the first day out of office; null while held */
    private record Office(
            PersonId person,
            StateCode state,
            PartialDate from,
            @Nullable PartialDate until) {

        /** Whether its holder, wanted in the matter, held it for another State on the matter's day for certain. */
        boolean protects(ComplianceMatter matter) {
            PartialDate on = matter.on();
            return on != null
                    && person.equals(matter.person())
                    && !state.equals(matter.state())
                    && !from.latest().isAfter(on.earliest())
                    && (until == null || until.earliest().isAfter(on.latest()));
        }
    }

    private static Office office(FactRow row) throws SQLException {
        return new Office(
                row.person("person_key"), row.state("state_code"), row.date("held_from"), row.dateOrNull("held_until"));
    }
}
