package org.partnine.findings;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnine.recording.Faults;
import org.partnine.recording.PresentRecord;
import org.partnine.recording.Proposed;
import org.partnine.recording.RecordRule;
import org.partnine.recording.Values;
import org.springframework.stereotype.Component;

/** Found is only what a Chamber found; all else is alleged or reported by its author, and a political act is no breach. */
@Component
class ResponsibilityRule implements RecordRule {

    @Override
    public String register() {
        return FindingRegisters.RESPONSIBILITY;
    }

    @Override
    public void check(Proposed proposed, PresentRecord record, Faults faults) {
        Values statement = proposed.values();
        long incidents = Stream.of("finding", "visit", "request", "proceeding")
                .filter(statement::has)
                .count();
        if (incidents != 1) {
            faults.at("", null, "accepted.exactly-one", Map.of("values", "finding, visit, request, proceeding"));
        }
        if (!statement.must("standing").equals("FOUND")) {
            return;
        }
        Optional<Values> finding = Optional.ofNullable(statement.text("finding"))
                .flatMap(key -> record.find(FindingRegisters.FINDINGS, key));
        boolean byChamber = statement.must("dimension").equals("LEGAL")
                && finding.map(f -> f.must("outcome").equals("NON_COMPLIANCE")
                                && f.must("chamber").equals(statement.must("author"))
                                && f.must("state").equals(statement.must("state")))
                        .orElse(false);
        if (!byChamber) {
            faults.at("standing", "FOUND", "accepted.chamber-finding");
        }
    }
}
