package org.partnine.obligations;

import java.util.List;
import org.partnine.recording.Field;
import org.partnine.recording.Register;
import org.partnine.recording.RegisterSource;
import org.springframework.stereotype.Component;

/** Positions on contested questions, with who holds them. */
@Component
class ReadingRegister implements RegisterSource {

    static final String NAME = "readings";

    private static final Register READINGS = Register.of(
                    NAME,
                    "reading",
                    "reading",
                    "authority_earliest",
                    List.of(
                            Field.text("question", "question_code", "Number of the question: OQ1 ...")
                                    .must(),
                            Field.text("wording", "question", "The question").must(),
                            Field.text("position", "position", "The position").must(),
                            Field.text("heldBy", "held_by", "Who holds it").must(),
                            Field.text("authority", "authority", "Where it is stated"),
                            Field.date("authorityOn", "authority_on", "Day of that authority"),
                            Field.text("consequence", "consequence", "What follows for the duty")
                                    .must(),
                            Field.code(
                                            "status",
                                            "status",
                                            "Where the question stands",
                                            List.of(
                                                    "OPEN",
                                                    "PRACTICE_VARIES",
                                                    "PENDING_AS_OF_DATA",
                                                    "SETTLED_IN_PRINCIPLE",
                                                    "SETTLED_BY_COURT_WITH_DISSENT",
                                                    "SETTLED_BY_COURT"))
                                    .must()))
            .withoutLevel();

    @Override
    public List<Register> registers() {
        return List.of(READINGS);
    }
}
