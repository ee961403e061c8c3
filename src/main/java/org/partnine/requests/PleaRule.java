package org.partnine.requests;

import java.util.Map;
import java.util.stream.Stream;
import org.partnine.law.PartialDate;
import org.partnine.law.rome.life.RequestRefusal;
import org.partnine.recording.Faults;
import org.partnine.recording.PresentRecord;
import org.partnine.recording.Proposed;
import org.partnine.recording.RecordRule;
import org.partnine.recording.Values;
import org.springframework.stereotype.Component;

/** A plea belongs to exactly one matter, and is raised by the State that it concerns. */
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
            return;
        }
        Values plea = proposed.values();
        if (plea.has("request")) {
            request(
                    plea,
                    record.find(RequestRegisters.REQUESTS, plea.must("request")).orElseThrow(),
                    faults);
        } else if (plea.has("finding")) {
            own(
                    plea,
                    record.find("findings", plea.must("finding")).orElseThrow().must("state"),
                    faults);
        } else {
            own(
                    plea,
                    record.find("proceedings", plea.must("proceeding"))
                            .orElseThrow()
                            .must("state"),
                    faults);
        }
    }

    /** Who was in a group depends on the day: any State may be one. */
    private static void request(Values plea, Values request, Faults faults) {
        if (!request.must("addresseeKind").equals("GROUP")) {
            own(plea, request.must("addressee"), faults);
        }
        PartialDate sent = request.date("transmittedOn");
        PartialDate raised = plea.date("raisedOn");
        if (sent != null && raised != null && raised.latest().isBefore(sent.earliest())) {
            faults.forbid("raisedOn", raised.edtf(), RequestRefusal.DATE_BEFORE_TRANSMISSION);
        }
    }

    private static void own(Values plea, String state, Faults faults) {
        if (!plea.must("state").equals(state)) {
            faults.at("state", plea.must("state"), "accepted.own-plea", Map.of("values", state));
        }
    }
}
