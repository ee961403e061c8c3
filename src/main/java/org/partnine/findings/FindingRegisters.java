package org.partnine.findings;

import java.util.List;
import org.partnine.law.rome.Finding;
import org.partnine.law.rome.life.ProceedingStep;
import org.partnine.recording.Field;
import org.partnine.recording.Register;
import org.partnine.recording.RegisterSource;
import org.springframework.stereotype.Component;

/**
 * Non-compliance proceedings from their opening to what the Assembly and the Council did; findings; the two ledgers of
 * responsibility and the States' replies.
 */
@Component
class FindingRegisters implements RegisterSource {

    static final String PROCEEDINGS = "proceedings";
    static final String EVENTS = "proceeding-events";
    static final String FINDINGS = "findings";
    static final String REPLIES = "replies";
    static final String RESPONSIBILITY = "responsibility-statements";

    private static final Register PROCEEDING = Register.of(
                    PROCEEDINGS,
                    "non_compliance_proceeding",
                    "non-compliance proceeding",
                    null,
                    List.of(
                            Field.reference("state", "state_code", "states", "State concerned")
                                    .must(),
                            Field.reference("situation", "situation_key", "situations", "The situation")
                                    .must(),
                            Field.text("caseNumber", "case_number", "Number of the case"),
                            Field.reference("person", "person_key", "persons", "The person concerned"),
                            Field.references("requests", "request_keys", "requests", "Requests that were not met"),
                            Field.reference("visit", "visit_key", "visits", "Stay that it is about"),
                            Field.text("summary", "summary", "What it is about").must()))
            .withSteps(EVENTS, "proceeding");

    private static final Register EVENT = Register.of(
            EVENTS,
            "proceeding_event",
            "step of a proceeding, or of what followed it",
            "happened_earliest",
            List.of(
                    Field.reference("proceeding", "proceeding_key", PROCEEDINGS, "The proceeding"),
                    Field.reference(
                            "finding",
                            "finding_key",
                            FINDINGS,
                            "The finding whose thread it belongs to, if no proceeding"),
                    Field.code(
                                    "kind",
                                    "kind",
                                    "What happened; F1 to F7: the Assembly's formal procedure",
                                    ProceedingStep.Kind.class)
                            .must(),
                    Field.date("on", "happened_on", "Day; none: unknown"),
                    Field.text("actor", "actor", "Who acted: a State by its code, an organ")
                            .must(),
                    Field.text(
                            "searchMade", "search_made", "Of SC_NONE_AS_OF: where an act was looked for and not found"),
                    Field.codes(
                            "notFound",
                            "not_found",
                            "What the law asks for and the record does not show",
                            Field.names(ProceedingStep.Fact.class)),
                    Field.code("part", "part", "What was put off or reversed", ProceedingStep.Part.class),
                    Field.code("leave", "leave", "Of a decision on leave to appeal", ProceedingStep.Leave.class),
                    Field.text("document", "document", "Symbol"),
                    Field.text("summary", "summary", "What happened").must()));

    private static final Register FINDING = Register.of(
                    FINDINGS,
                    "finding",
                    "finding",
                    "decided_on",
                    List.of(
                            Field.text("number", "decision_number", "Number of the decision"),
                            Field.flag(
                                            "numberRead",
                                            "number_read",
                                            "Whether the number was read on the document itself")
                                    .must(),
                            Field.day("decidedOn", "decided_on", "Day of the decision")
                                    .must(),
                            Field.text("chamber", "chamber", "Chamber").must(),
                            Field.reference("situation", "situation_key", "situations", "The situation")
                                    .must(),
                            Field.text("caseNumber", "case_number", "Number of the case"),
                            Field.reference("person", "person_key", "persons", "The person concerned"),
                            Field.reference("state", "state_code", "states", "State concerned")
                                    .must(),
                            Field.code(
                                            "stateStatus",
                                            "state_status",
                                            "What the State was to the Court, as the decision has it",
                                            List.of(
                                                    "STATE_PARTY",
                                                    "NON_PARTY",
                                                    "NON_PARTY_URGED",
                                                    "NON_PARTY_UNSC_OBLIGED"))
                                    .must(),
                            Field.codes(
                                            "requestTypes",
                                            "request_types",
                                            "Forms of cooperation at stake",
                                            List.of("ARREST_SURRENDER", "OTHER"))
                                    .must(),
                            Field.text("provisions", "provisions", "Provisions applied"),
                            Field.code("outcome", "outcome", "What was decided", Finding.Outcome.class)
                                    .must(),
                            Field.flag("referredToAsp", "referred_to_asp", "Referred to the Assembly by this decision")
                                    .must(),
                            Field.flag(
                                            "referredToUnsc",
                                            "referred_to_unsc",
                                            "Referred to the Security Council by this decision")
                                    .must(),
                            Field.text("appealedBy", "appealed_by_decision", "Number of the decision on appeal"),
                            Field.code(
                                    "appealOutcome",
                                    "appeal_outcome",
                                    "What became of it on appeal",
                                    List.of(
                                            "CONFIRMED",
                                            "REVERSED_AND_REMANDED",
                                            "FINDING_CONFIRMED_REFERRAL_REVERSED",
                                            "LEAVE_TO_APPEAL_REJECTED")),
                            Field.text("matter", "triggering_event", "What it was about"),
                            Field.reference("proceeding", "proceeding_key", PROCEEDINGS, "Proceeding that led to it")))
            .withNumbers("decision_number")
            .withSteps(EVENTS, "finding")
            .telling(
                    "told_from(f.known_from, f.recorded_at, finding_known_from(f.appealed_by_decision))",
                    "appealedBy",
                    "appealOutcome");

    private static final Register RESPONSIBILITY_STATEMENT = Register.of(
            RESPONSIBILITY,
            "responsibility_statement",
            "statement on responsibility",
            "made_earliest",
            List.of(
                    Field.code("dimension", "dimension", "Which of the two ledgers", List.of("LEGAL", "POLITICAL"))
                            .must(),
                    Field.code(
                                    "standing",
                                    "standing",
                                    "FOUND: by a Chamber, in the finding named; ALLEGED, REPORTED: by the author",
                                    List.of("FOUND", "ALLEGED", "REPORTED"))
                            .must(),
                    Field.reference("state", "state_code", "states", "State it speaks of")
                            .must(),
                    Field.text("author", "author", "Who says so, or acted").must(),
                    Field.date("on", "made_on", "Day; none: unknown"),
                    Field.reference("finding", "finding_key", FINDINGS, "The incident: a finding"),
                    Field.reference("visit", "visit_key", "visits", "The incident: a stay"),
                    Field.reference("request", "request_key", "requests", "The incident: a request"),
                    Field.reference("proceeding", "proceeding_key", PROCEEDINGS, "The incident: a proceeding"),
                    Field.text("provision", "provision", "Rule of responsibility it rests on"),
                    Field.text("document", "document", "Symbol"),
                    Field.text("summary", "summary", "What is said, or was done")
                            .must()));

    private static final Register REPLY = Register.of(
            REPLIES,
            "reply",
            "reply of a State",
            "made_earliest",
            List.of(
                    Field.reference("state", "state_code", "states", "The State")
                            .must(),
                    Field.reference("finding", "finding_key", FINDINGS, "Finding it answers"),
                    Field.reference("visit", "visit_key", "visits", "Stay it answers"),
                    Field.reference("letter", "letter_key", EVENTS, "Open letter of the Bureau it answers: a step F2"),
                    Field.date("on", "made_on", "Day; none: unknown"),
                    Field.text("madeBy", "made_by", "Who spoke for the State").must(),
                    Field.text("document", "document", "Symbol"),
                    Field.text("words", "words", "The statement, in the State's own words")
                            .must(),
                    Field.text("language", "language", "Language of these words, such as en")
                            .must()));

    @Override
    public List<Register> registers() {
        return List.of(PROCEEDING, EVENT, FINDING, RESPONSIBILITY_STATEMENT, REPLY);
    }
}
