package org.partnine.web.states;

import static org.partnine.accounts.Operation.READ;

import com.ibm.icu.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.documents.Slice;
import org.partnine.law.Addressee;
import org.partnine.law.StateCode;
import org.partnine.obligations.Obligations;
import org.partnine.states.StateEntry;
import org.partnine.states.StateFilter;
import org.partnine.states.States;
import org.partnine.web.frame.DayAsked;
import org.partnine.web.frame.KnownAt;
import org.partnine.web.frame.NotFound;
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
    private final StateDossiers dossiers;
    private final Obligations obligations;
    private final Clock clock;

    StatePages(States states, StateDossiers dossiers, Obligations obligations, Clock clock) {
        this.states = states;
        this.dossiers = dossiers;
        this.obligations = obligations;
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
            @RequestParam(name = "situation", required = false) @Nullable String situation,
            @RequestParam(name = "knownAt", required = false) @Nullable String knownAt,
            Language language) {
        LocalDate day = DayAsked.of(on, clock);
        // A field of the form that is left empty asks for the present.
        Instant asked = KnownAt.of(knownAt == null || knownAt.isBlank() ? null : knownAt.strip());
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
