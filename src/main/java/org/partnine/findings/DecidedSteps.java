package org.partnine.findings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.Finding;
import org.partnine.law.rome.life.ProceedingStep.Kind;
import org.partnine.recording.Faults;
import org.partnine.recording.PresentRecord;
import org.partnine.recording.Values;

/** The steps that a decision says its proceeding took: they are among those of the proceeding, and stay there. */
final class DecidedSteps {

    private DecidedSteps() {}

    /** What the decision says was done and none of these steps does. */
    static Set<Kind> missing(Values decision, List<Values> steps) {
        Set<Kind> missing = EnumSet.noneOf(Kind.class);
        if (decision.code("outcome", Finding.Outcome.class) == Finding.Outcome.NON_COMPLIANCE
                && steps.stream().noneMatch(step -> isFinding(step, decision))) {
            missing.add(Kind.FINDING);
        }
        return missing;
    }

    private static boolean isFinding(Values step, Values decision) {
        return step.must("kind").equals(Kind.FINDING.name())
                && decision.must("decidedOn").equals(step.text("on"));
    }

    /**
     * Notes the decisions that rest on a step and would no longer find it.
     *
     * @param now the step as it is to be; null: it goes
     */
    static void keep(Values former, @Nullable Values now, PresentRecord record, Faults faults) {
        String proceeding = former.text("proceeding");
        if (proceeding == null) {
            return;
        }
        List<Values> before = record.naming(FindingRegisters.EVENTS, "proceeding", proceeding);
        var after = new ArrayList<>(before);
        after.removeIf(step -> String.valueOf(step.key()).equals(former.key()));
        if (now != null && proceeding.equals(now.text("proceeding"))) {
            after.add(now);
        }
        List<String> inTheWay = record.naming(FindingRegisters.FINDINGS, "proceeding", proceeding).stream()
                .filter(decision -> !missing(decision, before).containsAll(missing(decision, after)))
                .map(decision -> FindingRegisters.FINDINGS + " " + decision.key())
                .toList();
        if (!inTheWay.isEmpty()) {
            faults.at(
                    "",
                    former.key(),
                    now == null ? "accepted.not-named" : "accepted.named-agrees",
                    Map.of("values", String.join("; ", inTheWay)));
        }
    }
}
