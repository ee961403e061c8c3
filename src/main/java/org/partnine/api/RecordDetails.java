package org.partnine.api;

import java.time.LocalDate;
import org.partnine.recording.RecordView;

/** What the register computes about the records of one kind, shown beside what was recorded. */
interface RecordDetails {

    /** Name of the register. */
    String register();

    /** Whose members stand beside those of the record. */
    Class<? extends Record> body();

    /** @param asOf day up to which periods are counted */
    Record of(RecordView record, LocalDate asOf);
}
