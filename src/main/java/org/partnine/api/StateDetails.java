package org.partnine.api;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.Slice;
import org.partnine.findings.ActFilter;
import org.partnine.findings.Acts;
import org.partnine.findings.FindingFilter;
import org.partnine.findings.Findings;
import org.partnine.law.StateCode;
import org.partnine.obligations.FactsOnRecord;
import org.partnine.obligations.Obligations;
import org.partnine.requests.CooperationActs;
import org.partnine.requests.Pleas;
import org.partnine.requests.RequestEvents;
import org.partnine.requests.Requests;
import org.partnine.states.Agreements;
import org.partnine.states.Declarations;
import org.partnine.states.Flags;
import org.partnine.states.Legislation;
import org.partnine.states.States;
import org.partnine.states.TreatyActions;
import org.partnine.visits.Visits;
import org.springframework.stereotype.Component;

/** Gathers what the record rooms hold about one State. */
@Component
class StateDetails {

    private final States states;
    private final TreatyActions treatyActions;
    private final Declarations declarations;
    private final Agreements agreements;
    private final Legislation legislation;
    private final Flags flags;
    private final Requests requests;
    private final RequestEvents events;
    private final Pleas pleas;
    private final CooperationActs cooperationActs;
    private final Visits visits;
    private final Findings findings;
    private final Acts acts;
    private final Obligations obligations;
    private final FactsOnRecord record;
    private final Clock clock;

    StateDetails(
            States states,
            TreatyActions treatyActions,
            Declarations declarations,
            Agreements agreements,
            Legislation legislation,
            Flags flags,
            Requests requests,
            RequestEvents events,
            Pleas pleas,
            CooperationActs cooperationActs,
            Visits visits,
            Findings findings,
            Acts acts,
            Obligations obligations,
            FactsOnRecord record,
            Clock clock) {
        this.states = states;
        this.treatyActions = treatyActions;
        this.declarations = declarations;
        this.agreements = agreements;
        this.legislation = legislation;
        this.flags = flags;
        this.requests = requests;
        this.events = events;
        this.pleas = pleas;
        this.cooperationActs = cooperationActs;
        this.visits = visits;
        this.findings = findings;
        this.acts = acts;
        this.obligations = obligations;
        this.record = record;
        this.clock = clock;
    }

    /**
     * The State with all that is recorded about it.
     *
     * @param on the day of the standing; null: today
     * @param knownAt null: the present
     * @throws Refused if there is no such State
     */
    StateDetailBody of(StateCode code, @Nullable LocalDate on, @Nullable Instant knownAt) {
        Instant at = knownAt == null ? clock.instant() : knownAt;
        LocalDate day = on == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : on;
        var state = states.find(code, at)
                .orElseThrow(() -> new Refused(
                        ProblemType.UNKNOWN_STATE, new FieldFault("iso3", code.value(), "accepted.known-state")));
        var lists = new NewestLists("state", code.value(), knownAt);
        var asked = lists.of("requests", "addressee", requests.newestTo(code, at));
        var stays = lists.of("visits", visits.newestTo(code, at));
        var found = lists.of("findings", findings.newest(against(code), at));
        var argued = lists.of("pleas", pleas.newestOf(code, at));
        return new StateDetailBody(
                StateBody.of(state),
                day,
                obligations.standing(code, day, at),
                standingOverTime(code, day, at),
                treatyActions.of(code, at).stream().map(TreatyActBody::of).toList(),
                declarations.of(code, at).stream().map(DeclarationBody::of).toList(),
                agreements.of(code, at).stream().map(AgreementBody::of).toList(),
                legislation.of(code, at).stream().map(LegislationBody::of).toList(),
                flags.of(code, at).stream().map(FlagBody::of).toList(),
                CourtRequestBody.of(asked, events.of(asked, at)),
                stays.stream().map(VisitBody::of).toList(),
                cooperationActs.of(code, at).stream()
                        .map(CooperationActBody::of)
                        .toList(),
                found.reversed().stream().map(FindingBody::of).toList(),
                argued.stream().map(PleaBody::of).toList(),
                acts
                        .list(
                                new ActFilter(null, null, null, code, null, null, null, null, null, null),
                                Slice.first(Integer.MAX_VALUE - 1),
                                at)
                        .rows()
                        .stream()
                        .map(ActBody::of)
                        .toList(),
                lists.more(),
                record.dataSet().asOf(),
                knownAt);
    }

    private static FindingFilter against(StateCode code) {
        return new FindingFilter(code, null, null, null, null, null, null, null);
    }

    private List<StateDetailBody.SpanBody> standingOverTime(StateCode code, LocalDate day, Instant at) {
        LocalDate after = day.plusDays(1);
        return obligations.standingOverTime(code, after, at).stream()
                .map(span -> new StateDetailBody.SpanBody(
                        span.from(), span.until().equals(after) ? null : span.until(), span.marks()))
                .toList();
    }
}
