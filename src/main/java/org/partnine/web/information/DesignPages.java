package org.partnine.web.information;

import static org.partnine.accounts.Operation.READ;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.partnine.accounts.Access;
import org.partnine.law.StateCode;
import org.partnine.obligations.FactsOnRecord;
import org.partnine.obligations.Obligations;
import org.partnine.obligations.RecordedQuestions;
import org.partnine.obligations.Subjects;
import org.partnine.web.ask.Ruling;
import org.partnine.web.frame.Choices;
import org.partnine.web.shown.RecordedNames;
import org.partnine.web.shown.StandingTimelines;
import org.partnine.wording.Language;
import org.partnine.wording.Names;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The design system, shown with the components that the pages are made of. */
@Access(READ)
@Controller
class DesignPages {

    /** Its withdrawal was announced, notified and taken back: several bands and events. */
    private static final StateCode TIMELINE_OF = new StateCode("HUN");

    private final DesignTokens tokens = DesignTokens.read();
    private final RecordedQuestions questions;
    private final Obligations obligations;
    private final StandingTimelines timelines;
    private final FactsOnRecord record;
    private final Subjects subjects;
    private final RecordedNames names;
    private final Clock clock;

    DesignPages(
            RecordedQuestions questions,
            Obligations obligations,
            StandingTimelines timelines,
            FactsOnRecord record,
            Subjects subjects,
            RecordedNames names,
            Clock clock) {
        this.questions = questions;
        this.obligations = obligations;
        this.timelines = timelines;
        this.record = record;
        this.subjects = subjects;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/design")
    DesignPage design(Language language) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Names recorded = names.at(now);
        Ruling ruling = questions
                .knownAt(now)
                .findFirst()
                .map(asked -> new Ruling(obligations.answer(asked.question(), now), recorded, today, null))
                .orElse(null);
        return new DesignPage(
                tokens.colours(),
                tokens.others(),
                Choices.in(language, subjects, recorded, now),
                ruling,
                timelines.of(TIMELINE_OF, today, now, language),
                record.knownAt(now).readings("OQ3"));
    }
}
