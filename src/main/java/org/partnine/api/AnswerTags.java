package org.partnine.api;

import java.time.Instant;
import java.time.LocalDate;
import org.partnine.obligations.FactsOnRecord;
import org.partnine.wording.Language;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Entity tags of answers. One address gives the same answer as long as the same facts are known, on the same day of
 * asking, in the same language, by the same program: a new start may be a new program.
 */
@Component
class AnswerTags {

    private final FactsOnRecord record;
    private final String program;

    AnswerTags(FactsOnRecord record, ApplicationContext context) {
        this.record = record;
        this.program = Long.toHexString(context.getStartupDate());
    }

    /** In quotation marks. */
    String of(Instant knownAt, LocalDate today, Language language) {
        return '"'
                + record.stateOfKnowledge(knownAt)
                + '-'
                + today.toEpochDay()
                + '-'
                + language.tag()
                + '-'
                + program
                + '"';
    }
}
