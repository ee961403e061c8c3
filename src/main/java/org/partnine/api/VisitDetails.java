package org.partnine.api;

import java.time.LocalDate;
import java.util.List;
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
    public Class<VisitDetailsBody> body() {
        return VisitDetailsBody.class;
    }

    @Override
    public VisitDetailsBody of(RecordView record, LocalDate asOf) {
        return new VisitDetailsBody(
                assessments.of("visit", record.key()), InformalChecklist.isFor(record) ? checklist(record) : null);
    }

    private static List<VisitDetailsBody.ItemBody> checklist(RecordView record) {
        return InformalChecklist.of(record).entrySet().stream()
                .map(item -> new VisitDetailsBody.ItemBody(
                        item.getKey(),
                        item.getValue().stream().map(RecordBody::of).toList()))
                .toList();
    }
}
