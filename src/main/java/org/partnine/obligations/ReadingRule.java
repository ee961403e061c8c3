package org.partnine.obligations;

import org.partnine.recording.Faults;
import org.partnine.recording.PresentRecord;
import org.partnine.recording.Proposed;
import org.partnine.recording.RecordRule;
import org.springframework.stereotype.Component;

/** A contested question is named by its number, as the engine asks for it. */
@Component
class ReadingRule implements RecordRule {

    private static final String QUESTION = "question";

    @Override
    public String register() {
        return ReadingRegister.NAME;
    }

    @Override
    public void check(Proposed proposed, PresentRecord record, Faults faults) {
        String question = proposed.values().must(QUESTION);
        if (!question.matches("OQ[1-9]\\d*")) {
            faults.at(QUESTION, question, "accepted.question-number");
        }
    }
}
