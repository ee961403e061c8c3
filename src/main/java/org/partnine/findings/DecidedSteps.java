package org.partnine.findings;

import java.time.LocalDate;
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
        if (decision.is("referredToAsp") && isNowhere(Kind.REFERRED_ASP, decision, steps)) {
            missing.add(Kind.REFERRED_ASP);
        }
        if (decision.is("referredToUnsc") && isNowhere(Kind.REFERRED_SC, decision, steps)) {
            missing.add(Kind.REFERRED_SC);
        }
        return missing;
    }

    private static boolean isFinding(Values step, Values decision) {
        return step.must("kind").equals(Kind.FINDING.name())
                && decision.must("decidedOn").equals(step.text("on"));
    }

    /** Whether the body was neither turned to on that day nor informed without a finding. */
    private static boolean isNowhere(Kind referral, Values decision, List<Values> steps) {
        LocalDate decided = LocalDate.parse(decision.must("decidedOn"));
        return steps.stream()
                .filter(step -> step.must("kind").equals(referral.name())
                        || step.must("kind").equals(Kind.INFORMED.name()))
                .map(step -> step.date("on"))
                .noneMatch(on -> on == null
                        || (!on.earliest().isAfter(decided) && !on.latest().isBefore(decided)));
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
