package org.partnine.visits;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnine.law.rome.life.Admission;
import org.partnine.law.rome.life.InformalStep;
import org.partnine.law.rome.life.Refusal;
import org.partnine.law.rome.life.VisitLife;
import org.partnine.law.rome.life.VisitStep;
import org.partnine.recording.Faults;
import org.partnine.recording.PresentRecord;
import org.partnine.recording.Proposed;
import org.partnine.recording.RecordRule;
import org.partnine.recording.Values;
import org.springframework.stereotype.Component;

/** A step of a stay is written only where its life allows it; a step of the informal procedure is one of its checklist. */
@Component
class VisitEventRule implements RecordRule {

    private static final String INFORMAL_STEP = "INFORMAL_STEP";

    @Override
    public String register() {
        return VisitRegisters.EVENTS;
    }

    @Override
    public void check(Proposed proposed, PresentRecord record, Faults faults) {
        Values step = proposed.values();
        if (step.must("kind").equals(INFORMAL_STEP)) {
            checkItem(step, faults);
            return;
        }
        if (step.has("item")) {
            faults.at("item", step.text("item"), "accepted.checklist-item", Map.of("values", INFORMAL_STEP));
            return;
        }
        checkOutcome(step, record, faults);
        List<VisitStep> all = proposed.among(record.naming(VisitRegisters.EVENTS, "visit", step.must("visit"))).stream()
                .filter(other -> !other.must("kind").equals(INFORMAL_STEP))
                .map(VisitEventRule::read)
                .toList();
        for (var judged : VisitLife.lived(all).refused()) {
            for (Refusal reason : reasons(judged.admission())) {
                faults.forbid("kind", step.must("kind"), reason);
            }
        }
    }

    /** What the stay is said to have come to must leave room for the step. */
    private static void checkOutcome(Values step, PresentRecord record, Faults faults) {
        String outcome = record.find(VisitRegisters.VISITS, step.must("visit"))
                .orElseThrow()
                .must("outcome");
        Set<String> against = switch (VisitStep.Kind.valueOf(step.must("kind"))) {
            case ARRESTED -> Set.of("NOT_ARRESTED", "CANCELLED_OR_MOVED", "HOSTING_REFUSED", "OVERFLIGHT");
            case TOOK_PLACE, PERSON_LEFT -> Set.of("CANCELLED_OR_MOVED", "HOSTING_REFUSED");
            case CANCELLED ->
                Set.of("NOT_ARRESTED", "ARRESTED_THEN_RELEASED", "ARRESTED_AND_SURRENDERED", "OVERFLIGHT");
            case ANNOUNCED, RUMOURED -> Set.of();
        };
        if (against.contains(outcome)) {
            faults.at("kind", step.must("kind"), "accepted.by-outcome", Map.of("values", outcome));
        }
    }

    private static void checkItem(Values step, Faults faults) {
        Set<String> items =
                Arrays.stream(InformalStep.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        String item = step.text("item");
        if (item == null || !items.contains(item)) {
            faults.at("item", item, "accepted.checklist-item", Map.of("values", String.join(", ", items)));
        }
    }

    /** A step without a day says thereby that it was not found. */
    private static VisitStep read(Values step) {
        return VisitStep.fromTheRecord(VisitStep.Kind.valueOf(step.must("kind")), step.date("on"), step.must("actor"));
    }

    private static List<Refusal> reasons(Admission<VisitLife> admission) {
        return switch (admission) {
            case Admission.Allowed<VisitLife> allowed -> List.of();
            case Admission.Forbidden<VisitLife> forbidden -> forbidden.reasons();
        };
    }
}
