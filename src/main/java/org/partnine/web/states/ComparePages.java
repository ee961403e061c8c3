package org.partnine.web.states;

import static org.partnine.accounts.Operation.READ;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.law.Addressee;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Situation;
import org.partnine.obligations.Subjects;
import org.partnine.states.StateEntry;
import org.partnine.states.States;
import org.partnine.web.frame.AddresseeLookup;
import org.partnine.web.frame.Choices;
import org.partnine.web.frame.DayAsked;
import org.partnine.web.frame.Fault;
import org.partnine.web.frame.KnownAt;
import org.partnine.web.frame.NotFound;
import org.partnine.web.shown.RecordedNames;
import org.partnine.wording.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** States side by side. */
@Access(READ)
@Controller
class ComparePages {

    private final States states;
    private final AddresseeLookup addressees;
    private final StateDossiers dossiers;
    private final Subjects subjects;
    private final RecordedNames names;
    private final Clock clock;

    ComparePages(
            States states,
            AddresseeLookup addressees,
            StateDossiers dossiers,
            Subjects subjects,
            RecordedNames names,
            Clock clock) {
        this.states = states;
        this.addressees = addressees;
        this.dossiers = dossiers;
        this.subjects = subjects;
        this.names = names;
        this.clock = clock;
    }

    /** @param asked names or codes of up to four States; blank ones are fields of the form left empty */
    @GetMapping(ComparePage.PATH)
    ComparePage compare(
            @RequestParam(name = "state", required = false) String @Nullable [] asked,
            @RequestParam(name = "on", required = false) @Nullable String on,
            @RequestParam(name = "situation", required = false) @Nullable String situation,
            @RequestParam(name = "knownAt", required = false) @Nullable String knownAt,
            Language language) {
        LocalDate day = DayAsked.of(on, clock);
        Instant known = KnownAt.of(knownAt);
        Instant at = known == null ? clock.instant().truncatedTo(ChronoUnit.SECONDS) : known;
        List<String> written = Stream.of(asked == null ? new String[0] : asked)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        var faults = new ArrayList<Fault>();
        Set<StateCode> chosen = states(written, faults);
        String in = situation == null ? "" : situation.strip();
        List<StatePage> columns = faults.isEmpty()
                ? chosen.stream()
                        .map(code -> dossiers.of(entry(code, at), day, in, known, at, language))
                        .toList()
                : List.of();
        List<SituationId> situations =
                subjects.situations(at).stream().map(Situation::id).toList();
        var recorded = names.at(at);
        return new ComparePage(
                columns,
                day,
                known,
                at,
                in,
                situations,
                written,
                faults,
                Choices.in(language, subjects, recorded, at),
                recorded);
    }

    private Set<StateCode> states(List<String> written, List<Fault> faults) {
        var codes = new LinkedHashSet<StateCode>();
        for (String text : written) {
            if (addressees.find(text).orElse(null) instanceof Addressee.State state) {
                codes.add(state.state());
            } else {
                faults.add(new Fault("state", "compare.fault.unknown", text));
            }
        }
        if (codes.size() > ComparePage.MOST) {
            faults.add(new Fault("state", "compare.fault.many", Integer.toString(codes.size())));
        }
        return codes;
    }

    private StateEntry entry(StateCode code, Instant at) {
        return states.find(code, at).orElseThrow(() -> new NotFound(NotFound.Kind.STATE, code.value()));
    }
}
