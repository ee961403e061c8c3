package org.partnine.web;

import static org.partnine.accounts.Operation.READ;

import com.ibm.icu.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.documents.Slice;
import org.partnine.findings.FindingFilter;
import org.partnine.findings.Findings;
import org.partnine.law.Addressee;
import org.partnine.law.StateCode;
import org.partnine.obligations.Obligations;
import org.partnine.requests.CooperationActs;
import org.partnine.requests.Pleas;
import org.partnine.requests.RequestEvents;
import org.partnine.requests.Requests;
import org.partnine.states.Agreements;
import org.partnine.states.Declarations;
import org.partnine.states.Flags;
import org.partnine.states.Legislation;
import org.partnine.states.StateEntry;
import org.partnine.states.StateFilter;
import org.partnine.states.States;
import org.partnine.states.TreatyAct;
import org.partnine.states.TreatyActions;
import org.partnine.visits.Visits;
import org.partnine.wording.Language;
import org.partnine.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** States and their standing towards the Court. */
@Access(READ)
@Controller
class StatePages {

    private static final int ALL = 1000;
    private static final Set<String> OF_THE_COURT = Set.of("ROME", "APIC");

    private final States states;
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
    private final Findings findings;
    private final Obligations obligations;
    private final StandingTimelines timelines;
    private final RecordedNames names;
    private final Clock clock;

    StatePages(
            States states,
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
            Findings findings,
            Obligations obligations,
            StandingTimelines timelines,
            RecordedNames names,
            Clock clock) {
        this.states = states;
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
        this.findings = findings;
        this.obligations = obligations;
        this.timelines = timelines;
        this.names = names;
        this.clock = clock;
    }

    /** All States fit on one page; their order is that of the language, which the database does not know. */
    @GetMapping("/states")
    StatesPage list(@RequestParam(name = "on", required = false) @Nullable String on, Language language) {
        LocalDate day = DayAsked.of(on, clock);
        Instant now = clock.instant();
        Wording wording = Wording.in(language);
        var collator = Collator.getInstance(language.conventions());
        List<StatesPage.Row> rows = states.list(new StateFilter(null, null), Slice.first(ALL), now).rows().stream()
                .map(state -> new StatesPage.Row(
                        state,
                        wording.name(new Addressee.State(state.code())),
                        obligations.standing(state.code(), day, now)))
                .sorted((a, b) -> collator.compare(a.name(), b.name()))
                .toList();
        return new StatesPage(day, rows);
    }

    @GetMapping("/states/{code}")
    StatePage state(
            @PathVariable("code") String code,
            @RequestParam(name = "on", required = false) @Nullable String on,
            Language language) {
        LocalDate day = DayAsked.of(on, clock);
        Instant now = clock.instant();
        StateEntry entry = find(code, now);
        StateCode state = entry.code();
        var asked = requests.to(state, now);
        var decided = new FindingFilter(state, null, null, null, null, null, null, null);
        return new StatePage(
                entry,
                day,
                obligations.standing(state, day, now),
                timelines.of(state, day, now, language),
                names.at(now),
                courtFirst(treatyActions.of(state, now)),
                declarations.of(state, now),
                agreements.of(state, now),
                legislation.of(state, now),
                flags.of(state, now),
                asked,
                events.of(asked, now),
                cooperation.of(state, now),
                visits.to(state, now),
                pleas.of(state, now),
                findings.list(decided, Slice.first(ALL), now).rows());
    }

    /** Acts under the Statute and the agreement on privileges before those under other treaties, else as they come. */
    private static List<TreatyAct> courtFirst(List<TreatyAct> acts) {
        return acts.stream()
                .sorted(Comparator.comparingInt(act -> OF_THE_COURT.contains(act.treaty()) ? 0 : 1))
                .toList();
    }

    private StateEntry find(String code, Instant at) {
        String upper = code.toUpperCase(Locale.ROOT);
        if (!StateCode.isWellFormed(upper)) {
            throw new NotFound(NotFound.Kind.STATE, code);
        }
        return states.find(new StateCode(upper), at).orElseThrow(() -> new NotFound(NotFound.Kind.STATE, code));
    }
}
