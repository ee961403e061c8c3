package org.partnine.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding with its thread: the steps of the proceeding, what was argued, the stays, what followed. */
record FindingDetailBody(
        FindingBody finding,
        List<ProceedingEventBody> proceeding,
        List<PleaBody> pleas,
        List<VisitBody> visits,
        List<ActBody> acts,
        LocalDate asOf,
        @Nullable Instant knownAt) {}
