package org.partnine.situations;

import java.util.List;
import org.partnine.recording.Field;
import org.partnine.recording.Register;
import org.partnine.recording.RegisterSource;
import org.springframework.stereotype.Component;

/** Situations and cases, the persons sought, their offices, and the warrants and summonses against them. */
@Component
class SituationRegisters implements RegisterSource {

    private static final Register SITUATIONS = Register.of(
                    "situations",
                    "situation",
                    "situation",
                    "investigation_opened_earliest",
                    List.of(
                            Field.text("code", "code", "Number of the Court, such as ICC-02/05"),
                            Field.text("name", "name", "Name in English").must(),
                            Field.code(
                                            "trigger",
                                            "trigger",
                                            "How it came to the Court (art. 13)",
                                            List.of("STATE_REFERRAL", "SECURITY_COUNCIL_REFERRAL", "PROPRIO_MOTU"))
                                    .must(),
                            Field.text("triggerInstrument", "trigger_instrument", "The referral or authorisation"),
                            Field.date(
                                    "examinationOpenedOn",
                                    "examination_opened_on",
                                    "First day of the preliminary examination that led here"),
                            Field.text("examinationSource", "examination_source", "Source of that day"),
                            Field.date("referredOn", "referred_on", "Day of the referral"),
                            Field.date(
                                    "investigationOpenedOn",
                                    "investigation_opened_on",
                                    "Day the investigation was opened or authorised"),
                            Field.date(
                                    "investigationPublicOn",
                                    "investigation_public_on",
                                    "Day the opening became public; default: the same"),
                            Field.code(
                                            "status",
                                            "status",
                                            "Where it stands",
                                            List.of(
                                                    "OPEN",
                                                    "INVESTIGATION_CONCLUDED",
                                                    "CLOSED_NO_INVESTIGATION",
                                                    "PRELIMINARY_EXAMINATION"))
                                    .must(),
                            Field.references(
                                            "territorialStates",
                                            "territorial_states",
                                            "states",
                                            "States on whose territory the crimes were committed")
                                    .must()))
            .withNumbers("code")
            .withoutLevel();

    private static final Register CASES = Register.of(
                    "cases",
                    "court_case",
                    "case",
                    "opened_earliest",
                    List.of(
                            Field.text("number", "number", "Number of the case, such as ICC-02/05-01/09")
                                    .must(),
                            Field.text("name", "name", "The Prosecutor v. ...").must(),
                            Field.reference("situation", "situation_key", "situations", "The situation")
                                    .must(),
                            Field.references("persons", "person_keys", "persons", "The persons")
                                    .must(),
                            Field.date("openedOn", "opened_on", "First day"),
                            Field.date("closedOn", "closed_on", "First day on which it was closed")))
            .withNumbers("number");

    private static final Register PERSONS = Register.of(
            "persons",
            "person",
            "person",
            null,
            List.of(
                    Field.text("name", "name", "Name").must(),
                    Field.reference("nationality", "nationality_code", "states", "State of nationality"),
                    Field.code(
                                    "officeCategory",
                                    "office_category",
                                    "Kind of office, for display",
                                    List.of(
                                            "HEAD_OF_STATE",
                                            "HEAD_OF_GOVERNMENT",
                                            "FOREIGN_MINISTER",
                                            "DEPUTY_HEAD_OF_STATE",
                                            "MINISTER",
                                            "LEGISLATOR",
                                            "SENIOR_OFFICIAL",
                                            "SECURITY_OFFICIAL",
                                            "DE_FACTO_OFFICIAL",
                                            "FORMER_OFFICIAL",
                                            "ARMED_FORCES",
                                            "ARMED_GROUP",
                                            "COUNSEL",
                                            "OTHER"))
                            .must(),
                    Field.text("officeHeld", "office_held", "Office in words")));

    private static final Register OFFICES = Register.of(
            "offices",
            "office",
            "office",
            "held_from_earliest",
            List.of(
                    Field.reference("person", "person_key", "persons", "The person")
                            .must(),
                    Field.code(
                                    "category",
                                    "category",
                                    "An office that matters for immunity (art. 98(1))",
                                    List.of("HEAD_OF_STATE", "HEAD_OF_GOVERNMENT", "FOREIGN_MINISTER"))
                            .must(),
                    Field.reference("state", "state_code", "states", "State of the office")
                            .must(),
                    Field.text("title", "title", "Name of the office").must(),
                    Field.date("from", "held_from", "First day in office").must(),
                    Field.date("until", "held_until", "First day out of office")));

    private static final Register WARRANTS = Register.of(
            "warrants",
            "warrant",
            "warrant or summons",
            "issued_earliest",
            List.of(
                    Field.reference("person", "person_key", "persons", "The person sought")
                            .must(),
                    Field.reference("situation", "situation_key", "situations", "The situation")
                            .must(),
                    Field.text("caseNumber", "case_number", "Number of the case"),
                    Field.code("kind", "kind", "What it is", List.of("WARRANT", "SUMMONS"))
                            .must(),
                    Field.date("issuedOn", "issued_on", "Day of issue").must(),
                    Field.date("unsealedOn", "unsealed_on", "Day it became public; default: the day of issue"),
                    Field.code(
                                    "status",
                                    "status",
                                    "Where it stands",
                                    List.of(
                                            "OUTSTANDING",
                                            "EXECUTED",
                                            "SUMMONS_COMPLIED",
                                            "REPLACED",
                                            "INADMISSIBLE",
                                            "VACATED",
                                            "WITHDRAWN",
                                            "TERMINATED_DEATH",
                                            "REPORTED_DEAD"))
                            .must(),
                    Field.date("statusOn", "status_on", "Day of that status"),
                    Field.date("arrestedOn", "arrested_on", "Day of arrest"),
                    Field.reference("arrestedIn", "arrested_in", "states", "State of arrest"),
                    Field.date("surrenderedOn", "surrendered_on", "Day of delivery to the Court"),
                    Field.reference("surrenderedBy", "surrendered_by", "states", "State that surrendered"),
                    Field.code(
                                    "offence",
                                    "offence",
                                    "Crimes (art. 5) or offences against justice (art. 70)",
                                    List.of("ART_5", "ART_70"))
                            .must()));

    @Override
    public List<Register> registers() {
        return List.of(SITUATIONS, CASES, PERSONS, OFFICES, WARRANTS);
    }
}
