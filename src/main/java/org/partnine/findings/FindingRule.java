package org.partnine.findings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnine.law.rome.Finding;
import org.partnine.law.rome.life.ProceedingRefusal;
import org.partnine.law.rome.life.ProceedingStep.Kind;
import org.partnine.recording.Faults;
import org.partnine.recording.PresentRecord;
import org.partnine.recording.Proposed;
import org.partnine.recording.RecordRule;
import org.partnine.recording.Values;
import org.springframework.stereotype.Component;

/**
 * A decision concerns the State, the situation and the person of the proceeding that it names. A finding of non-compliance
 * ends a proceeding whose own step says so, on the same day; only that step is judged by the law.
 */
@Component
class FindingRule implements RecordRule {

    @Override
    public String register() {
        return FindingRegisters.FINDINGS;
    }

    @Override
    public void check(Proposed proposed, PresentRecord record, Faults faults) {
        Values finding = proposed.values();
        if (finding.is("referredToUnsc") && CouncilSituations.isOutside(finding, record)) {
            faults.forbid("referredToUnsc", "true", ProceedingRefusal.REFERRED_SC_OUTSIDE_COUNCIL_SITUATION);
        }
        String proceeding = finding.text("proceeding");
        if (proceeding != null) {
            checkProceeding(finding, proceeding, record, faults);
            return;
        }
        boolean stoodWithout = proposed.former() != null && !proposed.former().has("proceeding");
        if (finding.code("outcome", Finding.Outcome.class) == Finding.Outcome.NON_COMPLIANCE && !stoodWithout) {
            faults.forbid("proceeding", null, ProceedingRefusal.FINDING_WITHOUT_INVITATION);
        }
    }

    private static void checkProceeding(Values finding, String key, PresentRecord record, Faults faults) {
        Values proceeding = record.find(FindingRegisters.PROCEEDINGS, key).orElseThrow();
        boolean same = finding.must("state").equals(proceeding.must("state"))
                && finding.must("situation").equals(proceeding.must("situation"))
                && !ProceedingRule.isOther(finding.text("person"), proceeding);
        if (!same) {
            String matter = Stream.of("state", "situation", "person")
                    .filter(finding::has)
                    .map(finding::must)
                    .collect(Collectors.joining(", "));
            faults.at("proceeding", key, "accepted.same-matter", Map.of("values", matter));
        }
        List<Values> steps = record.naming(FindingRegisters.EVENTS, "proceeding", key);
        Set<Kind> missing = DecidedSteps.missing(finding, steps);
        if (missing.contains(Kind.FINDING)) {
            faults.at("decidedOn", finding.must("decidedOn"), "accepted.finding-step");
        }
        if (missing.contains(Kind.REFERRED_ASP)) {
            faults.at("referredToAsp", "true", "accepted.referral-step", Map.of("values", Kind.REFERRED_ASP.name()));
        }
        if (missing.contains(Kind.REFERRED_SC)) {
            faults.at("referredToUnsc", "true", "accepted.referral-step", Map.of("values", Kind.REFERRED_SC.name()));
        }
    }
}
