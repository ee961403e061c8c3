package org.partnine.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the record holds about a situation. */
record SituationDetailBody(
        SituationBody situation,
        List<PersonBody> persons,
        List<WarrantBody> warrants,
        List<ActBody> acts,
        List<CourtRequestBody> requests,
        List<FindingBody> findings,
        LocalDate asOf,
        @Nullable Instant knownAt) {}
