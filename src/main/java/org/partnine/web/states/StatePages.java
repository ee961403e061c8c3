package org.partnine.web.states;

import static org.partnine.accounts.Operation.READ;

import com.ibm.icu.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.documents.Slice;
import org.partnine.law.Addressee;
import org.partnine.law.StateCode;
import org.partnine.obligations.Obligations;
import org.partnine.states.StateEntry;
import org.partnine.states.StateFilter;
import org.partnine.states.States;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.AddresseeLookup;
import org.partnine.web.frame.DayAsked;
import org.partnine.web.frame.Fault;
import org.partnine.web.frame.KnownAt;
import org.partnine.web.frame.NotFound;
import org.partnine.web.frame.Page;
import org.partnine.web.frame.SentOn;
import org.partnine.web.shown.Moments;
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

    private final States states;
    private final AddresseeLookup addressees;
    private final StateDossiers dossiers;
    private final Obligations obligations;
    private final Clock clock;

    StatePages(
            States states, AddresseeLookup addressees, StateDossiers dossiers, Obligations obligations, Clock clock) {
        this.states = states;
        this.addressees = addressees;
        this.dossiers = dossiers;
        this.obligations = obligations;
        this.clock = clock;
    }

    /**
     * All States fit on one page; their order is that of the language, which the database does not know.
     *
     * @param asked a name or code: leads to the page of that State; empty: all are wanted
     */
    @GetMapping("/states")
    Page list(
            @RequestParam(name = "state", defaultValue = "") String asked,
            @RequestParam(name = "on", required = false) @Nullable String on,
            Language language) {
        LocalDate day = DayAsked.of(on, clock);
        String wanted = asked.strip();
        if (!wanted.isEmpty() && addressees.find(wanted).orElse(null) instanceof Addressee.State found) {
            return new SentOn(new Address("/states/" + found.state().value(), Map.of())
                    .with("on", day.toString())
                    .toString());
        }
        return all(wanted, day, language);
    }

    private StatesPage all(String wanted, LocalDate day, Language language) {
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
        List<Fault> faults =
                wanted.isEmpty() ? List.of() : List.of(new Fault("state", "compare.fault.unknown", wanted));
        return new StatesPage(wanted, faults, day, rows);
    }

    @GetMapping("/states/{code}")
    StatePage state(
            @PathVariable("code") String code,
            @RequestParam(name = "on", required = false) @Nullable String on,
            @RequestParam(name = "situation", required = false) @Nullable String situation,
            @RequestParam(name = "knownAt", required = false) @Nullable String knownAt,
            Language language) {
        Instant asked = KnownAt.of(knownAt);
        // What was known on a day cannot tell what held later: without a day, the last of which it tells.
        LocalDate day = on == null && asked != null ? Moments.dayOf(asked) : DayAsked.of(on, clock);
        Instant at = asked == null ? clock.instant().truncatedTo(ChronoUnit.SECONDS) : asked;
        return dossiers.of(find(code, at), day, situation == null ? "" : situation.strip(), asked, at, language);
    }

    private StateEntry find(String code, Instant at) {
        String upper = code.toUpperCase(Locale.ROOT);
        if (!StateCode.isWellFormed(upper)) {
            throw new NotFound(NotFound.Kind.STATE, code);
        }
        return states.find(new StateCode(upper), at).orElseThrow(() -> new NotFound(NotFound.Kind.STATE, code));
    }
}
