package org.partnine.findings;

import java.util.Map;
import java.util.Optional;
import org.partnine.recording.Faults;
import org.partnine.recording.PresentRecord;
import org.partnine.recording.Proposed;
import org.partnine.recording.RecordRule;
import org.partnine.recording.Values;
import org.springframework.stereotype.Component;

/** A reply answers exactly one finding or stay, and is that State's own. */
@Component
class ReplyRule implements RecordRule {

    @Override
    public String register() {
        return FindingRegisters.REPLIES;
    }

    @Override
    public void check(Proposed proposed, PresentRecord record, Faults faults) {
        Values reply = proposed.values();
        if (reply.has("finding") == reply.has("visit")) {
            faults.at("", null, "accepted.exactly-one", Map.of("values", "finding, visit"));
            return;
        }
        Optional<Values> answered = reply.has("finding")
                ? record.find(FindingRegisters.FINDINGS, reply.must("finding"))
                : record.find("visits", reply.must("visit"));
        boolean own = answered.map(matter -> matter.must("state").equals(reply.must("state")))
                .orElse(false);
        if (!own) {
            faults.at("state", reply.must("state"), "accepted.own-state");
        }
    }
}
