package org.partnine.findings;

import java.util.List;
import org.partnine.recording.Field;
import org.partnine.recording.Register;
import org.partnine.recording.RegisterSource;
import org.springframework.stereotype.Component;

/** Acts of the Assembly, its Bureau and President, and of the Security Council. */
@Component
class MeasureRegisters implements RegisterSource {

    private static final Register ASSEMBLY = Register.of(
                    "assembly-acts",
                    "assembly_act",
                    "act of the Assembly",
                    "adopted_earliest",
                    List.of(
                            Field.text("symbol", "symbol", "Symbol"),
                            Field.code(
                                            "kind",
                                            "kind",
                                            "What it is",
                                            List.of(
                                                    "PROCEDURE",
                                                    "PROCEDURE_AMENDMENT",
                                                    "TOOLKIT",
                                                    "BUREAU_REPORT_NON_COOPERATION",
                                                    "RESOLUTION_COOPERATION",
                                                    "DECLARATION",
                                                    "RESOLUTION_OMNIBUS",
                                                    "FOCAL_POINT_APPOINTMENT",
                                                    "PRESIDENT_STATEMENT",
                                                    "PRESIDENT_LETTER",
                                                    "PLENARY_DISCUSSION",
                                                    "REFERRAL_TRANSMITTED"))
                                    .must(),
                            Field.date("adoptedOn", "adopted_on", "Day of the act")
                                    .must(),
                            Field.text("session", "session", "ASP and number, RC or BUREAU"),
                            Field.text("title", "title", "Title"),
                            Field.text("paragraphs", "paragraphs", "Annex or operative paragraphs that matter"),
                            Field.text("summary", "summary", "What it says").must(),
                            Field.references("states", "states_concerned", "states", "States it concerns"),
                            Field.references("findings", "finding_keys", "findings", "Findings it follows up"),
                            Field.codes(
                                    "steps",
                                    "steps",
                                    "Steps of the procedure it records",
                                    List.of(
                                            "EMERGENCY_BUREAU_MEETING",
                                            "OPEN_LETTER",
                                            "DEDICATED_MEETING",
                                            "PLENARY_DISCUSSION",
                                            "GOOD_OFFICES",
                                            "FOCAL_POINTS",
                                            "LETTERS",
                                            "LETTER",
                                            "MEETINGS",
                                            "STATEMENT"))))
            .withNumbers("symbol")
            .withoutLevel();

    private static final Register COUNCIL = Register.of(
                    "council-acts",
                    "council_act",
                    "act of the Security Council",
                    "adopted_earliest",
                    List.of(
                            Field.text("symbol", "symbol", "Symbol"),
                            Field.code(
                                            "kind",
                                            "kind",
                                            "What it is; COOPERATION_CLAUSE is what binds or urges",
                                            List.of(
                                                    "REFERRAL",
                                                    "COOPERATION_CLAUSE",
                                                    "PRACTICAL_ARRANGEMENTS",
                                                    "EXEMPTION",
                                                    "EXPENSES",
                                                    "REPORTING",
                                                    "DEFERRAL",
                                                    "PRESIDENTIAL_STATEMENT",
                                                    "PREAMBLE_REFERENCE",
                                                    "DRAFT_NOT_ADOPTED",
                                                    "DRAFT_VETOED",
                                                    "UN_GUIDANCE",
                                                    "TRANSMISSION_CHANNEL",
                                                    "NO_RESPONSE_REPORTED",
                                                    "TRANSMISSION_OF_FINDING"))
                                    .must(),
                            Field.date("adoptedOn", "adopted_on", "Day of adoption or of the act")
                                    .must(),
                            Field.number("meeting", "meeting", "Number of the meeting"),
                            Field.reference("situation", "situation_key", "situations", "Situation it concerns"),
                            Field.text("paragraph", "paragraph", "Operative paragraph"),
                            Field.text("addressee", "addressee", "Whom it addresses: the words are law"),
                            Field.codes(
                                    "addressees",
                                    "addressee_codes",
                                    "Of a cooperation clause: States by their codes, or ALL_OTHER_STATES",
                                    List.of()),
                            Field.code(
                                            "effect",
                                            "effect",
                                            "What the paragraph does: OBLIGES binds, URGES does not",
                                            List.of(
                                                    "REFERS",
                                                    "OBLIGES",
                                                    "URGES",
                                                    "INVITES",
                                                    "EXEMPTS",
                                                    "EXCLUDES",
                                                    "DEFERS",
                                                    "NOTES",
                                                    "RECALLS",
                                                    "REITERATES",
                                                    "WOULD_DEFER",
                                                    "WOULD_REFER",
                                                    "GUIDES",
                                                    "PROVIDES",
                                                    "REPORTS",
                                                    "INFORMS"))
                                    .must(),
                            Field.text("summary", "summary", "What it says").must(),
                            Field.number("votesFor", "votes_for", "Votes in favour"),
                            Field.number("votesAgainst", "votes_against", "Votes against"),
                            Field.number("abstentions", "abstentions", "Abstentions"),
                            Field.references(
                                    "abstainingOrVetoing",
                                    "abstaining_or_vetoing",
                                    "states",
                                    "States that abstained or vetoed"),
                            Field.reference("finding", "finding_key", "findings", "Finding that was transmitted")))
            .withNumbers("symbol")
            .withoutLevel();

    @Override
    public List<Register> registers() {
        return List.of(ASSEMBLY, COUNCIL);
    }
}
