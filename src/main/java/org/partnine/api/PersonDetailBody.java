package org.partnine.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the record holds about a person sought.
 *
 * @param more lists that show the newest alone, by member
 */
record PersonDetailBody(
        PersonBody person,
        List<WarrantBody> warrants,
        List<OfficeBody> offices,
        List<VisitBody> visits,
        List<CourtRequestBody> requests,
        List<CooperationActBody> cooperationActs,
        List<FindingBody> findings,
        Map<String, MoreBody> more,
        LocalDate asOf,
        @Nullable Instant knownAt) {}
