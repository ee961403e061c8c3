package org.partnine.findings;

import org.partnine.law.rome.Finding;
import org.partnine.law.rome.life.ProceedingRefusal;
import org.partnine.law.rome.life.ProceedingStep.Kind;
import org.partnine.recording.Faults;
import org.partnine.recording.PresentRecord;
import org.partnine.recording.Proposed;
import org.partnine.recording.RecordRule;
import org.partnine.recording.Values;
import org.springframework.stereotype.Component;

/** A finding of non-compliance ends a proceeding whose own step says so, on the same day; only that step is judged by the law. */
@Component
class FindingRule implements RecordRule {

    @Override
    public String register() {
        return FindingRegisters.FINDINGS;
    }

    @Override
    public void check(Proposed proposed, PresentRecord record, Faults faults) {
        Values finding = proposed.values();
        if (finding.code("outcome", Finding.Outcome.class) != Finding.Outcome.NON_COMPLIANCE
                || (proposed.former() != null && !proposed.former().has("proceeding"))) {
            return;
        }
        String proceeding = finding.text("proceeding");
        if (proceeding == null) {
            faults.forbid("proceeding", null, ProceedingRefusal.FINDING_WITHOUT_INVITATION);
            return;
        }
        boolean found = record.naming(FindingRegisters.EVENTS, "proceeding", proceeding).stream()
                .anyMatch(step -> step.must("kind").equals(Kind.FINDING.name())
                        && finding.must("decidedOn").equals(step.text("on")));
        if (!found) {
            faults.at("decidedOn", finding.must("decidedOn"), "accepted.finding-step");
        }
    }
}
