package org.partnine.api;

import java.time.LocalDate;
import java.util.Map;
import org.partnine.recording.RecordView;

/** What the register computes about the records of one kind, shown beside what was recorded. */
interface RecordDetails {

    /** Name of the register. */
    String register();

    /** @param asOf day up to which periods are counted */
    Map<String, Object> of(RecordView record, LocalDate asOf);
}
