package org.partnine.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnine.law.rome.life.InformalStep;
import org.partnine.recording.RecordView;
import org.partnine.requests.Assessments;
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
        if ("EXPECTED".equals(record.facts().text("outcome")) || !record.steps().isEmpty()) {
            details.put("informalProcedure", checklist(record));
        }
        return details;
    }

    private static List<Map<String, Object>> checklist(RecordView record) {
        return Arrays.stream(InformalStep.values())
                .map(item -> {
                    var shown = new LinkedHashMap<String, Object>();
                    shown.put("item", item.name());
                    shown.put(
                            "done",
                            record.steps().stream()
                                    .filter(step ->
                                            item.name().equals(step.facts().text("item")))
                                    .map(RecordBody::of)
                                    .toList());
                    return (Map<String, Object>) shown;
                })
                .toList();
    }
}
