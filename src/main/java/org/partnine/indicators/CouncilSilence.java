package org.partnine.indicators;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.FactRow;
import org.partnine.law.Confidence;
import org.partnine.law.PartialDate;
import org.partnine.law.rome.life.ProceedingStep.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** G9: what the Council did about what it was told, within a year. */
@Repository
class CouncilSilence implements IndicatorGroup {

    private static final int A_YEAR = 365;

    private static final String SENT = """
            select f.key, f.finding_key, f.adopted_on, f.confidence
              from council_act f
             where %s
               and f.kind = 'TRANSMISSION_OF_FINDING'
               and f.finding_key is not null
               and f.adopted_earliest <= :measured
             order by f.adopted_earliest, f.key collate "C"
            """.formatted(Known.at("f"));

    private final ComplianceMatters matters;
    private final JdbcClient jdbc;

    CouncilSilence(ComplianceMatters matters, JdbcClient jdbc) {
        this.matters = matters;
        this.jdbc = jdbc;
    }

    @Override
    public Map<IndicatorId, Function<Asked, List<Figure>>> indicators() {
        return Map.of(IndicatorId.G9, this::silent);
    }

    /** A communication to the Council: an act on record, or else the step of the proceeding that says so. */
    private record Communication(
            String register, String key, @Nullable PartialDate on, boolean unconfirmed, ComplianceMatter matter) {}

    private List<Figure> silent(Asked asked) {
        var items = new ArrayList<Item>();
        for (Communication sent : communications(asked)) {
            Asked.Placing placing = asked.placing(sent.on());
            if (placing != Asked.Placing.OUT) {
                items.add(item(sent, placing, asked.measuredOn()));
            }
        }
        return List.of(new Figure.Share(FigureCode.SILENT, null, items));
    }

    private static Item item(Communication sent, Asked.Placing placing, LocalDate measuredOn) {
        PartialDate on = sent.on();
        if (sent.unconfirmed()) {
            return Item.apart(Apart.UNCONFIRMED, sent.register(), sent.key(), on);
        }
        if (on == null || placing == Asked.Placing.OPEN) {
            return Item.apart(Apart.DAY_UNKNOWN, sent.register(), sent.key(), on);
        }
        LocalDate yearLater = on.latest().plusDays(A_YEAR);
        boolean acted = sent.matter().steps().stream()
                .filter(step -> step.kind() == Kind.SC_STATEMENT || step.kind() == Kind.SC_RESOLUTION)
                .map(MatterStep::on)
                .anyMatch(day -> day == null
                        || (!day.latest().isBefore(on.earliest())
                                && !day.earliest().isAfter(yearLater)));
        if (!acted && yearLater.isAfter(measuredOn)) {
            return Item.apart(Apart.TOO_RECENT, sent.register(), sent.key(), on);
        }
        return Item.share(!acted, sent.register(), sent.key(), on);
    }

    private List<Communication> communications(Asked asked) {
        Map<String, List<Act>> acts = acts(asked);
        var sent = new ArrayList<Communication>();
        for (ComplianceMatter matter : matters.of(asked)) {
            int before = sent.size();
            for (Decision decision : matter.decisions()) {
                for (Act act : acts.getOrDefault(decision.key(), List.of())) {
                    sent.add(new Communication("council-acts", act.key(), act.on(), act.unconfirmed(), matter));
                }
            }
            if (sent.size() == before) {
                matter.steps().stream()
                        .filter(step -> step.kind() == Kind.TRANSMITTED_TO_SC)
                        .forEach(step ->
                                sent.add(new Communication(MatterStep.REGISTER, step.key(), step.on(), false, matter)));
            }
        }
        return sent;
    }

    private record Act(String key, String finding, PartialDate on, boolean unconfirmed) {}

    private Map<String, List<Act>> acts(Asked asked) {
        var byFinding = new LinkedHashMap<String, List<Act>>();
        for (Act act : jdbc.sql(SENT)
                .params(asked.parameters())
                .query((rs, n) -> act(new FactRow(rs)))
                .list()) {
            byFinding
                    .computeIfAbsent(act.finding(), finding -> new ArrayList<>())
                    .add(act);
        }
        return byFinding;
    }

    private static Act act(FactRow row) throws SQLException {
        return new Act(
                row.key(),
                row.text("finding_key"),
                row.date("adopted_on"),
                row.code(Confidence.class, "confidence") == Confidence.LOW);
    }
}
