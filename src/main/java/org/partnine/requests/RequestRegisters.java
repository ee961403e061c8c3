package org.partnine.requests;

import java.util.List;
import java.util.stream.Stream;
import org.partnine.law.Form;
import org.partnine.law.rome.Request;
import org.partnine.law.rome.RequestEvent;
import org.partnine.law.rome.life.RequestFact;
import org.partnine.recording.Field;
import org.partnine.recording.Register;
import org.partnine.recording.RegisterSource;
import org.springframework.stereotype.Component;

/** Requests of the Court, the steps of their lives, and what States raised against them. */
@Component
class RequestRegisters implements RegisterSource {

    static final String REQUESTS = "requests";
    static final String EVENTS = "request-events";
    static final String PLEAS = "pleas";

    /** What the law asks of a step, member of its facts. */
    static final List<String> FACTS = Stream.concat(
                    Field.names(RequestFact.class).stream(), Stream.of(RequestSteps.MATTER, RequestSteps.PRESENCE))
            .toList();

    private static final List<String> GROUNDS = List.of(
            "ART_97_CONSULT",
            "ART_93_3_PRINCIPLE",
            "ART_93_4_SECURITY",
            "ART_94_POSTPONE",
            "ART_95_POSTPONE",
            "ART_89_2_NE_BIS",
            "ART_89_4_LOCAL_CASE",
            "ART_90_COMPETING",
            "ART_93_9_COMPETING",
            "ART_98_1_RAISED",
            "ART_98_2_RAISED",
            "ART_101_SPECIALITY",
            "ART_99_4_DIRECT",
            "ART_73_ORIGINATOR",
            "ART_70_2_DOMESTIC",
            "ART_108_LIMIT",
            "ART_16_DEFERRAL",
            "ART_92_PROVISIONAL",
            "ART_59_CUSTODIAL",
            "ART_27_2",
            "WITHDRAWAL_ANNOUNCED",
            "WITHDRAWAL_NOTIFIED",
            "WITHDRAWN",
            "NO_DOMESTIC_LAW",
            "REGIONAL_DECISION",
            "OTHER",
            "NO_REPLY");

    private static final Register REQUEST = Register.of(
                    REQUESTS,
                    "cooperation_request",
                    "request",
                    "transmitted_earliest",
                    List.of(
                            Field.code("form", "form", "Form of cooperation", Form.class)
                                    .must(),
                            Field.code("nature", "nature", "What it is", Request.Nature.class)
                                    .must(),
                            Field.code(
                                            "addresseeKind",
                                            "addressee_kind",
                                            "Who is asked",
                                            List.of("STATE", "GROUP", "ORGANISATION"))
                                    .must(),
                            Field.text("addressee", "addressee", "Code of the State, group or organisation")
                                    .must(),
                            Field.reference("situation", "situation_key", "situations", "The situation")
                                    .must(),
                            Field.reference("person", "person_key", "persons", "The person concerned"),
                            Field.text("caseNumber", "case_number", "Number of the case"),
                            Field.code(
                                            "issuedBy",
                                            "issued_by",
                                            "Organ of the Court",
                                            List.of("REGISTRAR", "CHAMBER", "PROSECUTOR", "PRESIDENCY"))
                                    .must(),
                            Field.date("transmittedOn", "transmitted_on", "Day it was sent; none: unknown"),
                            Field.date("publicOn", "public_on", "Day it became public; default: the day it was sent"),
                            Field.text("document", "document", "Symbol of the request or order"),
                            Field.text("summary", "summary", "What was asked").must(),
                            Field.reference("visit", "visit_key", "visits", "Stay on whose occasion it was made"),
                            Field.reference(
                                    "parent", "parent_request_key", REQUESTS, "Request that it repeats or follows"),
                            Field.text("channel", "channel", "Channel it was sent through (art. 87(1))"),
                            Field.text("language", "language", "Language of the request and its papers (art. 87(2))"),
                            Field.codes(
                                    "contents",
                                    "contents",
                                    "What it is known to contain, by the checklist of its form",
                                    List.of())))
            .withNumbers("document")
            .withSteps(EVENTS, "request");

    private static final Register EVENT = Register.of(
            EVENTS,
            "request_event",
            "step of a request",
            "happened_earliest",
            List.of(
                    Field.reference("request", "request_key", REQUESTS, "The request")
                            .must(),
                    Field.code("kind", "kind", "The state it leads to", RequestEvent.Kind.class)
                            .must(),
                    Field.date("on", "happened_on", "Day of the step; none: unknown"),
                    Field.text("actor", "actor", "State by its code, organ of the Court, or EVENT")
                            .must(),
                    Field.reference(
                            "state",
                            "state_code",
                            "states",
                            "Addressee whose conduct it is, of a request to a group; default: the actor, if a State"),
                    Field.code(
                            "ground",
                            "ground",
                            "Ground of a postponement or a denial",
                            List.of("ART_94_POSTPONE", "ART_95_POSTPONE", "ART_89_2_NE_BIS", "ART_93_4_SECURITY")),
                    Field.date("matterFiledOn", "matter_filed_on", "Day the matter that postpones was filed"),
                    Field.reference("endedBy", "ended_by_event_key", EVENTS, "Step that ends the postponement"),
                    Field.facts("facts", "facts", "What the law asks of such a step", FACTS),
                    Field.codes(
                            "notFound",
                            "not_found",
                            "Those of these facts that the record does not show",
                            Field.names(RequestFact.class)),
                    Field.text("document", "document", "Symbol"),
                    Field.text("summary", "summary", "What happened").must()));

    private static final Register PLEA = Register.of(
                    PLEAS,
                    "plea",
                    "plea",
                    "raised_earliest",
                    List.of(
                            Field.reference("state", "state_code", "states", "The State")
                                    .must(),
                            Field.reference("finding", "finding_key", "findings", "The finding it was raised in"),
                            Field.reference("request", "request_key", REQUESTS, "The request it was raised against"),
                            Field.reference(
                                    "proceeding", "proceeding_key", "proceedings", "The proceeding it was raised in"),
                            Field.date("raisedOn", "raised_on", "Day it was raised; none: unknown"),
                            Field.code("ground", "ground", "Ground or excuse", GROUNDS)
                                    .must(),
                            Field.text("summary", "summary", "The argument").must(),
                            Field.code(
                                            "courtAnswer",
                                            "court_answer",
                                            "What the Court answered",
                                            List.of("ACCEPTED", "PARTLY", "REJECTED", "NOT_ADDRESSED"))
                                    .must(),
                            Field.text("answeredBy", "answered_by", "Symbol of the answer")))
            .telling(
                    "answer_told_from(f.known_from, f.recorded_at, f.answered_by, f.finding_key)",
                    "courtAnswer",
                    "answeredBy");

    @Override
    public List<Register> registers() {
        return List.of(REQUEST, EVENT, PLEA);
    }
}
