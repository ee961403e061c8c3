package org.partnine.obligations;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.Answer;
import org.partnine.law.Form;
import org.partnine.law.PersonId;
import org.partnine.law.Question;
import org.partnine.law.SituationId;
import org.partnine.law.rome.DutyToCooperate;
import org.partnine.requests.Assessed;
import org.partnine.requests.DutyOnDay;
import org.springframework.stereotype.Component;

/** Answers the record's own questions. What was recorded a moment ago about requests need not be in the answer yet. */
@Component
class AnswersOnDay implements DutyOnDay {

    private final FactsOnRecord record;
    private final Clock clock;

    AnswersOnDay(FactsOnRecord record, Clock clock) {
        this.record = record;
        this.clock = clock;
    }

    @Override
    public Assessed of(Addressee addressee, Form form, SituationId situation, @Nullable PersonId person, LocalDate on) {
        var question = new Question(addressee, on, form, situation, person, null);
        Answer answer = DutyToCooperate.answer(question, record.forRecording(clock.instant()));
        return new Assessed(
                addressee.code(),
                on,
                answer.outcome(),
                answer.why().bases().stream().map(basis -> basis.code().name()).toList(),
                answer.why().qualifiers().stream().map(Enum::name).toList(),
                answer.why().route().name(),
                record.dataSet().asOf());
    }
}
