package org.partnine.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Reader;
import org.partnine.accounts.Role;
import org.partnine.law.rome.life.ProceedingLife.Stage;
import org.partnine.recording.Command;
import org.partnine.recording.Outcome;
import org.partnine.recording.RecordView;
import org.partnine.recording.Recording;
import org.partnine.recording.Records;
import org.partnine.recording.Registers;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.WritesRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** Steps of one day stand as they were first written, whatever is corrected in them. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
class PlaceOfStepsDbTest {

    private static final Reader.SignedIn CLERK = new Reader.SignedIn("clerk", "Clerk", Role.REVIEWER, Set.of());

    @Autowired
    private Recording recording;

    @Autowired
    private Records records;

    @Autowired
    private Registers registers;

    @Autowired
    private ProceedingLives lives;

    @Autowired
    private Findings findings;

    @Autowired
    private MockMvcTester web;

    private String proceeding = "";
    private String finding = "";
    private String referral = "";

    @BeforeEach
    void a_finding_and_a_referral_of_one_day() throws Exception {
        proceeding = recorded(perform(
                "proceedings", new Command.What.Create(JsonMapper.shared().readTree("""
                {"state": "ZAF", "situation": "dar", "person": "al-bashir", "summary": "Test", "source": "Test record",
                 "confidence": "LOW"}
                """))));
        step("OPENED", "2020-01-01");
        step("STATE_INVITED", "2020-01-10");
        finding = step("FINDING", "2020-05-15");
        referral = step("REFERRED_ASP", "2020-05-15");
    }

    @Test
    void words_of_a_step_are_corrected_and_the_matter_stands_where_it_stood() throws Exception {
        assertThat(kinds()).containsExactly("OPENED", "STATE_INVITED", "FINDING", "REFERRED_ASP");
        recorded(corrected(referral, "REFERRED_ASP", "2020-05-15", "Referred by a majority"));
        recorded(corrected(finding, "FINDING", "2020-05-15", "Found by a majority"));
        assertThat(kinds()).containsExactly("OPENED", "STATE_INVITED", "FINDING", "REFERRED_ASP");
        assertThat(lives.of(present(), null).stage()).isEqualTo(Stage.REFERRED_ASP);
    }

    @Test
    void a_wrong_day_of_a_step_can_be_put_right() throws Exception {
        recorded(corrected(finding, "FINDING", "2020-05-13", "Found"));
        recorded(corrected(finding, "FINDING", "2020-05-15", "Found"));
        assertThat(kinds()).containsExactly("OPENED", "STATE_INVITED", "FINDING", "REFERRED_ASP");
        assertThat(corrected(finding, "FINDING", "2020-05-16", "Found")).isInstanceOf(Outcome.Rejected.class);
    }

    @Test
    void the_decision_that_the_proceeding_led_to_is_that_of_its_stay_and_stands_once() throws Exception {
        String stay = recorded(
                perform("visits", new Command.What.Create(JsonMapper.shared().readTree("""
                {"person": "al-bashir", "state": "ZAF", "from": "2019-12-20", "to": "2019-12-30", "occasion": "Test",
                 "outcome": "NOT_ARRESTED", "source": "Test record", "confidence": "LOW"}
                """))));
        recorded(perform(
                "proceedings",
                new Command.What.Correct(
                        proceeding, present().version(), JsonMapper.shared().readTree("""
                {"state": "ZAF", "situation": "dar", "person": "al-bashir", "visit": "%s", "summary": "Test",
                 "source": "Test record", "confidence": "LOW"}
                """.formatted(stay)))));
        String decision = recorded(
                perform("findings", new Command.What.Create(JsonMapper.shared().readTree("""
                {"decidedOn": "2020-05-15", "chamber": "Pre-Trial Chamber II", "numberRead": false, "situation": "dar",
                 "person": "al-bashir", "state": "ZAF", "stateStatus": "STATE_PARTY", "requestTypes": ["ARREST_SURRENDER"],
                 "outcome": "NON_COMPLIANCE", "referredToAsp": true, "referredToUnsc": false, "proceeding": "%s",
                 "source": "Test record", "confidence": "LOW"}
                """.formatted(proceeding)))));
        assertThat(findings.ledToBy(List.of(stay))).containsEntry(stay, decision);
        assertThat(web.get().uri("/matters/" + decision))
                .hasStatusOk()
                .bodyText()
                .contains("<div class=\"when\"><a href=\"/records/proceeding-events/" + finding)
                .doesNotContain("<div class=\"when\"><a href=\"/records/findings/" + decision);
        assertThat(web.get().uri("/visits?state=ZAF&person=al-bashir"))
                .bodyText()
                .contains("/findings/" + decision);
    }

    private Stream<String> kinds() {
        return present().steps().stream().map(step -> step.facts().must("kind"));
    }

    private RecordView present() {
        return records.find(registers.get("proceedings"), proceeding, null).orElseThrow();
    }

    private String step(String kind, String on) throws Exception {
        return recorded(perform(
                "proceeding-events", new Command.What.Create(JsonMapper.shared().readTree(body(kind, on, "Step")))));
    }

    private Outcome corrected(String step, String kind, String on, String summary) throws Exception {
        String version = records.find(registers.get("proceeding-events"), step, null)
                .orElseThrow()
                .version();
        return perform(
                "proceeding-events",
                new Command.What.Correct(step, version, JsonMapper.shared().readTree(body(kind, on, summary))));
    }

    private String body(String kind, String on, String summary) {
        return """
                {"proceeding": "%s", "kind": "%s", "on": "%s", "actor": "CHAMBER", "summary": "%s", "source": "Test record",
                 "confidence": "LOW"}
                """.formatted(proceeding, kind, on, summary);
    }

    private Outcome perform(String register, Command.What what) throws Exception {
        return CurrentReader.as(
                CLERK, () -> recording.execute(new Command(registers.get(register), what, "clerk", "Because"), null));
    }

    private static String recorded(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
        return ((Outcome.Recorded) outcome).record().key();
    }
}
