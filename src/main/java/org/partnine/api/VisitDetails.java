package org.partnine.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnine.recording.RecordView;
import org.partnine.requests.Assessments;
import org.partnine.visits.InformalChecklist;
import org.springframework.stereotype.Component;

/** Of a stay: what the State owed on its days, and the checklist of the informal procedure with what was done. */
@Component
class VisitDetails implements RecordDetails {

    private final Assessments assessments;

    VisitDetails(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public String register() {
        return "visits";
    }

    @Override
    public Map<String, Object> of(RecordView record, LocalDate asOf) {
        var details = new LinkedHashMap<String, Object>();
        details.put("assessments", assessments.of("visit", record.key()));
        if (InformalChecklist.isFor(record)) {
            details.put("informalProcedure", checklist(record));
        }
        return details;
    }

    private static List<Map<String, Object>> checklist(RecordView record) {
        return InformalChecklist.of(record).entrySet().stream()
                .map(item -> {
                    var shown = new LinkedHashMap<String, Object>();
                    shown.put("item", item.getKey().name());
                    shown.put(
                            "done", item.getValue().stream().map(RecordBody::of).toList());
                    return (Map<String, Object>) shown;
                })
                .toList();
    }
}
