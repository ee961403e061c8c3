package org.partnine.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.life.InformalStep;
import org.partnine.requests.Assessed;

/**
 * What the State owed on the days of a stay.
 *
 * @param informalProcedure checklist of the informal procedure; absent unless the stay was expected
 */
record VisitDetailsBody(
        List<Assessed> assessments,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ItemBody> informalProcedure) {

    /** @param done steps on record, as they were written */
    record ItemBody(InformalStep item, List<Map<String, Object>> done) {}
}
