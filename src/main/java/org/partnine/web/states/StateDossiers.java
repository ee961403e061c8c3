package org.partnine.web.states;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Situation;
import org.partnine.obligations.FactsOnRecord;
import org.partnine.obligations.Obligations;
import org.partnine.obligations.Subjects;
import org.partnine.recording.Records;
import org.partnine.recording.Registers;
import org.partnine.requests.CooperationActs;
import org.partnine.requests.Pleas;
import org.partnine.requests.RequestEvents;
import org.partnine.requests.Requests;
import org.partnine.states.Agreements;
import org.partnine.states.Declarations;
import org.partnine.states.Flags;
import org.partnine.states.Legislation;
import org.partnine.states.StateEntry;
import org.partnine.states.TreatyAct;
import org.partnine.states.TreatyActions;
import org.partnine.visits.Visits;
import org.partnine.web.frame.NotFound;
import org.partnine.web.shown.Moments;
import org.partnine.web.shown.RecordedNames;
import org.partnine.web.shown.References;
import org.partnine.web.shown.StandingTimelines;
import org.partnine.wording.Language;
import org.springframework.stereotype.Component;

/** Everything about one State, as known at an instant. */
@Component
class StateDossiers {

    private static final Set<String> OF_THE_COURT = Set.of("ROME", "APIC");

    private final TreatyActions treatyActions;
    private final Declarations declarations;
    private final Agreements agreements;
    private final Legislation legislation;
    private final Flags flags;
    private final Requests requests;
    private final RequestEvents events;
    private final CooperationActs cooperation;
    private final Visits visits;
    private final Pleas pleas;
    private final StateMatters matters;
    private final Owed owed;
    private final Obligations obligations;
    private final Subjects subjects;
    private final FactsOnRecord record;
    private final StandingTimelines timelines;
    private final RecordedNames names;
    private final Records records;
    private final Registers registers;

    StateDossiers(
            TreatyActions treatyActions,
            Declarations declarations,
            Agreements agreements,
            Legislation legislation,
            Flags flags,
            Requests requests,
            RequestEvents events,
            CooperationActs cooperation,
            Visits visits,
            Pleas pleas,
            StateMatters matters,
            Owed owed,
            Obligations obligations,
            Subjects subjects,
            FactsOnRecord record,
            StandingTimelines timelines,
            RecordedNames names,
            Records records,
            Registers registers) {
        this.treatyActions = treatyActions;
        this.declarations = declarations;
        this.agreements = agreements;
        this.legislation = legislation;
        this.flags = flags;
        this.requests = requests;
        this.events = events;
        this.cooperation = cooperation;
        this.visits = visits;
        this.pleas = pleas;
        this.matters = matters;
        this.owed = owed;
        this.obligations = obligations;
        this.subjects = subjects;
        this.record = record;
        this.timelines = timelines;
        this.names = names;
        this.records = records;
        this.registers = registers;
    }

    /**
     * @param situation number or id; empty: all
     * @param knownAt as asked; null: now
     * @param at the state of knowledge to read
     * @throws NotFound if there is no such situation
     */
    StatePage of(
            StateEntry entry,
            LocalDate on,
            String situation,
            @Nullable Instant knownAt,
            Instant at,
            Language language) {
        StateCode state = entry.code();
        SituationId in = situation(situation, at);
        List<OwedRow> duties = owed.by(state, on, in, at);
        StateFindings found = matters.of(state, at, Moments.dayOf(at));
        return new StatePage(
                entry,
                on,
                knownAt,
                at,
                record.dataSet().asOf(),
                in,
                subjects.situations(at).stream().map(Situation::id).toList(),
                obligations.standing(state, on, at),
                timelines.of(state, on, at, language),
                names.at(at),
                duties,
                conduct(state, at),
                undertakings(state, at),
                NationalLaw.of(legislation.of(state, at), duties),
                flags.of(state, at),
                found,
                References.of(
                        Stream.concat(
                                        found.replies().stream(),
                                        found.matters().stream().flatMap(matter -> matter.thread().steps().stream()))
                                .toList(),
                        records,
                        registers));
    }

    private @Nullable SituationId situation(String written, Instant at) {
        return written.isEmpty()
                ? null
                : subjects.situation(written, at)
                        .map(Situation::id)
                        .orElseThrow(() -> new NotFound(NotFound.Kind.SITUATION, written));
    }

    private StatePage.Conduct conduct(StateCode state, Instant at) {
        var asked = requests.newestTo(state, at);
        return new StatePage.Conduct(
                asked,
                events.of(asked.rows(), at),
                cooperation.newestOf(state, at),
                visits.newestTo(state, at),
                pleas.newestOf(state, at));
    }

    private StatePage.Undertakings undertakings(StateCode state, Instant at) {
        return new StatePage.Undertakings(
                courtFirst(treatyActions.of(state, at)), declarations.of(state, at), agreements.of(state, at));
    }

    /** Acts under the Statute and the agreement on privileges before those under other treaties, else as they come. */
    private static List<TreatyAct> courtFirst(List<TreatyAct> acts) {
        return acts.stream()
                .sorted(Comparator.comparingInt(act -> OF_THE_COURT.contains(act.treaty()) ? 0 : 1))
                .toList();
    }
}
