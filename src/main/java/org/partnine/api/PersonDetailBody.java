package org.partnine.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the record holds about a person sought. */
record PersonDetailBody(
        PersonBody person,
        List<WarrantBody> warrants,
        List<OfficeBody> offices,
        List<VisitBody> visits,
        List<CourtRequestBody> requests,
        List<CooperationActBody> cooperationActs,
        List<FindingBody> findings,
        LocalDate asOf,
        @Nullable Instant knownAt) {}
