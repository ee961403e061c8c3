package org.partnine.indicators;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.FactRow;
import org.partnine.law.Confidence;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Finding;
import org.partnine.law.rome.life.ProceedingStep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Matters of compliance, as far as they had gone by the day of measuring. */
@Repository
class ComplianceMatters {

    private static final String DECISIONS = """
            select f.key, f.decided_on, f.state_code, f.situation_key, f.case_number, f.person_key, f.outcome,
                   f.referred_to_asp, f.referred_to_unsc, f.proceeding_key, f.request_types, f.confidence
              from finding f
             where %s
               and f.decided_on <= :measured
               and (cast(:state as text) is null or f.state_code = :state)
               and (cast(:situation as text) is null or f.situation_key = :situation)
               and (cast(:person as text) is null or f.person_key = :person)
               and (cast(:form as text) is null or :form = any (f.request_types))
             order by f.decided_on, f.key collate "C"
            """.formatted(Known.realAt("f"));

    private static final String UNDECIDED =
            """
            select f.key, f.state_code, f.person_key, f.confidence,
                   (select e.happened_on
                      from proceeding_event e
                     where %s and e.proceeding_key = f.key and e.kind = 'OPENED'
                     order by e.happened_earliest
                     limit 1) as opened_on
              from non_compliance_proceeding f
             where %s
               and not exists (
                     select from finding g where %s and g.proceeding_key = f.key and g.decided_on <= :measured)
               and (cast(:state as text) is null or f.state_code = :state)
               and (cast(:situation as text) is null or f.situation_key = :situation)
               and (cast(:person as text) is null or f.person_key = :person)
               and (cast(:form as text) is null or exists (
                     select from cooperation_request r
                      where %s and r.key = any (f.request_keys) and r.form = :form))
             order by f.key collate "C"
            """.formatted(Known.realAt("e"), Known.realAt("f"), Known.realAt("g"), Known.realAt("r"));

    private static final String STEPS = """
            select f.key, coalesce(f.finding_key, f.proceeding_key) as matter, f.kind, f.happened_on, f.part
              from proceeding_event f
             where %s
               and f.confidence <> 'LOW'
               and (f.happened_earliest is null or f.happened_earliest <= :measured)
             order by f.happened_earliest, f.happened_latest,
                      (select min(v.id) from proceeding_event v where v.key = f.key)
            """.formatted(Known.realAt("f"));

    private final JdbcClient jdbc;

    ComplianceMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the filters, whatever the period. */
    List<ComplianceMatter> of(Asked asked) {
        Map<String, List<MatterStep>> steps = steps(asked);
        var matters = new ArrayList<ComplianceMatter>();
        for (List<Decision> thread : threads(decisions(asked))) {
            Decision first = thread.getFirst();
            matters.add(new ComplianceMatter(
                    "findings",
                    first.key(),
                    PartialDate.day(first.on()),
                    first.state(),
                    first.person(),
                    thread.stream().allMatch(Decision::isUnconfirmed),
                    thread,
                    stepsOf(thread, steps)));
        }
        for (Undecided open : undecided(asked)) {
            matters.add(new ComplianceMatter(
                    "proceedings",
                    open.key(),
                    open.openedOn(),
                    open.state(),
                    open.person(),
                    open.confidence() == Confidence.LOW,
                    List.of(),
                    steps.getOrDefault(open.key(), List.of())));
        }
        return matters;
    }

    /** Decisions in one matter continue each other where the law makes the later one take up the earlier. */
    private static List<List<Decision>> threads(List<Decision> decisions) {
        var threads = new ArrayList<List<Decision>>();
        var latest = new HashMap<Subject, List<Decision>>();
        for (Decision decision : decisions) {
            var subject = new Subject(decision.state(), decision.situation(), decision.caseNumber(), decision.person());
            List<Decision> thread = latest.get(subject);
            if (thread == null || !decision.continues(thread.getLast())) {
                thread = new ArrayList<>();
                threads.add(thread);
                latest.put(subject, thread);
            }
            thread.add(decision);
        }
        return threads;
    }

    /** What decisions must share to be about the same matter. */
    private record Subject(
            StateCode state,
            SituationId situation,
            @Nullable String caseNumber,
            @Nullable PersonId person) {}

    private static List<MatterStep> stepsOf(List<Decision> thread, Map<String, List<MatterStep>> steps) {
        Set<String> keys = new HashSet<>();
        for (Decision decision : thread) {
            keys.add(decision.key());
            if (decision.proceeding() != null) {
                keys.add(decision.proceeding());
            }
        }
        return keys.stream()
                .flatMap(key -> steps.getOrDefault(key, List.of()).stream())
                .sorted(Comparator.comparing(MatterStep::key))
                .toList();
    }

    private record Undecided(
            String key,
            StateCode state,
            @Nullable PersonId person,
            Confidence confidence,
            @Nullable PartialDate openedOn) {}

    private List<Decision> decisions(Asked asked) {
        return jdbc.sql(DECISIONS)
                .params(asked.parameters())
                .query((rs, n) -> decision(new FactRow(rs)))
                .list();
    }

    private static Decision decision(FactRow row) throws SQLException {
        return new Decision(
                row.key(),
                row.day("decided_on"),
                row.state("state_code"),
                row.situation("situation_key"),
                row.textOrNull("case_number"),
                row.personOrNull("person_key"),
                row.code(Finding.Outcome.class, "outcome"),
                row.is("referred_to_asp"),
                row.is("referred_to_unsc"),
                row.textOrNull("proceeding_key"),
                row.texts("request_types"),
                row.code(Confidence.class, "confidence"));
    }

    private List<Undecided> undecided(Asked asked) {
        return jdbc.sql(UNDECIDED)
                .params(asked.parameters())
                .query((rs, n) -> undecided(new FactRow(rs)))
                .list();
    }

    private static Undecided undecided(FactRow row) throws SQLException {
        return new Undecided(
                row.key(),
                row.state("state_code"),
                row.personOrNull("person_key"),
                row.code(Confidence.class, "confidence"),
                row.dateOrNull("opened_on"));
    }

    /** Confirmed steps by the finding or proceeding they hang on. */
    private Map<String, List<MatterStep>> steps(Asked asked) {
        var steps = new LinkedHashMap<String, List<MatterStep>>();
        try (Stream<Map.Entry<String, MatterStep>> rows =
                jdbc.sql(STEPS).params(asked.parameters()).query((rs, n) -> step(new FactRow(rs))).stream()) {
            rows.forEach(row -> steps.computeIfAbsent(row.getKey(), key -> new ArrayList<>())
                    .add(row.getValue()));
        }
        return steps;
    }

    private static Map.Entry<String, MatterStep> step(FactRow row) throws SQLException {
        return Map.entry(
                row.text("matter"),
                new MatterStep(
                        row.key(),
                        row.code(ProceedingStep.Kind.class, "kind"),
                        row.dateOrNull("happened_on"),
                        row.codeOrNull(ProceedingStep.Part.class, "part")));
    }
}
