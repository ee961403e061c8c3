package org.partnine.web.entry;

import static org.partnine.accounts.Operation.DISCUSS;
import static org.partnine.accounts.Operation.PROPOSE;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.accounts.Reader;
import org.partnine.recording.Command;
import org.partnine.recording.Fault;
import org.partnine.recording.Field;
import org.partnine.recording.HistoryEntry;
import org.partnine.recording.Outcome;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.partnine.recording.Register;
import org.partnine.recording.Registers;
import org.partnine.review.Proposing;
import org.partnine.web.frame.NotFound;
import org.partnine.web.frame.Page;
import org.partnine.web.frame.SentOn;
import org.partnine.web.review.ReviewPages;
import org.partnine.web.shown.RecordPaths;
import org.partnine.web.shown.RecordedNames;
import org.partnine.web.shown.References;
import org.partnine.wording.Language;
import org.partnine.wording.Names;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.ObjectNode;

/** Forms that write the registers: new records, steps, corrections, retractions. */
@Access(PROPOSE)
@Controller
@RequestMapping(RecordPaths.ROOT + "/{register}")
class EntryPages {

    /** It is checked anew, on the day on which it is recorded. */
    private static final String CHECKED = "asOf";

    private final Registers registers;
    private final Records records;
    private final Entries entries;
    private final Proposing proposing;
    private final FactsTyped facts;
    private final EntryListing listing;
    private final EntryOnce once;
    private final Meanwhile meanwhile;
    private final RecordedNames names;
    private final Clock clock;

    EntryPages(
            Registers registers,
            Records records,
            Entries entries,
            Proposing proposing,
            FactsTyped facts,
            EntryListing listing,
            EntryOnce once,
            Meanwhile meanwhile,
            RecordedNames names,
            Clock clock) {
        this.registers = registers;
        this.records = records;
        this.entries = entries;
        this.proposing = proposing;
        this.facts = facts;
        this.listing = listing;
        this.once = once;
        this.meanwhile = meanwhile;
        this.names = names;
        this.clock = clock;
    }

    /** An empty form, but for what its address fills in. */
    @GetMapping("/new")
    Page start(
            @PathVariable("register") String register,
            @RequestParam MultiValueMap<String, String> given,
            Language language) {
        Register of = register(register);
        return page(EntryPage.Kind.NEW, null, of, Typed.of(given), EntrySending.opened("", clock.instant()), language);
    }

    @PostMapping("/new")
    Page record(
            @PathVariable("register") String register,
            @RequestParam MultiValueMap<String, String> sent,
            Language language) {
        Register of = register(register);
        var form = sent(EntryPage.Kind.NEW, null, of, sent, language);
        ObjectNode body = facts.body(of, form.typed());
        return execute(form, new Command.What.Create(body), of, body.toString());
    }

    @GetMapping("/{key}/step")
    Page startStep(
            @PathVariable("register") String register,
            @PathVariable("key") String key,
            @RequestParam MultiValueMap<String, String> given,
            Language language) {
        RecordView parent = present(register, key);
        return page(
                EntryPage.Kind.STEP,
                parent,
                steps(parent),
                Typed.of(given),
                EntrySending.opened(parent.version(), clock.instant()),
                language);
    }

    @PostMapping("/{key}/step")
    Page recordStep(
            @PathVariable("register") String register,
            @PathVariable("key") String key,
            @RequestParam MultiValueMap<String, String> sent,
            Language language) {
        RecordView parent = present(register, key);
        var form = sent(EntryPage.Kind.STEP, parent, steps(parent), sent, language);
        ObjectNode body = facts.body(steps(parent), form.typed());
        var what = new Command.What.AddStep(parent.key(), form.sending().version(), body);
        return execute(form, what, parent.register(), body.toString());
    }

    /** The record's facts, to be changed; for who may not write it, to be suggested otherwise. */
    @Access(DISCUSS)
    @GetMapping("/{key}/correct")
    Page startCorrection(
            @PathVariable("register") String register, @PathVariable("key") String key, Language language) {
        RecordView record = present(register, key);
        return page(
                EntryPage.Kind.CORRECT,
                record,
                record.register(),
                typed(record, language),
                EntrySending.opened(record.version(), clock.instant()),
                language);
    }

    @Access(DISCUSS)
    @PostMapping("/{key}/correct")
    Page correct(
            @PathVariable("register") String register,
            @PathVariable("key") String key,
            @RequestParam MultiValueMap<String, String> sent,
            Language language) {
        RecordView record = present(register, key);
        var form = sent(EntryPage.Kind.CORRECT, record, record.register(), sent, language);
        ObjectNode body = facts.body(record.register(), form.typed());
        if (EntryWay.of(ReviewPages.reader()) == EntryWay.SUGGEST) {
            return suggest(form, record, body);
        }
        var what = new Command.What.Correct(record.key(), form.sending().version(), body);
        return execute(form, what, record.register(), body.toString());
    }

    @GetMapping("/{key}/retract")
    Page startRetraction(
            @PathVariable("register") String register, @PathVariable("key") String key, Language language) {
        RecordView record = present(register, key);
        return page(
                EntryPage.Kind.RETRACT,
                record,
                record.register(),
                Typed.NOTHING,
                EntrySending.opened(record.version(), clock.instant()),
                language);
    }

    @PostMapping("/{key}/retract")
    Page retract(
            @PathVariable("register") String register,
            @PathVariable("key") String key,
            @RequestParam MultiValueMap<String, String> sent,
            Language language) {
        Register of = register(register);
        RecordView record = records.find(of, key, null).orElse(null);
        if (record == null) {
            // Sent twice, it was done the first time; the page says what became of it.
            return new SentOn(RecordPaths.plain(register, key));
        }
        var form = sent(EntryPage.Kind.RETRACT, record, of, sent, language);
        return execute(
                form, new Command.What.Retract(record.key(), form.sending().version()), of, "");
    }

    /** A form as it was sent. */
    private record Sent(
            EntryPage.Kind kind,
            @Nullable RecordView of,
            Register written,
            Typed typed,
            Language language,
            EntrySending sending) {}

    private Sent sent(
            EntryPage.Kind kind,
            @Nullable RecordView of,
            Register written,
            MultiValueMap<String, String> sent,
            Language language) {
        var typed = Typed.of(sent);
        return new Sent(kind, of, written, typed, language, EntrySending.sent(typed, clock.instant()));
    }

    private Page execute(Sent form, Command.What what, Register register, String content) {
        Reader.SignedIn writer = ReviewPages.reader();
        var command =
                new Command(register, what, writer.account(), form.sending().reasonGiven());
        String all = String.join(
                "\n",
                form.kind().path(),
                register.name(),
                form.of() == null ? "" : form.of().key(),
                content);
        var word = once.of(form.sending().once(), all + "\n" + form.sending().reason());
        return after(entries.execute(writer, command, word), form);
    }

    private Page suggest(Sent form, RecordView record, ObjectNode body) {
        EntrySending sending = form.sending();
        if (!record.version().equals(sending.version())) {
            return stale(form, record);
        }
        ObjectNode changes = meanwhile.changes(record, body, left(EntryPage.Kind.CORRECT, EntryWay.SUGGEST, record));
        return after(
                Entries.proposed(proposing.suggest(
                        ReviewPages.reader(),
                        record.register(),
                        record.key(),
                        changes,
                        sending.reason(),
                        sending.source())),
                form);
    }

    private Page after(Entries.Result result, Sent form) {
        return switch (result) {
            case Entries.Result.Written written -> SentOn.recorded(recordedAt(form, written.key()));
            case Entries.Result.Proposed proposed ->
                new SentOn(ReviewPages.address(proposed.proposal().key()));
            case Entries.Result.Refused refused ->
                switch (refused.reason()) {
                    case Outcome.Reason.Faulty faulty -> page(form, form.sending(), faulty.faults());
                    case Outcome.Reason.Stale stale -> stale(form, stale.present());
                    case Outcome.Reason.KeyReused reused ->
                        page(form, form.sending().afresh(), List.of());
                    case Outcome.Reason.Unknown unknown -> throw new NotFound(NotFound.Kind.RECORD, unknown.key());
                };
        };
    }

    private static String recordedAt(Sent form, String key) {
        RecordView of = form.of();
        return switch (form.kind()) {
            case NEW -> RecordPaths.plain(form.written().name(), key);
            case STEP, CORRECT ->
                of == null
                        ? RecordPaths.plain(form.written().name(), key)
                        : RecordPaths.plain(of.register().name(), of.key());
            case RETRACT -> RecordPaths.history(form.written().name(), key);
        };
    }

    /** What was typed stays; what was left as it had been read takes the values of the present version. */
    private Page stale(Sent form, RecordView present) {
        RecordView read = records.find(
                        present.register(), present.key(), form.sending().readAt())
                .orElse(present);
        List<HistoryEntry.Difference> changed = meanwhile.since(read, present);
        Typed merged = form.kind() == EntryPage.Kind.CORRECT
                ? meanwhile.merged(form.typed(), read, present, known(), form.language())
                : form.typed();
        return page(
                form.kind(),
                present,
                form.written(),
                merged,
                form.sending().about(present.version(), clock.instant()),
                form.language(),
                List.of(),
                changed);
    }

    private Page page(Sent form, EntrySending sending, List<Fault> faults) {
        return page(form.kind(), form.of(), form.written(), form.typed(), sending, form.language(), faults, null);
    }

    private Page page(
            EntryPage.Kind kind,
            @Nullable RecordView of,
            Register written,
            Typed typed,
            EntrySending sending,
            Language language) {
        return page(kind, of, written, typed, sending, language, List.of(), null);
    }

    private EntryPage page(
            EntryPage.Kind kind,
            @Nullable RecordView of,
            Register written,
            Typed typed,
            EntrySending sending,
            Language language,
            List<Fault> faults,
            @Nullable List<HistoryEntry.Difference> changed) {
        Names known = known();
        EntryWay way = EntryWay.of(ReviewPages.reader());
        return new EntryPage(
                kind,
                way,
                of,
                new EntryPart(written, typed, faults, left(kind, way, of)),
                sending,
                changed,
                listing.of(List.of(written), known, language),
                known,
                of == null ? References.none() : References.of(List.of(of), records, registers));
    }

    private static Set<String> left(EntryPage.Kind kind, EntryWay way, @Nullable RecordView of) {
        return switch (kind) {
            case NEW, RETRACT -> Set.of();
            case STEP -> {
                Register.Steps steps = of == null ? null : of.register().steps();
                yield steps == null ? Set.of() : Set.of(steps.parent());
            }
            case CORRECT ->
                way == EntryWay.SUGGEST
                        ? Stream.concat(
                                        Register.CONFIDENTIALITY.stream().map(Field::name),
                                        Stream.of("source", CHECKED))
                                .collect(Collectors.toSet())
                        : Set.of();
        };
    }

    private Typed typed(RecordView record, Language language) {
        return facts.of(record.register(), Meanwhile.unchecked(record.values()), known(), language);
    }

    private Names known() {
        return names.at(clock.instant());
    }

    private Register steps(RecordView parent) {
        Register.Steps steps = parent.register().steps();
        if (steps == null) {
            throw new NotFound(NotFound.Kind.RECORD, parent.key());
        }
        return registers.get(steps.register());
    }

    private RecordView present(String register, String key) {
        return records.find(register(register), key, null).orElseThrow(() -> new NotFound(NotFound.Kind.RECORD, key));
    }

    /** One whose records are written one by one. */
    private Register register(String name) {
        return registers
                .named(name)
                .filter(Register::open)
                .orElseThrow(() -> new NotFound(NotFound.Kind.REGISTER, name));
    }
}
