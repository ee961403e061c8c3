package org.partnine.indicators;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnine.indicators.ComplianceMatter.Body;
import org.partnine.law.PartialDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** G6 to G8: what became of findings of non-compliance. */
@Repository
class FindingIndicators implements IndicatorGroup {

    private static final String REGISTER = "findings";

    private static final String RESOLUTIONS_NAMING = """
            select count(*)
              from assembly_act f
             where %s
               and f.kind in ('RESOLUTION_COOPERATION', 'RESOLUTION_OMNIBUS')
               and f.states_concerned is not null
               and f.adopted_latest between :since and :measured
               and (cast(:named as text) is null or :named = any (f.states_concerned))
            """.formatted(Known.at("f"));

    private final ComplianceMatters matters;
    private final LettersAnswered letters;
    private final JdbcClient jdbc;

    FindingIndicators(ComplianceMatters matters, LettersAnswered letters, JdbcClient jdbc) {
        this.matters = matters;
        this.letters = letters;
        this.jdbc = jdbc;
    }

    @Override
    public Map<IndicatorId, Function<Asked, List<Figure>>> indicators() {
        return Map.of(
                IndicatorId.G6, this::referred,
                IndicatorId.G7, this::depth,
                IndicatorId.G8, this::latency);
    }

    private List<Figure> referred(Asked asked) {
        return Stream.of(Body.values())
                .<Figure>map(body -> new Figure.Share(FigureCode.REFERRED, subject(body), referred(asked, body)))
                .toList();
    }

    private static Subject subject(Body body) {
        return new Subject(
                Subject.Kind.BODY,
                switch (body) {
                    case ASSEMBLY -> "ASP";
                    case COUNCIL -> "UNSC";
                });
    }

    private List<Item> referred(Asked asked, Body body) {
        var items = new ArrayList<Item>();
        for (ComplianceMatter matter : matters.of(asked)) {
            for (Decision finding : matter.findings()) {
                PartialDate on = PartialDate.day(finding.on());
                if (asked.placing(on) == Asked.Placing.IN) {
                    items.add(
                            finding.isUnconfirmed()
                                    ? Item.apart(Apart.UNCONFIRMED, REGISTER, finding.key(), on)
                                    : Item.share(
                                            matter.referredOn(finding, body) != null, REGISTER, finding.key(), on));
                }
            }
        }
        return items;
    }

    /** A referral belongs to the period in which it was made. */
    private List<Figure> depth(Asked asked) {
        var steps = new ArrayList<Item>();
        var named = new ArrayList<Item>();
        for (ComplianceMatter matter : matters.of(asked)) {
            for (Decision finding : matter.findings()) {
                PartialDate referredOn = matter.referredOn(finding, Body.ASSEMBLY);
                if (referredOn == null || asked.placing(referredOn) == Asked.Placing.OUT) {
                    continue;
                }
                Apart why = finding.isUnconfirmed()
                        ? Apart.UNCONFIRMED
                        : asked.placing(referredOn) == Asked.Placing.OPEN ? Apart.DAY_UNKNOWN : null;
                if (why != null) {
                    steps.add(Item.apart(why, REGISTER, finding.key(), referredOn));
                    named.add(Item.apart(why, REGISTER, finding.key(), referredOn));
                } else {
                    steps.add(Item.measured(highestStep(matter, referredOn), REGISTER, finding.key(), referredOn));
                    boolean isNamed = resolutions(asked, finding.state().value(), referredOn.earliest()) > 0;
                    named.add(
                            isNamed
                                    ? Item.share(true, REGISTER, finding.key(), referredOn)
                                    : Item.apart(Apart.NOT_RECORDED, REGISTER, finding.key(), referredOn));
                }
            }
        }
        boolean anyNamed = resolutions(asked, null, LocalDate.EPOCH) > 0;
        return List.of(
                new Figure.Average(FigureCode.HIGHEST_STEP, null, Figure.Method.MEAN, steps),
                anyNamed
                        ? new Figure.Share(FigureCode.NAMED_IN_RESOLUTION, null, named)
                        : new Figure.NotComputable(FigureCode.NAMED_IN_RESOLUTION, Reason.STATES_NAMED_NOT_RECORDED));
    }

    /** A step that certainly came before the referral is no answer to it. */
    private static int highestStep(ComplianceMatter matter, PartialDate referredOn) {
        return matter.steps().stream()
                .filter(step -> step.on() == null || !step.on().latest().isBefore(referredOn.earliest()))
                .mapToInt(MatterStep::formalStep)
                .max()
                .orElse(0);
    }

    /** @param state null: any */
    private int resolutions(Asked asked, @Nullable String state, LocalDate since) {
        return jdbc.sql(RESOLUTIONS_NAMING)
                .params(asked.parameters())
                .param("named", state)
                .param("since", since)
                .query(Integer.class)
                .single();
    }

    private List<Figure> latency(Asked asked) {
        var items = new ArrayList<Item>();
        for (ComplianceMatter matter : matters.of(asked)) {
            for (Decision finding : matter.findings()) {
                PartialDate on = PartialDate.day(finding.on());
                if (asked.placing(on) == Asked.Placing.IN) {
                    items.add(
                            finding.isUnconfirmed()
                                    ? Item.apart(Apart.UNCONFIRMED, REGISTER, finding.key(), on)
                                    : untilFirstStep(matter, finding, on));
                }
            }
        }
        return List.of(
                new Figure.Average(FigureCode.DAYS_TO_FIRST_STEP, null, Figure.Method.MEDIAN, items),
                letters.answered(matters.of(asked), asked));
    }

    private static Item untilFirstStep(ComplianceMatter matter, Decision finding, PartialDate on) {
        List<MatterStep> formal = matter.steps().stream()
                .filter(step -> step.formalStep() > 0)
                .filter(step -> step.on() == null || !step.on().latest().isBefore(finding.on()))
                .toList();
        if (formal.isEmpty()) {
            return Item.apart(Apart.NOT_RECORDED, REGISTER, finding.key(), on);
        }
        PartialDate first = formal.stream()
                .flatMap(step -> Stream.ofNullable(step.on()))
                .min(Comparator.naturalOrder())
                .orElse(null);
        boolean undated = formal.stream().anyMatch(step -> step.on() == null);
        if (undated || first == null || !first.isDay()) {
            return Item.apart(Apart.DAY_UNKNOWN, REGISTER, finding.key(), on);
        }
        int days = (int) ChronoUnit.DAYS.between(finding.on(), first.earliest());
        return Item.measured(days, REGISTER, finding.key(), on);
    }
}
