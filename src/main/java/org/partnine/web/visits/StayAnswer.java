package org.partnine.web.visits;

import java.time.LocalDate;
import java.util.Map;
import org.partnine.law.Form;
import org.partnine.law.Question;
import org.partnine.law.rome.StandingTowardsTheCourt.Mark;
import org.partnine.obligations.Answered;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.Frame;
import org.partnine.web.shown.Marks;

/**
 * What the engine answers about a stay, for a situation in which the person is sought.
 *
 * @param until the last of the days for which it holds
 */
public record StayAnswer(LocalDate on, LocalDate until, Answered answered) {

    public Mark mark() {
        return Marks.of(answered.answer());
    }

    /** The word for it. */
    public String word(Frame frame) {
        return frame.wording().terms().of(answered.answer().outcome());
    }

    /** Where it is explained. */
    public Address question() {
        Question question = answered.answer().why().question();
        var address = new Address("/ask", Map.of())
                .with("state", question.addressee().code())
                .with("on", on.toString())
                .with("form", Form.ARREST_SURRENDER.name())
                .with("situation", question.situation().value());
        return question.person() == null
                ? address
                : address.with("person", question.person().value());
    }

    /** Where exactly this answer is given again. */
    Address permanent() {
        return question().with("knownAt", answered.knownAt().toString());
    }
}
