package org.partnine.web.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.findings.Matters.Matter;
import org.partnine.findings.Threads.MatterThread;
import org.partnine.law.PartialDate;
import org.partnine.recording.RecordView;
import org.partnine.recording.Values;

/** Everything on record in a matter as steps, each once: what two records tell of is one step with both. */
final class MatterSteps {

    /** Steps by which a decision of a Chamber is told. */
    private static final Set<String> DECIDING = Set.of(
            "FINDING",
            "NO_FINDING",
            "INFORMED",
            "DEFERRED",
            "APPEAL_JUDGMENT",
            "CONFIRMED",
            "REMANDED",
            "REFERRED_ASP");

    /** The order of what is recorded at the same place: the stay, what was asked, what was said, what was decided. */
    private static final List<String> RANKS = List.of(
            "visits",
            "visit-events",
            "requests",
            "request-events",
            "pleas",
            "findings",
            "proceeding-events",
            "assembly-acts",
            "council-acts",
            "replies",
            "responsibility-statements");

    private final List<MatterStep> steps = new ArrayList<>();

    private MatterSteps() {}

    static List<MatterStep> of(Matter matter) {
        var gathered = new MatterSteps();
        MatterThread thread = matter.thread();
        String state =
                matter.finding() == null ? null : matter.finding().state().value();
        for (RecordView visit : thread.visits()) {
            gathered.add(visit, visit.key());
            visit.steps().forEach(step -> gathered.add(step, visit.key()));
        }
        for (RecordView request : thread.requests()) {
            gathered.add(request, request.key());
            StepsAbout.of(state, request).stream()
                    .filter(step -> !"TRANSMITTED".equals(step.facts().text("kind")))
                    .sorted(AS_RECORDED)
                    .forEach(step -> gathered.add(step, request.key()));
        }
        thread.pleas().forEach(plea -> gathered.add(plea, plea.key()));
        gathered.addProceeding(thread.steps(), matter.decisions());
        gathered.addActs(matter.acts());
        Set<RecordView> said = new LinkedHashSet<>(thread.statements());
        said.addAll(thread.responsibility());
        thread.steps().forEach(said::remove);
        said.forEach(statement -> gathered.add(statement, statement.key()));
        return List.copyOf(gathered.steps);
    }

    /** A coarse day says less than the order of the record. */
    private static final Comparator<RecordView> AS_RECORDED = Comparator.comparingLong(RecordView::place);

    private void addProceeding(List<RecordView> events, List<RecordView> decisions) {
        Map<String, RecordView> untold = new LinkedHashMap<>();
        decisions.forEach(decision -> untold.put(decision.key(), decision));
        for (RecordView event : events.stream().sorted(AS_RECORDED).toList()) {
            RecordView decision = decisionOf(event, untold);
            boolean tells = decision != null
                    && DECIDING.contains(event.facts().must("kind"))
                    && Objects.equals(event.facts().text("on"), decision.facts().text("decidedOn"));
            if (tells) {
                untold.remove(Objects.requireNonNull(decision).key());
            }
            add(event, chain(event), tells ? decision : null);
        }
        untold.values().forEach(decision -> add(decision, decision.key(), decision));
    }

    /** The decision that the step hangs on, or that the proceeding of the step led to on its day. */
    private static @Nullable RecordView decisionOf(RecordView event, Map<String, RecordView> decisions) {
        String finding = event.facts().text("finding");
        if (finding != null) {
            return decisions.get(finding);
        }
        String proceeding = String.valueOf(event.facts().text("proceeding"));
        return decisions.values().stream()
                .filter(decision -> proceeding.equals(decision.facts().text("proceeding")))
                .filter(decision -> Objects.equals(
                        event.facts().text("on"), decision.facts().text("decidedOn")))
                .findFirst()
                .orElse(null);
    }

    private static String chain(RecordView event) {
        String finding = event.facts().text("finding");
        // Neither: it belongs to a decision that was not known yet.
        return finding == null ? Objects.requireNonNullElse(event.facts().text("proceeding"), "") : finding;
    }

    /** An act that a step tells of stands with that step. */
    private void addActs(List<RecordView> acts) {
        for (RecordView act : acts) {
            MatterStep told =
                    steps.stream().filter(step -> tells(step, act)).findFirst().orElse(null);
            if (told == null) {
                add(act, act.key());
            } else {
                var also = new ArrayList<>(told.also());
                also.add(act);
                steps.set(
                        steps.indexOf(told),
                        new MatterStep(
                                told.kind(),
                                told.record(),
                                told.chain(),
                                told.rank(),
                                told.from(),
                                told.until(),
                                told.decision(),
                                List.copyOf(also)));
            }
        }
    }

    private static boolean tells(MatterStep step, RecordView act) {
        String symbol = act.facts().text("symbol");
        return step.kind() == MatterKind.of(act)
                && step.from() != null
                && step.from().equals(act.facts().date("adoptedOn"))
                && !isOfOtherBody(String.valueOf(step.record().facts().text("kind")), act)
                && (symbol == null || symbol.equals(step.record().facts().text("document")));
    }

    private static boolean isOfOtherBody(String kind, RecordView act) {
        boolean council = act.register().name().equals("council-acts");
        return kind.endsWith(council ? "_ASP" : "_SC");
    }

    private void add(RecordView record, String chain) {
        add(record, chain, null);
    }

    private void add(RecordView record, String chain, @Nullable RecordView decision) {
        Values facts = record.facts();
        boolean stay = record.register().name().equals("visits");
        steps.add(new MatterStep(
                decision == null || MatterKind.of(record) == MatterKind.REFERRAL
                        ? MatterKind.of(record)
                        : MatterKind.of(decision),
                record,
                chain,
                RANKS.indexOf(record.register().name()),
                day(facts),
                stay ? facts.date("to") : null,
                decision,
                List.of()));
    }

    private static @Nullable PartialDate day(Values facts) {
        for (String field : List.of("on", "raisedOn", "transmittedOn", "decidedOn", "adoptedOn", "from")) {
            if (facts.has(field)) {
                return facts.date(field);
            }
        }
        return null;
    }
}
