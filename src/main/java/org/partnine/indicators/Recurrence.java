package org.partnine.indicators;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.partnine.law.Outcome;
import org.partnine.law.PartialDate;
import org.partnine.law.StateCode;
import org.springframework.stereotype.Component;

/** G16: States that failed again. An incident is a stay let pass (G3), or a finding that is about no such stay. */
@Component
class Recurrence implements IndicatorGroup {

    private final Stays stays;
    private final ComplianceMatters matters;

    Recurrence(Stays stays, ComplianceMatters matters) {
        this.stays = stays;
        this.matters = matters;
    }

    @Override
    public Map<IndicatorId, Function<Asked, List<Figure>>> indicators() {
        return Map.of(IndicatorId.G16, this::recurrence);
    }

    private record Incident(StateCode state, String register, String key, PartialDate on) {}

    private List<Figure> recurrence(Asked asked) {
        var byState = new TreeMap<StateCode, List<Incident>>();
        for (Incident incident : incidents(asked)) {
            byState.computeIfAbsent(incident.state(), state -> new ArrayList<>())
                    .add(incident);
        }
        var states = new ArrayList<Item>();
        var gaps = new ArrayList<Item>();
        byState.forEach((state, incidents) -> {
            incidents.sort(Comparator.comparing(Incident::on).thenComparing(Incident::key));
            states.add(Item.share(incidents.size() >= 2, "states", state.value(), null));
            for (int i = 1; i < incidents.size(); i++) {
                gaps.add(gap(incidents.get(i - 1), incidents.get(i)));
            }
        });
        return List.of(
                new Figure.Share(FigureCode.RECURRENT, null, states),
                new Figure.Average(FigureCode.DAYS_BETWEEN, null, Figure.Method.MEDIAN, gaps));
    }

    private static Item gap(Incident before, Incident after) {
        if (!before.on().isDay() || !after.on().isDay()) {
            return Item.apart(Apart.DAY_UNKNOWN, after.register(), after.key(), after.on());
        }
        int days =
                (int) ChronoUnit.DAYS.between(before.on().earliest(), after.on().earliest());
        return Item.measured(days, after.register(), after.key(), after.on());
    }

    /** Confirmed ones that certainly lie in the period. */
    private List<Incident> incidents(Asked asked) {
        var incidents = new ArrayList<Incident>();
        Set<String> aboutStays = new HashSet<>();
        for (Stay stay : StayIndicators.missed(stays.of(asked))) {
            if (!stay.isUnconfirmed() && stay.bound() == Outcome.BOUND) {
                aboutStays.addAll(stay.findings());
                incidents.add(new Incident(stay.state(), Stay.REGISTER, stay.key(), stay.first()));
            }
        }
        for (ComplianceMatter matter : matters.of(asked)) {
            for (Decision finding : matter.findings()) {
                if (!finding.isUnconfirmed() && !aboutStays.contains(finding.key())) {
                    incidents.add(
                            new Incident(finding.state(), "findings", finding.key(), PartialDate.day(finding.on())));
                }
            }
        }
        return incidents.stream()
                .filter(incident -> asked.placing(incident.on()) == Asked.Placing.IN)
                .toList();
    }
}
