package org.partnine.web.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.Form;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.Question;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.obligations.Answered;
import org.partnine.obligations.Obligations;
import org.partnine.obligations.Subjects;
import org.partnine.recording.Values;
import org.partnine.web.shown.Marks;
import org.springframework.stereotype.Component;

/** Asks the engine about stays. */
@Component
class StayAnswers {

    private final Obligations obligations;
    private final Subjects subjects;

    StayAnswers(Obligations obligations, Subjects subjects) {
        this.obligations = obligations;
        this.subjects = subjects;
    }

    /**
     * For each situation in which the person is sought: one answer if it is the same on the first and on the last day that
     * the stay can have had, else one for each of these days. Empty for a person who is not sought.
     */
    List<StayAnswer> of(Values visit, Instant at) {
        PartialDate from = PartialDate.parse(visit.must("from"));
        @Nullable PartialDate to = visit.date("to");
        var days = new TreeSet<LocalDate>();
        days.add(from.earliest());
        days.add(from.latest());
        days.add(to == null ? from.latest() : to.latest());
        var person = new PersonId(visit.must("person"));
        var state = new Addressee.State(new StateCode(visit.must("state")));
        var answers = new ArrayList<StayAnswer>();
        for (SituationId situation : subjects.situationsOf(person, at)) {
            StayAnswer before = null;
            for (LocalDate day : days) {
                var question = new Question(state, day, Form.ARREST_SURRENDER, situation, person, null);
                Answered answered = obligations.answer(question, at);
                if (before != null && before.mark() == Marks.of(answered.answer())) {
                    answers.removeLast();
                    before = new StayAnswer(before.on(), day, before.answered());
                } else {
                    before = new StayAnswer(day, day, answered);
                }
                answers.add(before);
            }
        }
        return List.copyOf(answers);
    }
}
