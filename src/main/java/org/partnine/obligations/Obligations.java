package org.partnine.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.Answer;
import org.partnine.law.Form;
import org.partnine.law.PersonId;
import org.partnine.law.Question;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.DutyOverTime;
import org.partnine.law.rome.DutyToCooperate;
import org.partnine.law.rome.Facts;
import org.partnine.law.rome.StandingTowardsTheCourt;
import org.partnine.law.rome.StandingTowardsTheCourt.Mark;
import org.partnine.law.rome.StandingTowardsTheCourt.Span;
import org.springframework.stereotype.Service;

/**
 * Answers what an addressee owed on a day, from the public record as known at an instant.
 *
 * <p>Questions name subjects of the register; {@link Subjects} finds them. No database is asked.
 */
@Service
public class Obligations {

    /** Before the Statute was opened for signature nobody stood to the Court in any way. */
    private static final LocalDate ADOPTION_OF_THE_STATUTE = LocalDate.of(1998, 7, 17);

    private final FactsOnRecord record;
    private final Subjects subjects;

    Obligations(FactsOnRecord record, Subjects subjects) {
        this.record = record;
        this.subjects = subjects;
    }

    public Answered answer(Question question, Instant knownAt) {
        Answer answer = DutyToCooperate.answer(question, record.knownAt(knownAt));
        return new Answered(answer, knownAt, record.dataSet().asOf(), record.stateOfKnowledge(knownAt));
    }

    /** The same question for every State of the register, by code. */
    public Map<StateCode, Answer> map(
            LocalDate on,
            Form form,
            SituationId situation,
            @Nullable PersonId person,
            @Nullable LocalDate conductOn,
            Instant knownAt) {
        Facts facts = record.knownAt(knownAt);
        var answers = new LinkedHashMap<StateCode, Answer>();
        for (StateCode state : subjects.states()) {
            var question = new Question(new Addressee.State(state), on, form, situation, person, conductOn);
            answers.put(state, DutyToCooperate.answer(question, facts));
        }
        return answers;
    }

    /** The State's standing towards the Court on a day, strongest mark first, never empty. */
    public List<Mark> standing(StateCode state, LocalDate on, Instant knownAt) {
        return StandingTowardsTheCourt.on(state, on, record.knownAt(knownAt));
    }

    /**
     * The State's standing from the adoption of the Statute on.
     *
     * @param until the first day not shown
     */
    public List<Span> standingOverTime(StateCode state, LocalDate until, Instant knownAt) {
        return StandingTowardsTheCourt.over(state, ADOPTION_OF_THE_STATUTE, until, record.knownAt(knownAt));
    }

    /**
     * The same question from the adoption of the Statute on: when its answer changes.
     *
     * @param until the first day not shown
     */
    public List<DutyOverTime.Span> dutyOverTime(Question question, LocalDate until, Instant knownAt) {
        return DutyOverTime.over(question, ADOPTION_OF_THE_STATUTE, until, record.knownAt(knownAt));
    }

    /**
     * What the State owed on the day, by form of cooperation, in each of the situations.
     *
     * @param situations in the order in which answers are wanted
     */
    public List<OwedForm> owed(StateCode state, LocalDate on, List<SituationId> situations, Instant knownAt) {
        Facts facts = record.knownAt(knownAt);
        return Stream.of(Form.values())
                // Other regimes owe it, which the law of the Court is not asked about.
                .filter(form -> form != Form.HR_COOPERATION)
                .map(form -> new OwedForm(
                        form,
                        situations.stream()
                                .map(situation -> DutyToCooperate.answer(
                                        new Question(new Addressee.State(state), on, form, situation, null, null),
                                        facts))
                                .toList()))
                .toList();
    }
}
