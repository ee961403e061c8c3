package org.partnine.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that the API cannot answer as it stands. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<FieldFault> faults;
    private final transient @Nullable Map<String, Object> present;
    private final transient Map<String, String> headers;

    /** With one fault, whose value the detail of the problem names. */
    Refused(ProblemType type, FieldFault fault) {
        this(type, List.of(fault));
    }

    Refused(ProblemType type, List<FieldFault> faults) {
        this(type, faults, null, Map.of());
    }

    /**
     * Without a single member at fault.
     *
     * @param present the record as it is now; null: not about one
     * @param headers of the answer
     */
    Refused(
            ProblemType type,
            List<FieldFault> faults,
            @Nullable Map<String, Object> present,
            Map<String, String> headers) {
        // A refusal is an ordinary answer: no stack trace is taken.
        super(type.slug() + " " + faults, null, false, false);
        this.type = type;
        this.faults = List.copyOf(faults);
        this.present = present;
        this.headers = Map.copyOf(headers);
    }

    ProblemType type() {
        return type;
    }

    List<FieldFault> faults() {
        return faults;
    }

    @Nullable
    Map<String, Object> present() {
        return present;
    }

    Map<String, String> headers() {
        return headers;
    }
}
