package org.partnine.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.law.PartialDate;

/**
 * One version of a record as it is shown.
 *
 * @param version changes when the record or one of its steps does
 * @param values by field name, in the order of the register
 * @param documents symbols of the documents that the source names
 * @param supersededAt null for the present version
 * @param place in the order in which the records of its register were first written, however often they were corrected
 *     since; 0 where that was not asked for
 * @param steps in the order of their days, undated ones last; empty if it has none
 */
public record RecordView(
        Register register,
        String key,
        String version,
        Map<String, Object> values,
        List<String> documents,
        Instant knownFrom,
        Instant recordedAt,
        @Nullable Instant supersededAt,
        long place,
        List<RecordView> steps) {

    /** Its facts, to be read one by one. */
    public Values facts() {
        return new Values(key, values);
    }

    /** Whether an audience alone may see it. */
    public boolean isClosed() {
        Object level = values.get("level");
        return level != null && !level.equals("PUBLIC");
    }

    RecordView at(long found) {
        return new RecordView(
                register, key, version, values, documents, knownFrom, recordedAt, supersededAt, found, steps);
    }

    /** As it stood on the day in law: without the steps that certainly came after it. */
    public RecordView upTo(LocalDate day) {
        return new RecordView(
                register,
                key,
                version,
                values,
                documents,
                knownFrom,
                recordedAt,
                supersededAt,
                place,
                steps.stream().filter(step -> !step.isAfter(day)).toList());
    }

    private boolean isAfter(LocalDate day) {
        return values.get("on") instanceof String on
                && PartialDate.parse(on).earliest().isAfter(day);
    }
}
