package org.partnine.recording;

import java.util.List;

/** What became of a command to the record. */
public sealed interface Outcome {

    /** Written, and kept for good. */
    record Recorded(RecordView record) implements Outcome {}

    /** The same command was executed before: the answer it had then. */
    record Repeated(int status, String key, String body) implements Outcome {}

    /** Not written: nothing was changed. */
    record Rejected(Reason reason) implements Outcome {}

    /** Why a command was rejected. */
    sealed interface Reason {

        /** Faults of form, of reference, or of law. */
        record Faulty(List<Fault> faults) implements Reason {}

        /** There is no such record, or it was retracted. */
        record Unknown(String key) implements Reason {}

        /** The idempotency key was used for another command. */
        record KeyReused(String idempotencyKey) implements Reason {}

        /** The version that the writer knew is no longer the present one. */
        record Stale(RecordView present) implements Reason {}
    }
}
