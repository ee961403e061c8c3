package org.partnine.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the record holds about a situation.
 *
 * @param more lists that show the newest alone, by member
 */
record SituationDetailBody(
        SituationBody situation,
        List<PersonBody> persons,
        List<WarrantBody> warrants,
        List<ActBody> acts,
        List<CourtRequestBody> requests,
        List<FindingBody> findings,
        Map<String, MoreBody> more,
        LocalDate asOf,
        @Nullable Instant knownAt) {}
