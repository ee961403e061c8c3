package org.partnine.web.visits;

import static org.partnine.accounts.Operation.READ;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.documents.Slice;
import org.partnine.findings.Findings;
import org.partnine.law.rome.Visit;
import org.partnine.obligations.FactsOnRecord;
import org.partnine.obligations.Subjects;
import org.partnine.recording.RecordFilter;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.partnine.recording.Register;
import org.partnine.recording.Registers;
import org.partnine.visits.InformalChecklist;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.Choices;
import org.partnine.web.frame.Fault;
import org.partnine.web.frame.Frame;
import org.partnine.web.frame.NotFound;
import org.partnine.web.frame.Page;
import org.partnine.web.frame.Pager;
import org.partnine.web.frame.SentOn;
import org.partnine.web.frame.Texts;
import org.partnine.web.records.RecordsAsked;
import org.partnine.web.records.RecordsFilter;
import org.partnine.web.shown.Moments;
import org.partnine.web.shown.RecordPaths;
import org.partnine.web.shown.RecordedNames;
import org.partnine.web.shown.References;
import org.partnine.wording.Language;
import org.partnine.wording.Wording;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The watch over stays of wanted persons, and what is written before and after them. */
@Access(READ)
@Controller
class VisitPages {

    private static final String VISITS = "visits";
    private static final String EXPECTED = Visit.Outcome.EXPECTED.name();
    private static final int MOST_EXPECTED = 100;

    private final Registers registers;
    private final Records records;
    private final RecordsFilter filters;
    private final StayAnswers answers;
    private final VisitLetters letters;
    private final Subjects subjects;
    private final RecordedNames names;
    private final FactsOnRecord facts;
    private final Findings findings;
    private final Clock clock;

    VisitPages(
            Registers registers,
            Records records,
            RecordsFilter filters,
            StayAnswers answers,
            VisitLetters letters,
            Subjects subjects,
            RecordedNames names,
            FactsOnRecord facts,
            Findings findings,
            Clock clock) {
        this.registers = registers;
        this.records = records;
        this.filters = filters;
        this.answers = answers;
        this.letters = letters;
        this.subjects = subjects;
        this.names = names;
        this.facts = facts;
        this.findings = findings;
        this.clock = clock;
    }

    @GetMapping("/visits")
    VisitsPage watch(
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = "after", required = false) @Nullable String after,
            Language language) {
        Instant now = clock.instant();
        var known = names.at(now);
        var choices = Choices.in(language, subjects, known, now);
        LocalDate today = Moments.dayOf(now);
        LocalDate asOf = facts.dataSet().asOf();
        VisitsAsked asked = VisitsAsked.of(parameters);
        Register register = registers.get(VISITS);
        RecordsFilter.Read read = filters.read(
                register, new RecordsAsked(asked.state(), "", asked.person(), "", asked.from(), asked.to()));
        var faults = new ArrayList<>(read.faults());
        if (!asked.outcome().isEmpty() && !isOutcome(asked.outcome())) {
            faults.add(new Fault("outcome", "form.fault.outcome.unknown", asked.outcome()));
        }
        Slice slice = Pager.sliceByDay(after);
        if (!faults.isEmpty()) {
            return new VisitsPage(
                    asked, choices, List.copyOf(faults), null, null, null, today, asOf, known, References.none());
        }
        boolean any = asked.outcome().isEmpty();
        // The list of those expected stands before the first part of the others only.
        List<VisitsPage.Stop> expected =
                (any && after == null) || asked.outcome().equals(EXPECTED)
                        ? expected(register, read.filter(), now)
                        : null;
        if (asked.outcome().equals(EXPECTED)) {
            return page(asked, choices, expected, null, null, today, asOf, now);
        }
        var found = records.list(register, any ? read.filter() : with(read.filter(), asked.outcome()), slice, null);
        Map<String, String> ledTo =
                findings.ledToBy(found.rows().stream().map(RecordView::key).toList());
        List<VisitsPage.Stop> past = found.rows().stream()
                .filter(visit -> !EXPECTED.equals(visit.facts().text("outcome")))
                .map(visit -> new VisitsPage.Stop(visit, answers.of(visit.facts(), now), ledTo.get(visit.key()), null))
                .toList();
        return page(asked, choices, expected, past, Pager.next(asked.address(), found.next()), today, asOf, now);
    }

    private VisitsPage page(
            VisitsAsked asked,
            Choices choices,
            @Nullable List<VisitsPage.Stop> expected,
            @Nullable List<VisitsPage.Stop> past,
            @Nullable Address next,
            LocalDate today,
            LocalDate asOf,
            Instant now) {
        List<RecordView> shown = Stream.of(expected, past)
                .flatMap(list -> list == null ? Stream.<VisitsPage.Stop>empty() : list.stream())
                .map(VisitsPage.Stop::visit)
                .toList();
        return new VisitsPage(
                asked,
                choices,
                List.of(),
                expected,
                past,
                next,
                today,
                asOf,
                names.at(now),
                References.of(shown, records, registers));
    }

    private static boolean isOutcome(String text) {
        return Arrays.stream(Visit.Outcome.values())
                .anyMatch(outcome -> outcome.name().equals(text));
    }

    private static RecordFilter with(RecordFilter filter, String outcome) {
        var fields = new HashMap<>(filter.fields());
        fields.put("outcome", outcome);
        return new RecordFilter(fields, filter.from(), filter.to(), filter.on(), filter.text());
    }

    /** Soonest first, each with the last step that tells how it came to be expected. */
    private List<VisitsPage.Stop> expected(Register register, RecordFilter filter, Instant now) {
        return records.list(register, with(filter, EXPECTED), Slice.first(MOST_EXPECTED), null).rows().stream()
                .map(visit -> records.find(register, visit.key(), null).orElse(visit))
                .map(visit -> new VisitsPage.Stop(visit, answers.of(visit.facts(), now), null, announcement(visit)))
                .sorted(Comparator.comparing(VisitsPage.Stop::from))
                .toList();
    }

    private static @Nullable RecordView announcement(RecordView visit) {
        return visit.steps().stream()
                .filter(step ->
                        List.of("ANNOUNCED", "RUMOURED").contains(step.facts().must("kind")))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** A stay has its page among the records. */
    @GetMapping("/visits/{id}")
    SentOn visit(@PathVariable("id") String id) {
        return new SentOn(RecordPaths.plain(VISITS, found(id).key()));
    }

    @GetMapping("/visits/{id}/checklist")
    VisitChecklistPage checklist(@PathVariable("id") String id) {
        Instant now = clock.instant();
        RecordView visit = found(id);
        return new VisitChecklistPage(
                new VisitsPage.Stop(visit, answers.of(visit.facts(), now), null, announcement(visit)),
                InformalChecklist.of(visit),
                Moments.dayOf(now),
                facts.dataSet().asOf(),
                names.at(now));
    }

    /** Without a kind, the kinds that there are, each with the reason if it cannot be written. */
    @GetMapping("/visits/{id}/letter")
    VisitLetterPage letter(@PathVariable("id") String id, @RequestParam(name = "kind", defaultValue = "") String kind) {
        Instant now = clock.instant();
        VisitLetter.Ground ground = letters.ground(found(id), now);
        VisitLetter.Kind wanted = VisitLetter.Kind.named(kind);
        List<Fault> faults = kind.isEmpty() || wanted != null
                ? List.of()
                : List.of(new Fault("kind", "page.letter.fault.kind", kind));
        return new VisitLetterPage(ground, wanted, faults);
    }

    /** Whoever asks for a letter that cannot be written is sent to the page that says why. */
    @GetMapping("/visits/{id}/letter.txt")
    ResponseEntity<byte[]> letterAsText(
            @PathVariable("id") String id,
            @RequestParam(name = "kind", defaultValue = "") String kind,
            Language language,
            HttpServletRequest request) {
        Instant now = clock.instant();
        VisitLetter.Ground ground = letters.ground(found(id), now);
        VisitLetter.Kind wanted = VisitLetter.Kind.named(kind);
        if (wanted == null || VisitLetter.refusal(wanted, ground) != null) {
            var page = VisitLetterPage.address(ground.visit().key()).with("kind", kind);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(page.toString()))
                    .build();
        }
        var frame = new Frame(
                Texts.in(language),
                Wording.in(language),
                VisitLetterPage.address(ground.visit().key()),
                "",
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString(),
                Page.Section.VISITS);
        String text = VisitLetter.written(wanted, ground, frame).asText();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("draft-" + wanted.name().toLowerCase(Locale.ROOT) + "-" + language.tag()
                                        + ".txt")
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private RecordView found(String id) {
        return records.find(registers.get(VISITS), id, null).orElseThrow(() -> new NotFound(NotFound.Kind.RECORD, id));
    }
}
