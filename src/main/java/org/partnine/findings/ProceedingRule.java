package org.partnine.findings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnine.recording.Faults;
import org.partnine.recording.PresentRecord;
import org.partnine.recording.Proposed;
import org.partnine.recording.RecordRule;
import org.partnine.recording.Values;
import org.springframework.stereotype.Component;

/** The requests and the stay that a proceeding is about concern the State and the person that it concerns. */
@Component
class ProceedingRule implements RecordRule {

    private static final String REQUESTS = "requests";
    private static final String VISIT = "visit";

    @Override
    public String register() {
        return FindingRegisters.PROCEEDINGS;
    }

    @Override
    public void check(Proposed proposed, PresentRecord record, Faults faults) {
        Values proceeding = proposed.values();
        List<String> requests = proceeding.texts(REQUESTS);
        for (int i = 0; i < requests.size(); i++) {
            Values request = record.find(REQUESTS, requests.get(i)).orElseThrow();
            // A group is not told from a member of it: who was in it depends on the day.
            boolean sameState = request.must("addresseeKind").equals("GROUP")
                    || request.must("addressee").equals(proceeding.must("state"));
            if (!sameState || isOther(request.text("person"), proceeding)) {
                refuse(REQUESTS + "/" + i, requests.get(i), proceeding, faults);
            }
        }
        String visit = proceeding.text(VISIT);
        if (visit != null) {
            Values stay = record.find("visits", visit).orElseThrow();
            if (!stay.must("state").equals(proceeding.must("state")) || isOther(stay.must("person"), proceeding)) {
                refuse(VISIT, visit, proceeding, faults);
            }
        }
    }

    /** Whether both name a person, and not the same. */
    static boolean isOther(@Nullable String person, Values proceeding) {
        String own = proceeding.text("person");
        return person != null && own != null && !Objects.equals(person, own);
    }

    private static void refuse(String field, String key, Values proceeding, Faults faults) {
        String person = proceeding.text("person");
        String matter = proceeding.must("state") + (person == null ? "" : ", " + person);
        faults.at(field, key, "accepted.same-matter", Map.of("values", matter));
    }
}
