package org.partnine.web;

import static org.partnine.accounts.Operation.READ;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnine.accounts.Access;
import org.partnine.findings.Findings;
import org.partnine.obligations.FactsOnRecord;
import org.partnine.obligations.Subjects;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.partnine.recording.Registers;
import org.partnine.web.ask.AskForm;
import org.partnine.web.frame.Choices;
import org.partnine.web.frame.DaySlider;
import org.partnine.web.map.MapPages;
import org.partnine.web.map.StandingMaps;
import org.partnine.web.shown.RecordedNames;
import org.partnine.web.shown.References;
import org.partnine.wording.Language;
import org.partnine.wording.Names;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page. */
@Access(READ)
@Controller
class HomePages {

    private static final int MOST_NEWS = 8;
    private static final int MOST_AHEAD = 6;

    /** How often warrants were executed, chances were let pass, failures were referred, and the Council was silent. */
    private final Subjects subjects;

    private final Findings findings;
    private final FactsOnRecord record;
    private final Headlines headlines;
    private final StandingMaps maps;
    private final LastHappened lastHappened;
    private final PeriodsAhead periods;
    private final Records records;
    private final Registers registers;
    private final RecordedNames names;
    private final Clock clock;

    HomePages(
            Subjects subjects,
            Findings findings,
            FactsOnRecord record,
            Headlines headlines,
            StandingMaps maps,
            LastHappened lastHappened,
            PeriodsAhead periods,
            Records records,
            Registers registers,
            RecordedNames names,
            Clock clock) {
        this.subjects = subjects;
        this.findings = findings;
        this.record = record;
        this.headlines = headlines;
        this.maps = maps;
        this.lastHappened = lastHappened;
        this.periods = periods;
        this.records = records;
        this.registers = registers;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/")
    HomePage home(@RequestParam Map<String, String> parameters, Language language) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Names recorded = names.at(now);
        var slider = DaySlider.of(parameters, MapPages.FIRST, clock);
        List<RecordView> news = lastHappened.upTo(today, MOST_NEWS);
        List<RecordView> expected = lastHappened.expected(today, MOST_AHEAD);
        List<PeriodsAhead.Due> ahead =
                periods.on(today, now).stream().limit(MOST_AHEAD).toList();
        List<RecordView> shown = Stream.of(
                        news,
                        expected,
                        ahead.stream().map(PeriodsAhead.Due::step).toList())
                .flatMap(List::stream)
                .toList();
        return new HomePage(
                AskForm.empty(today),
                Choices.in(language, subjects, recorded, now),
                maps.on(slider.on(), now, language),
                slider,
                news,
                ahead,
                expected,
                headlines.figures(),
                holdings(now),
                recorded,
                References.of(shown, records, registers),
                today,
                record.dataSet().asOf());
    }

    private List<HomePage.Held> holdings(Instant now) {
        return List.of(
                new HomePage.Held("states", subjects.states().size(), "/states"),
                new HomePage.Held("situations", subjects.situations(now).size(), "/situations"),
                new HomePage.Held("persons", subjects.persons(now).size(), "/persons"),
                new HomePage.Held("findings", findings.all().size(), "/findings"));
    }
}
