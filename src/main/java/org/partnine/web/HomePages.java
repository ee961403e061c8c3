package org.partnine.web;

import static org.partnine.accounts.Operation.READ;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.partnine.accounts.Access;
import org.partnine.findings.Findings;
import org.partnine.obligations.FactsOnRecord;
import org.partnine.obligations.Subjects;
import org.partnine.wording.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. */
@Access(READ)
@Controller
class HomePages {

    private final Subjects subjects;
    private final Findings findings;
    private final FactsOnRecord record;
    private final RecordedNames names;
    private final Clock clock;

    HomePages(Subjects subjects, Findings findings, FactsOnRecord record, RecordedNames names, Clock clock) {
        this.subjects = subjects;
        this.findings = findings;
        this.record = record;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/")
    HomePage home(Language language) {
        Instant now = clock.instant();
        return new HomePage(
                AskForm.empty(LocalDate.ofInstant(now, ZoneOffset.UTC)),
                Choices.in(language, subjects, names.at(now), now),
                List.of(
                        new HomePage.Held("states", subjects.states().size(), "/states"),
                        new HomePage.Held("situations", subjects.situations(now).size(), "/situations"),
                        new HomePage.Held("persons", subjects.persons(now).size(), "/persons"),
                        new HomePage.Held("findings", findings.all().size(), "/findings")),
                record.dataSet().asOf());
    }
}
