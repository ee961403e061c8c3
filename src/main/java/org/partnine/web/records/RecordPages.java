package org.partnine.web.records;

import static org.partnine.accounts.Operation.READ;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.obligations.Subjects;
import org.partnine.recording.HistoryEntry;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.partnine.recording.Register;
import org.partnine.recording.Registers;
import org.partnine.review.People;
import org.partnine.web.frame.Choices;
import org.partnine.web.frame.KnownAt;
import org.partnine.web.frame.NotFound;
import org.partnine.web.frame.Page;
import org.partnine.web.frame.Pager;
import org.partnine.web.shown.RecordPaths;
import org.partnine.web.shown.RecordedNames;
import org.partnine.web.shown.References;
import org.partnine.wording.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The registers as they are kept: lists, records, histories. */
@Access(READ)
@Controller
public class RecordPages {

    private static final String HISTORY = "/history";

    /** From whom the Court seeks, over what it asks and what becomes of it, to what the bodies do; the others last, by name. */
    private static final List<String> ORDER = List.of(
            "situations",
            "cases",
            "persons",
            "offices",
            "warrants",
            "requests",
            "request-events",
            "pleas",
            "visits",
            "visit-events",
            "proceedings",
            "proceeding-events",
            "findings",
            "replies",
            "assembly-acts",
            "council-acts",
            "responsibility-statements",
            "readings",
            "actors");

    private final Registers registers;
    private final Records records;
    private final RecordsFilter filters;
    private final Asides asides;
    private final Subjects subjects;
    private final RecordedNames names;
    private final People people;
    private final Clock clock;

    RecordPages(
            Registers registers,
            Records records,
            RecordsFilter filters,
            Asides asides,
            Subjects subjects,
            RecordedNames names,
            People people,
            Clock clock) {
        this.registers = registers;
        this.records = records;
        this.filters = filters;
        this.asides = asides;
        this.subjects = subjects;
        this.names = names;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/records")
    RegistersPage registers() {
        List<Register> shown = registers.all().stream()
                .filter(RecordPages::hasPages)
                .sorted(Comparator.comparingInt(RecordPages::place))
                .toList();
        Map<Register, Integer> counts = records.counts(shown, RegistersPage.MOST_COUNTED + 1);
        return new RegistersPage(shown.stream()
                .map(register -> new RegistersPage.Held(register, Objects.requireNonNull(counts.get(register))))
                .toList());
    }

    private static int place(Register register) {
        int place = ORDER.indexOf(register.name());
        return place < 0 ? ORDER.size() : place;
    }

    @GetMapping("/records/{register}")
    RecordsPage list(
            @PathVariable("register") String register,
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = "after", required = false) @Nullable String after,
            Language language) {
        Register wanted = register(register);
        Instant now = clock.instant();
        var known = names.at(now);
        var choices = Choices.in(language, subjects, known, now);
        RecordsAsked asked = RecordsAsked.of(wanted, parameters);
        RecordsFilter.Read read = filters.read(wanted, asked);
        if (!read.faults().isEmpty()) {
            return new RecordsPage(wanted, asked, choices, read.faults(), List.of(), known, null);
        }
        var page = records.list(wanted, read.filter(), Pager.sliceByDay(after), null);
        return new RecordsPage(
                wanted,
                asked,
                choices,
                List.of(),
                page.rows(),
                known,
                Pager.next(asked.address(wanted, RecordPaths.list(register)), page.next()));
    }

    /** A key may hold slashes, so the rest of the path is one. */
    @GetMapping("/records/{register}/{*key}")
    Page record(
            @PathVariable("register") String register,
            @PathVariable("key") String rest,
            @RequestParam(name = "knownAt", required = false) @Nullable String knownAt) {
        Register wanted = register(register);
        String key = rest.substring(1);
        Instant at = KnownAt.of(knownAt);
        Optional<RecordView> found = records.find(wanted, key, at);
        if (found.isPresent()) {
            return page(found.get(), at);
        }
        if (at != null) {
            throw new NotFound(
                    records.find(wanted, key, null).isPresent() ? NotFound.Kind.NOT_THEN : NotFound.Kind.RECORD, key);
        }
        if (key.endsWith(HISTORY)) {
            return history(wanted, key.substring(0, key.length() - HISTORY.length()), false);
        }
        return history(wanted, key, true);
    }

    private RecordPage page(RecordView record, @Nullable Instant at) {
        var shown = new ArrayList<RecordView>(record.steps());
        shown.add(record);
        return asides.page(record, at, names.at(clock.instant()), References.of(shown, records, registers));
    }

    private HistoryPage history(Register register, String key, boolean standsForIt) {
        List<HistoryEntry> changes = records.history(register, key);
        if (changes.isEmpty()) {
            throw new NotFound(NotFound.Kind.RECORD, key);
        }
        RecordView present = records.find(register, key, null).orElse(null);
        return new HistoryPage(
                register, key, present, standsForIt, changes.reversed(), people.known(), names.at(clock.instant()));
    }

    private Register register(String name) {
        return registers
                .named(name)
                .filter(RecordPages::hasPages)
                .orElseThrow(() -> new NotFound(NotFound.Kind.REGISTER, name));
    }

    /** The others come with the reference data alone and are known by their codes. */
    public static boolean hasPages(Register register) {
        return !register.fields().isEmpty();
    }
}
