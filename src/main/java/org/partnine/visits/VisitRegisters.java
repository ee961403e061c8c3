package org.partnine.visits;

import java.util.List;
import org.partnine.recording.Field;
import org.partnine.recording.Register;
import org.partnine.recording.RegisterSource;
import org.springframework.stereotype.Component;

/** Stays of wanted persons, expected and made, and what happened before and during them. */
@Component
class VisitRegisters implements RegisterSource {

    static final String VISITS = "visits";
    static final String EVENTS = "visit-events";

    private static final Register VISIT = Register.of(
                    VISITS,
                    "visit",
                    "stay",
                    "first_day_earliest",
                    List.of(
                            Field.reference("person", "person_key", "persons", "The person")
                                    .must(),
                            Field.reference("state", "state_code", "states", "State of the territory")
                                    .must(),
                            Field.date("from", "first_day", "First day of the stay")
                                    .must(),
                            Field.date("to", "last_day", "Last day of the stay, itself included; none: unknown"),
                            Field.text("occasion", "occasion", "Why").must(),
                            Field.code(
                                            "outcome",
                                            "outcome",
                                            "What became of it; EXPECTED: not yet",
                                            List.of(
                                                    "EXPECTED",
                                                    "NOT_ARRESTED",
                                                    "CANCELLED_OR_MOVED",
                                                    "HOSTING_REFUSED",
                                                    "UNCONFIRMED",
                                                    "ARRESTED_THEN_RELEASED",
                                                    "WARRANT_NOT_YET_ISSUED",
                                                    "ARRESTED_AND_SURRENDERED",
                                                    "OVERFLIGHT"))
                                    .must(),
                            Field.reference("finding", "finding_key", "findings", "Finding about it")))
            .withSteps(EVENTS, "visit");

    private static final Register EVENT = Register.of(
            EVENTS,
            "visit_event",
            "step of a stay",
            "happened_earliest",
            List.of(
                    Field.reference("visit", "visit_key", VISITS, "The stay").must(),
                    Field.code(
                                    "kind",
                                    "kind",
                                    "What happened",
                                    List.of(
                                            "ANNOUNCED",
                                            "RUMOURED",
                                            "CANCELLED",
                                            "TOOK_PLACE",
                                            "PERSON_LEFT",
                                            "ARRESTED",
                                            "INFORMAL_STEP"))
                            .must(),
                    Field.text("item", "item", "Item of the informal procedure's checklist, of an INFORMAL_STEP"),
                    Field.date("on", "happened_on", "Day; none: unknown"),
                    Field.text("actor", "actor", "Who acted or said so").must(),
                    Field.text("document", "document", "Symbol"),
                    Field.text("summary", "summary", "What happened").must()));

    @Override
    public List<Register> registers() {
        return List.of(VISIT, EVENT);
    }
}
