package org.partnine.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.StandingTowardsTheCourt.Mark;

/**
 * All that the record holds about a State.
 *
 * @param on the day of the standing
 * @param standing towards the Court on that day, strongest mark first
 * @param standingOverTime from the adoption of the Statute to that day
 * @param more lists of requests, visits, findings or pleas that show the newest alone, by member
 */
record StateDetailBody(
        StateBody state,
        LocalDate on,
        List<Mark> standing,
        List<SpanBody> standingOverTime,
        List<TreatyActBody> treatyActions,
        List<DeclarationBody> declarations,
        List<AgreementBody> agreements,
        List<LegislationBody> legislation,
        List<FlagBody> flags,
        List<CourtRequestBody> requests,
        List<VisitBody> visits,
        List<CooperationActBody> cooperationActs,
        List<FindingBody> findings,
        List<PleaBody> pleas,
        List<ActBody> acts,
        Map<String, MoreBody> more,
        LocalDate asOf,
        @Nullable Instant knownAt) {

    /**
     * A period of one standing.
     *
     * @param until the first day after it; null: it lasts on the day asked about
     */
    record SpanBody(LocalDate from, @Nullable LocalDate until, List<Mark> standing) {}
}
