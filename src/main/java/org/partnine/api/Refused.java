package org.partnine.api;

import java.util.List;

/** A request that the API cannot answer as it stands. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<FieldFault> faults;

    /** With one fault, whose value the detail of the problem names. */
    Refused(ProblemType type, FieldFault fault) {
        this(type, List.of(fault));
    }

    Refused(ProblemType type, List<FieldFault> faults) {
        // A refusal is an ordinary answer: no stack trace is taken.
        super(type.slug() + " " + faults, null, false, false);
        this.type = type;
        this.faults = List.copyOf(faults);
    }

    ProblemType type() {
        return type;
    }

    List<FieldFault> faults() {
        return faults;
    }
}
