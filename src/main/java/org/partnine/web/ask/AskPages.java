package org.partnine.web.ask;

import static org.partnine.accounts.Operation.READ;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.law.Addressee;
import org.partnine.law.Form;
import org.partnine.law.PersonId;
import org.partnine.law.Question;
import org.partnine.obligations.Answered;
import org.partnine.obligations.Obligations;
import org.partnine.obligations.Subjects;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.AddresseeLookup;
import org.partnine.web.frame.Choices;
import org.partnine.web.frame.Fault;
import org.partnine.web.shown.RecordedNames;
import org.partnine.web.shown.StandingTimelines;
import org.partnine.web.shown.Timeline;
import org.partnine.wording.Language;
import org.partnine.wording.Names;
import org.partnine.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The question and its explained answer. */
@Access(READ)
@Controller
class AskPages {

    /** The parameter that holds a question in one line. */
    private static final String LINE = "q";

    private static final Set<String> NO_QUESTION = Set.of(Address.LANGUAGE, LINE);

    private final Asking asking;
    private final LineReader lines;
    private final AddresseeLookup addressees;
    private final Courses courses;
    private final Obligations obligations;
    private final Subjects subjects;
    private final RecordedNames names;
    private final StandingTimelines timelines;
    private final Clock clock;

    AskPages(
            Asking asking,
            LineReader lines,
            AddresseeLookup addressees,
            Courses courses,
            Obligations obligations,
            Subjects subjects,
            RecordedNames names,
            StandingTimelines timelines,
            Clock clock) {
        this.asking = asking;
        this.lines = lines;
        this.addressees = addressees;
        this.courses = courses;
        this.obligations = obligations;
        this.subjects = subjects;
        this.names = names;
        this.timelines = timelines;
        this.clock = clock;
    }

    /** Without any part of a question, the empty form; with faults (400), the form as written and what to do. */
    @GetMapping("/ask")
    AskPage ask(@RequestParam Map<String, String> parameters, Language language) {
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        String line = parameters.getOrDefault(LINE, "").strip();
        if (!line.isEmpty()) {
            return inOneLine(line, language, today);
        }
        if (parameters.keySet().stream().allMatch(NO_QUESTION::contains)) {
            return page(AskForm.empty(today), List.of(), language, clock.instant(), null, null);
        }
        AskForm form = AskForm.of(parameters, today);
        if (isBegun(parameters)) {
            return page(form, List.of(), language, clock.instant(), null, null);
        }
        return answer(form, language, today, null);
    }

    /** The line as a form, and its answer; where the line leaves something open, the form with what was understood. */
    private AskPage inOneLine(String line, Language language, LocalDate today) {
        LineRead read = lines.read(line, language);
        return read.isClear()
                ? answer(read.form(), language, today, read)
                : page(inNames(read.form(), language), List.of(), language, clock.instant(), null, read);
    }

    private AskPage answer(AskForm form, Language language, LocalDate today, @Nullable LineRead line) {
        return switch (asking.read(form)) {
            case Asked.Faulty faulty -> page(form, faulty.faults(), language, clock.instant(), null, line);
            case Asked.Understood asked ->
                page(
                        named(form, asked, language),
                        List.of(),
                        language,
                        asked.knownAt(),
                        ruling(asked.question(), asked.knownAt(), language, today),
                        line);
        };
    }

    /** What a line said of its parts, for the fields of the form. */
    private AskForm inNames(AskForm form, Language language) {
        Names recorded = names.at(clock.instant());
        return new AskForm(
                addressees.find(form.state()).map(Wording.in(language)::name).orElse(""),
                form.on(),
                form.form().isEmpty() ? Form.ARREST_SURRENDER.name() : form.form(),
                form.person().isEmpty() ? "" : recorded.person(new PersonId(form.person()), language),
                subjects.situation(form.situation(), clock.instant())
                        .map(situation ->
                                situation.number() == null ? situation.id().value() : situation.number())
                        .orElse(""),
                "",
                "");
    }

    /** From a link that fills in what it knows: a form that is sent names all its parts, blank ones too. */
    private static boolean isBegun(Map<String, String> parameters) {
        boolean names = parameters.containsKey("state") || parameters.containsKey("addressee");
        return !names || Stream.of("form", "person", "situation").noneMatch(parameters::containsKey);
    }

    /** The question as it was understood, in names rather than codes. */
    private AskForm named(AskForm form, Asked.Understood asked, Language language) {
        Question question = asked.question();
        Names recorded = names.at(asked.knownAt());
        String number = recorded.situationNumber(question.situation());
        return new AskForm(
                Wording.in(language).name(question.addressee()),
                form.on(),
                question.form().name(),
                question.person() == null ? "" : recorded.person(question.person(), language),
                number == null ? question.situation().value() : number,
                form.knownAt(),
                form.conductOn());
    }

    private Ruling ruling(Question question, Instant knownAt, Language language, LocalDate today) {
        Answered answered = obligations.answer(question, knownAt);
        Timeline timeline = switch (question.addressee()) {
            case Addressee.State asked -> timelines.of(asked.state(), question.on(), knownAt, language);
            case Addressee.Organisation o -> null;
        };
        return new Ruling(answered, names.at(knownAt), today, timeline, courses.of(question, knownAt, language));
    }

    private AskPage page(
            AskForm form,
            List<Fault> faults,
            Language language,
            Instant at,
            @Nullable Ruling ruling,
            @Nullable LineRead line) {
        Names recorded = names.at(at);
        return new AskPage(form, faults, Choices.in(language, subjects, recorded, at), ruling, line);
    }
}
