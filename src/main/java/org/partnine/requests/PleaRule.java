package org.partnine.requests;

import java.util.Map;
import java.util.stream.Stream;
import org.partnine.recording.Faults;
import org.partnine.recording.PresentRecord;
import org.partnine.recording.Proposed;
import org.partnine.recording.RecordRule;
import org.springframework.stereotype.Component;

/** A plea belongs to exactly one matter. */
@Component
class PleaRule implements RecordRule {

    @Override
    public String register() {
        return RequestRegisters.PLEAS;
    }

    @Override
    public void check(Proposed proposed, PresentRecord record, Faults faults) {
        long matters = Stream.of("finding", "request", "proceeding")
                .filter(proposed.values()::has)
                .count();
        if (matters != 1) {
            faults.at("", null, "accepted.exactly-one", Map.of("values", "finding, request, proceeding"));
        }
    }
}
