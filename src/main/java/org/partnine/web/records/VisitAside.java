package org.partnine.web.records;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Form;
import org.partnine.law.PartialDate;
import org.partnine.law.rome.life.InformalStep;
import org.partnine.recording.RecordView;
import org.partnine.recording.Values;
import org.partnine.requests.Assessed;
import org.partnine.web.frame.Address;

/**
 * What the law says of a stay.
 *
 * @param assessments what the State owed on its days, as kept with it
 * @param checklist of the informal procedure, with the steps on record; empty for a stay it is not for
 */
public record VisitAside(List<Assessed> assessments, Map<InformalStep, List<RecordView>> checklist) {

    /** Where the law is asked about its first day; null if that is not known to the day. */
    public static @Nullable Address question(RecordView visit) {
        Values facts = visit.facts();
        PartialDate from = PartialDate.parse(facts.must("from"));
        return from.isDay()
                ? new Address("/ask", Map.of())
                        .with("state", facts.must("state"))
                        .with("on", from.edtf())
                        .with("form", Form.ARREST_SURRENDER.name())
                        .with("person", facts.must("person"))
                : null;
    }
}
