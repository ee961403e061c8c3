package org.partnine.web.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnine.recording.Command;
import org.partnine.recording.Outcome;
import org.partnine.recording.RecordView;
import org.partnine.recording.Recording;
import org.partnine.recording.Registers;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.WritesRecords;
import org.partnine.web.frame.InlineCode;
import org.partnine.web.frame.Texts;
import org.partnine.wording.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** The watch over stays, and the letters about them, on the facts that ship and on stays expected far ahead. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
class VisitPagesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SOURCED =
            "\"source\": \"Press report\", \"confidence\": \"MEDIUM\", \"asOf\": \"2026-11-24\"";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Registers registers;

    @Autowired
    private Recording recording;

    private String toAParty = "";
    private String toOneUrged = "";
    private String toOneFree = "";

    @BeforeEach
    void stays() {
        toAParty = expected("putin", "TJK");
        toOneUrged = expected("al-bashir", "EGY");
        toOneFree = expected("putin", "CHN");
    }

    @Test
    void stays_ahead_come_with_what_is_owed_how_they_are_known_and_what_to_prepare() {
        assertThat(web.get().uri("/visits"))
                .hasStatusOk()
                .bodyText()
                .containsPattern("(?s)id=\"expected\".*/records/visits/" + toAParty + ".*id=\"past\"")
                .contains("Announced · 20 November 2026")
                .contains("href=\"/visits/" + toAParty + "/checklist\"", "href=\"/visits/" + toAParty + "/letter\"")
                .contains("href=\"/ask?state=TJK&amp;on=2031-01-03&amp;form=ARREST_SURRENDER&amp;situation=")
                .contains("no public decision found", "what followed, as of 22 November 2026");
    }

    @Test
    void stays_are_narrowed_by_person_state_outcome_and_days() {
        assertThat(web.get()
                        .uri("/visits?person=al-bashir&state=Chad&outcome=NOT_ARRESTED&from=2011-01-01&to=2013-12-31"))
                .hasStatusOk()
                .bodyText()
                .contains("/records/visits/V-al-bashir-14", "/records/visits/V-al-bashir-20", "F-TCD-2011")
                .contains("list.csv?state=Chad&amp;person=al-bashir&amp;outcome=NOT_ARRESTED&amp;from=2011-01-01")
                .doesNotContain("V-al-bashir-09", "V-al-bashir-21", "id=\"expected\"");
        assertThat(web.get().uri("/visits?person=nobody&state=Narnia&outcome=LOST&from=x"))
                .hasStatus(400)
                .bodyText()
                .contains("id=\"person-fault\"", "id=\"state-fault\"", "id=\"outcome-fault\"", "id=\"from-fault\"");
    }

    @Test
    void stays_are_saved_as_they_are_narrowed() {
        assertThat(web.get().uri("/visits?state=Chad&from=2011-01-01"))
                .hasStatusOk()
                .bodyText()
                .contains("/records/visits/list.csv?state=Chad&amp;from=2011-01-01", "list.json?state=Chad");
        assertThat(web.get().uri("/records/visits/list.csv?state=Chad&from=2011-01-01"))
                .hasStatusOk()
                .bodyText()
                .contains("V-al-bashir-14")
                .doesNotContain("V-al-bashir-09");
        var surrendered = assertThat(web.get().uri("/records/visits/list.csv?outcome=NOT_ARRESTED&state=Chad"))
                .hasStatusOk();
        surrendered.bodyText().contains(",TCD,").doesNotContain("HOSTING_REFUSED", "ARRESTED_AND_SURRENDERED");
        surrendered
                .headers()
                .hasValue(
                        "Content-Disposition",
                        "attachment; filename=\"visits-state-Chad-outcome-NOT-ARRESTED-" + LocalDate.now(ZoneOffset.UTC)
                                + ".csv\"");
    }

    @Test
    void the_checklist_has_its_items_what_was_done_and_the_law() {
        assertThat(web.get().uri("/visits/" + toAParty + "/checklist"))
                .hasStatusOk()
                .bodyText()
                .contains("Good offices of the President of the Assembly", "ICC-ASP/10/Res.5, annex, para. 16")
                .contains("will be bound to arrest and surrender", "no step on record")
                .satisfies(InlineCode::isAbsentFrom);
    }

    @Test
    void a_letter_to_a_state_that_is_bound_says_so_with_warrant_basis_and_consultation() {
        assertThat(web.get().uri("/visits/" + toAParty + "/letter?kind=RECALL"))
                .hasStatusOk()
                .bodyText()
                .contains("Draft, not sent by this system.", "[Salutation]")
                .contains("will be bound to arrest and surrender", "17 March 2023")
                .contains("A consultation does not by itself suspend the duty.", "art. 97")
                .contains("A Chamber may find the failure")
                .satisfies(InlineCode::isAbsentFrom);
    }

    @Test
    void a_state_only_urged_is_invited_and_told_of_no_duty() {
        assertThat(web.get().uri("/visits/" + toOneUrged + "/letter?kind=RECALL"))
                .hasStatusOk()
                .bodyText()
                .contains("urged by the Security Council, but not bound", "This letter asserts no duty.")
                .contains("is invited to cooperate as the Security Council urged")
                .doesNotContain("A consultation does not by itself suspend the duty.", "is asked to arrest");
    }

    @ParameterizedTest
    @CsvSource({
        "free, RECALL, the State is not bound",
        "free, PRESIDENT, the State is not bound",
        "urged, PRESIDENT, does not lead to the Assembly",
        "urged, FOCAL_POINT, does not lead to the Assembly",
        "party, INFORMATION, still to come",
        "V-el-hishri-01, INFORMATION, arrested and surrendered",
        "V-putin-06, INFORMATION, did not take place",
        "V-njeem-02, INFORMATION, before the warrant",
        "V-putin-16, RECALL, not expected"
    })
    void a_letter_that_would_say_more_than_the_law_is_refused_with_the_reason(String stay, String kind, String reason) {
        String key = switch (stay) {
            case "free" -> toOneFree;
            case "urged" -> toOneUrged;
            case "party" -> toAParty;
            default -> stay;
        };
        assertThat(web.get().uri("/visits/" + key + "/letter?kind=" + kind))
                .hasStatusOk()
                .bodyText()
                .contains("<p class=\"empty\">Not written")
                .contains(reason)
                .doesNotContain("class=\"letter\"");
        assertThat(web.get().uri("/visits/" + key + "/letter.txt?kind=" + kind))
                .hasStatus(303)
                .hasHeader("Location", "/visits/" + key + "/letter?kind=" + kind);
    }

    @Test
    void a_request_for_information_names_the_finding_and_takes_no_view_where_the_duty_is_contested() {
        assertThat(web.get().uri("/visits/V-al-bashir-38/letter?kind=INFORMATION"))
                .bodyText()
                .contains("Decisions of Chambers in this matter:", "11 December 2017")
                .doesNotContain("this letter does not answer that question");
        assertThat(web.get().uri("/visits/V-netanyahu-08/letter?kind=INFORMATION"))
                .bodyText()
                .contains("is contested", "This letter takes no position on whether the State was bound.")
                .contains("this letter does not answer that question");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_letter_can_be_taken_as_plain_text_in_each_language(Language language) {
        assertThat(web.get().uri("/visits/" + toAParty + "/letter.txt?kind=PRESIDENT&lang=" + language.tag()))
                .hasStatusOk()
                .hasContentType("text/plain;charset=UTF-8")
                .bodyText()
                .startsWith(Texts.in(language).of("letter.draft", "day", "").substring(0, 8))
                .contains("ICC-ASP/10/Res.5, annex, para. 16", "Summit of the region")
                .doesNotContain("<", "\ufffc");
    }

    @Test
    void an_unknown_kind_is_answered_with_those_that_there_are_and_an_unknown_stay_with_its_absence() {
        assertThat(web.get().uri("/visits/" + toAParty + "/letter?kind=DEMAND"))
                .hasStatus(400)
                .bodyText()
                .contains("“DEMAND”", "letter?kind=RECALL");
        assertThat(web.get().uri("/visits/none/letter")).hasStatus(404);
        assertThat(web.get().uri("/visits/V-al-bashir-30"))
                .hasStatus(303)
                .hasHeader("Location", "/records/visits/V-al-bashir-30");
    }

    private String expected(String person, String state) {
        RecordView visit = execute(
                new Command.What.Create(JSON.readTree("""
                    {"person": "%s", "state": "%s", "from": "2031-01-03", "to": "2031-01-04", "occasion": "Summit of the region %s",
                     "outcome": "EXPECTED", %s}
                    """.formatted(person, state, UUID.randomUUID(), SOURCED))),
                "visits");
        execute(
                new Command.What.AddStep(visit.key(), visit.version(), JSON.readTree("""
                    {"kind": "ANNOUNCED", "on": "2026-11-20", "actor": "RUS", "summary": "The visit was announced", %s}
                    """.formatted(SOURCED))),
                "visits");
        return visit.key();
    }

    private RecordView execute(Command.What what, String register) {
        Outcome outcome =
                recording.execute(new Command(registers.get(register), what, "tester", "Read the programme"), null);
        assertThat(outcome).as(register).isInstanceOf(Outcome.Recorded.class);
        return ((Outcome.Recorded) outcome).record();
    }
}
