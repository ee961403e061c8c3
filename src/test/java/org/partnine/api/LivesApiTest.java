package org.partnine.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnine.accounts.Role;
import org.partnine.testing.TestAccounts;
import org.partnine.testing.WritesRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lives of requests, proceedings and stays, driven through REST as a program would. */
@ApiTest
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
class LivesApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SOURCED = "\"source\": \"Test record\", \"confidence\": \"MEDIUM\"";

    private final MockMvcTester mvc;
    private final String token;

    @Autowired
    LivesApiTest(MockMvcTester mvc, JdbcClient jdbc) {
        this.mvc = mvc;
        this.token = TestAccounts.token(jdbc, Role.ADMINISTRATOR);
    }

    /** A path is steps as {@code KIND day {facts}}, separated by semicolons. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "ARREST_SURRENDER | TRANSMITTED 2020-01-01 {'CHANNEL':'diplomatic'}; RECEIVED 2020-01-05; CONSULTING 2020-01-06 {'PROBLEM':'custody'}; EXECUTED 2020-02-01 {'PERFORMANCE':'surrendered'}",
                "F93_I | TRANSMITTED 2020-01-01 {'CHANNEL':'diplomatic'}; RECEIVED 2020-01-05; CONSULTING 2020-01-06 {'PROBLEM':'privacy law'}; MODIFIED 2020-01-20 {'NEW_TERMS':'redacted'}; ACCEPTED_ON_CONDITIONS 2020-01-25 {'CONDITIONS':'in camera'}; PARTLY_EXECUTED 2020-02-01 {'PERFORMANCE':'half'}; EXECUTED 2020-03-01 {'PERFORMANCE':'the rest'}",
                "F93_I | TRANSMITTED 2020-01-01 {'CHANNEL':'diplomatic'}; RECEIVED 2020-01-05; DENIED 2020-01-20 {'REASONS':'security'} ART_93_4_SECURITY; NON_COMPLIANCE_PROCEEDING 2020-03-01",
                "F93_I | TRANSMITTED 2020-01-01 {'CHANNEL':'diplomatic'}; RECEIVED 2020-01-05; LEGALITY_CHALLENGED 2020-01-10",
                "ARREST_SURRENDER | TRANSMITTED 2020-01-01 {'CHANNEL':'diplomatic'}; RECEIVED 2020-01-05; POSTPONED 2020-01-10 {'PENDING_MATTER':'admissibility','MATTER':'ANOTHER_CASE','END_CONDITION':'ruling'} ART_95_POSTPONE; RECEIVED 2020-05-01 {'ENDING':'ruling of 1 May'}; UNMET 2020-06-01 {'LOST_CHANCE':'he left','PRESENCE':'OFFICIAL_STATEMENT'}; UNMET 2020-07-01 {'LOST_CHANCE':'he left again','PRESENCE':'STAY'}; EXECUTED 2020-08-01 {'PERFORMANCE':'surrendered'}",
                "PROVISIONAL_ARREST | TRANSMITTED 2020-01-01 {'CHANNEL':'Interpol'}; RECEIVED 2020-01-01; ARRESTED 2020-01-02; RELEASED 2020-03-03; PAPERS_RECEIVED 2020-03-10; RE_ARREST 2020-03-11; EXECUTED 2020-04-01 {'PERFORMANCE':'surrendered'}",
                "PROVISIONAL_ARREST | TRANSMITTED 2020-01-01 {'CHANNEL':'Interpol'}; RECEIVED 2020-01-01; ARRESTED 2020-01-02; PAPERS_RECEIVED 2020-02-01; EXECUTED 2020-04-01 {'PERFORMANCE':'surrendered'}",
                "ARREST_SURRENDER | TRANSMITTED 2020-01-01 {'CHANNEL':'diplomatic'}; RECEIVED 2020-01-05; LAPSED 2020-02-01 {'END_OF_REQUEST':'death'}",
                "ARREST_SURRENDER | TRANSMITTED 2020-01-01 {'CHANNEL':'diplomatic'}; WITHDRAWN 2020-02-01 {'END_OF_REQUEST':'decision'}"
            })
    void a_lawful_life_is_recorded_step_by_step(String form, String path) {
        JsonNode request = request(form);
        for (String step : path.split(";", -1)) {
            var done = addStep("requests", request, step.strip());
            assertThat(done).as(step).hasStatus(201);
        }
        JsonNode read = read("requests", request);
        assertThat(read.get("lives").get(0).get("state").asString())
                .isEqualTo(path.substring(path.lastIndexOf(';') + 1).strip().split(" ", -1)[0]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "ARREST_SURRENDER | TRANSMITTED 2020-01-01 {'CHANNEL':'diplomatic'}; RECEIVED 2020-01-05 | DENIED 2020-01-20 {'REASONS':'none'} ART_93_4_SECURITY | DENIED_NOT_FOR_SURRENDER",
                "TRANSIT | TRANSMITTED 2020-01-01 {'CHANNEL':'diplomatic'}; RECEIVED 2020-01-05 | DENIED 2020-01-20 {'REASONS':'none'} ART_93_4_SECURITY | DENIED_NOT_FOR_SURRENDER",
                "F93_I | TRANSMITTED 2020-01-01 {'CHANNEL':'diplomatic'}; RECEIVED 2020-01-05 | DENIED 2020-01-20 {'REASONS':'none'} | DENIED_WITHOUT_GROUND",
                "F93_I | TRANSMITTED 2020-01-01 {'CHANNEL':'diplomatic'}; RECEIVED 2020-01-05 | DENIED 2020-01-20 ART_93_4_SECURITY | REASONS_NOT_STATED",
                "ARREST_SURRENDER | TRANSMITTED 2020-01-01 {'CHANNEL':'diplomatic'}; RECEIVED 2020-01-05 | POSTPONED 2020-01-10 {'MATTER':'NONE','END_CONDITION':'none'} ART_95_POSTPONE | POSTPONED_WITHOUT_PENDING_MATTER",
                "ARREST_SURRENDER | TRANSMITTED 2020-01-01 {'CHANNEL':'diplomatic'}; RECEIVED 2020-01-05 | POSTPONED 2020-01-10 {'PENDING_MATTER':'x','MATTER':'SAME_CASE','END_CONDITION':'y'} ART_94_POSTPONE | POSTPONED_94_FOR_SAME_CASE",
                "ARREST_SURRENDER | TRANSMITTED 2020-01-01 {'CHANNEL':'diplomatic'} | EXECUTED 2020-01-10 {'PERFORMANCE':'surrendered'} | EXECUTED_BEFORE_RECEIVED",
                "PROVISIONAL_ARREST | TRANSMITTED 2020-01-01 {'CHANNEL':'Interpol'}; RECEIVED 2020-01-01; ARRESTED 2020-01-02 | RELEASED 2020-03-01 | RELEASED_BEFORE_DAY_60",
                "ARREST_SURRENDER | TRANSMITTED 2020-01-01 {'CHANNEL':'diplomatic'}; RECEIVED 2020-01-05 | UNMET 2020-02-01 {'LOST_CHANCE':'x'} | UNMET_WITHOUT_PRESENCE",
                "ARREST_SURRENDER | TRANSMITTED 2020-01-01 {'CHANNEL':'diplomatic'}; RECEIVED 2020-01-05; EXECUTED 2020-02-01 {'PERFORMANCE':'surrendered'} | RECEIVED 2020-03-01 | EXECUTED_IS_FINAL",
                "ARREST_SURRENDER | TRANSMITTED 2020-01-01 {'CHANNEL':'diplomatic'}; RECEIVED 2020-01-05; EXECUTED 2020-02-01 {'PERFORMANCE':'surrendered'} | WITHDRAWN 2020-03-01 {'END_OF_REQUEST':'x'} | EXECUTED_IS_FINAL",
                "ARREST_SURRENDER | TRANSMITTED 2020-01-01 {'CHANNEL':'diplomatic'} | RECEIVED 2019-12-31 | DATE_BEFORE_TRANSMISSION",
                "F93_I | TRANSMITTED 2020-01-01 {'CHANNEL':'diplomatic'}; RECEIVED 2020-01-05 | CONSULTING 2020-01-10 | PROBLEM_NOT_STATED",
                "F93_I | TRANSMITTED 2020-01-01 {'CHANNEL':'diplomatic'}; RECEIVED 2020-01-05 | MODIFIED 2020-01-10 {'NEW_TERMS':'x'} | MODIFIED_WITHOUT_CONSULTATION",
                "ARREST_SURRENDER | TRANSMITTED 2020-01-01 {'CHANNEL':'diplomatic'}; RECEIVED 2020-01-05 | LEGALITY_CHALLENGED 2020-01-10 | CHALLENGE_ONLY_OTHER_ASSISTANCE",
                "ARREST_SURRENDER | TRANSMITTED 2020-01-01 {'CHANNEL':'diplomatic'}; RECEIVED 2020-01-05 | NON_COMPLIANCE_PROCEEDING 2020-01-10 | PROCEEDING_WITHOUT_FAILURE",
                "ARREST_SURRENDER | | RECEIVED 2020-01-05 | NOT_TRANSMITTED_YET"
            })
    void what_the_law_forbids_is_refused_with_its_rule(String form, @Nullable String path, String step, String rule) {
        JsonNode request = request(form);
        if (path != null) {
            for (String before : path.split(";", -1)) {
                assertThat(addStep("requests", request, before.strip()))
                        .as(before)
                        .hasStatus(201);
            }
        }
        var refused = addStep("requests", request, step);
        assertThat(refused).hasStatus(422);
        JsonNode problem = body(refused);
        assertThat(problem.get("type").asString()).isEqualTo("/problems/forbidden-by-law");
        assertThat(problem.get("errors").findValuesAsString("rule")).contains(rule);
        assertThat(read("requests", request).get("steps").size())
                .isEqualTo(path == null ? 0 : path.split(";", -1).length);
    }

    @Test
    void a_chance_lost_during_a_stay_on_record_counts_without_being_said_again() {
        JsonNode request = request("ARREST_SURRENDER");
        assertThat(addStep("requests", request, "TRANSMITTED 2020-01-01 {'CHANNEL':'diplomatic'}"))
                .hasStatus(201);
        assertThat(addStep("requests", request, "RECEIVED 2020-01-05")).hasStatus(201);
        assertRule(
                addStep("requests", request, "UNMET 2020-06-10 {'LOST_CHANCE':'he left'}"), "UNMET_WITHOUT_PRESENCE");
        assertThat(post("/api/v1/visits", """
                {"person": "al-bashir", "state": "ZAF", "from": "2020-06-09", "to": "2020-06-10", "occasion": "Test",
                 "outcome": "NOT_ARRESTED", %s}
                """.formatted(SOURCED))).hasStatus(201);
        assertThat(addStep("requests", request, "UNMET 2020-06-10 {'LOST_CHANCE':'he left'}"))
                .hasStatus(201);
        assertThat(read("requests", request).get("lives").get(0).get("state").asString())
                .isEqualTo("UNMET");
        assertThat(addStep("requests", request, "NON_COMPLIANCE_PROCEEDING 2020-07-01"))
                .hasStatus(201);
    }

    @Test
    void a_step_that_others_need_is_neither_taken_back_nor_moved_behind_them() {
        JsonNode proceeding = proceeding("ZAF", null);
        for (String step : List.of("OPENED 2020-01-01", "STATE_INVITED 2020-01-10", "FINDING 2020-03-01")) {
            assertThat(addStep("proceedings", proceeding, step)).as(step).hasStatus(201);
        }
        JsonNode referral = body(addStep("proceedings", proceeding, "REFERRED_ASP 2020-03-02"));
        JsonNode steps = read("proceedings", proceeding).get("steps");
        assertRule(retract("proceeding-events", steps.get(1)), "FINDING_WITHOUT_INVITATION");
        assertRule(retract("proceeding-events", steps.get(2)), "REFERRAL_WITHOUT_FINDING");
        String moved = """
                {"proceeding": "%s", "kind": "FINDING", "on": "%s", "actor": "ZAF", "summary": "Test step",
                 "reason": "Another day", %s}
                """;
        String id = proceeding.get("id").asString();
        assertRule(
                put("proceeding-events", steps.get(2), moved.formatted(id, "2020-12-15", SOURCED)),
                "REFERRAL_WITHOUT_FINDING");
        assertThat(put("proceeding-events", steps.get(2), moved.formatted(id, "2020-02-28", SOURCED)))
                .hasStatus(200);
        assertThat(retract("proceeding-events", referral)).hasStatus(200);

        JsonNode request = request("ARREST_SURRENDER");
        JsonNode sent = body(addStep("requests", request, "TRANSMITTED 2020-01-01 {'CHANNEL':'diplomatic'}"));
        JsonNode received = body(addStep("requests", request, "RECEIVED 2020-01-05"));
        assertRule(retract("request-events", sent), "NOT_TRANSMITTED_YET");
        assertThat(retract("request-events", received)).hasStatus(200);
        assertThat(retract("request-events", sent)).hasStatus(200);
    }

    @Test
    void a_record_that_others_name_is_not_taken_back() {
        JsonNode visit = body(post("/api/v1/visits", """
                {"person": "al-bashir", "state": "ZAF", "from": "2021-01-01", "occasion": "Test", "outcome": "NOT_ARRESTED", %s}
                """.formatted(SOURCED)));
        JsonNode proceeding = proceeding("ZAF", visit.get("id").asString());
        var refused = retract("visits", visit);
        assertThat(refused).hasStatus(422);
        assertThat(body(refused).get("errors").get(0).get("accepted").asString())
                .contains("proceedings " + proceeding.get("id").asString());
        assertThat(body(retract(
                                "situations",
                                body(mvc.get()
                                        .uri("/api/v1/situations/dar/record")
                                        .exchange())))
                        .get("errors")
                        .get(0)
                        .get("accepted")
                        .asString())
                .contains("requests ", "warrants ", "…");
        assertThat(retract("proceedings", proceeding)).hasStatus(200);
        assertThat(retract("visits", visit)).hasStatus(200);
    }

    @Test
    void a_finding_shows_what_its_proceeding_was_about() {
        JsonNode visit = body(post("/api/v1/visits", """
                {"person": "al-bashir", "state": "ZAF", "from": "2019-05-01", "occasion": "Test", "outcome": "NOT_ARRESTED", %s}
                """.formatted(SOURCED)));
        JsonNode proceeding = proceeding("ZAF", visit.get("id").asString());
        for (String step : List.of("OPENED 2019-06-01", "STATE_INVITED 2019-06-10", "FINDING 2019-09-01")) {
            assertThat(addStep("proceedings", proceeding, step)).as(step).hasStatus(201);
        }
        String id = proceeding.get("id").asString();
        JsonNode plea = body(post("/api/v1/pleas", """
                {"state": "ZAF", "proceeding": "%s", "ground": "OTHER", "raisedOn": "2019-07-01", "summary": "Test",
                 "courtAnswer": "NOT_ADDRESSED", %s}
                """.formatted(id, SOURCED)));
        JsonNode finding = body(post("/api/v1/findings", """
                {"number": "ICC-02/05-01/09-977", "numberRead": true, "decidedOn": "2019-09-01", "chamber": "Pre-Trial Chamber II",
                 "situation": "dar", "state": "ZAF", "stateStatus": "STATE_PARTY", "requestTypes": ["ARREST_SURRENDER"],
                 "outcome": "NON_COMPLIANCE", "referredToAsp": false, "referredToUnsc": false, "proceeding": "%s", %s}
                """.formatted(id, SOURCED)));
        JsonNode thread = body(mvc.get()
                .uri("/api/v1/findings/" + finding.get("id").asString())
                .exchange());
        assertThat(thread.get("visits").findValuesAsString("key"))
                .containsExactly(visit.get("id").asString());
        assertThat(thread.get("pleas").findValuesAsString("key"))
                .containsExactly(plea.get("id").asString());
        assertThat(thread.get("assessments").size()).isPositive();
    }

    @Test
    void a_form_is_not_taken_for_json() {
        assertThat(mvc.post()
                        .uri("/api/v1/visits")
                        .header("Authorization", "Bearer " + token)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("{\"person\": \"al-bashir\"}"))
                .hasStatus(415);
    }

    @Test
    void a_finding_follows_an_invitation_and_a_referral_follows_a_finding() {
        JsonNode proceeding = proceeding("ZAF", null);
        assertThat(addStep("proceedings", proceeding, "OPENED 2020-01-01")).hasStatus(201);
        assertRule(addStep("proceedings", proceeding, "FINDING 2020-03-01"), "FINDING_WITHOUT_INVITATION");
        assertRule(addStep("proceedings", proceeding, "REFERRED_ASP 2020-03-01"), "REFERRAL_WITHOUT_FINDING");
        for (String step : List.of(
                "STATE_INVITED 2020-01-10",
                "STATE_HEARD 2020-02-01",
                "FINDING 2020-03-01",
                "REFERRED_ASP 2020-03-02",
                "TRANSMITTED_TO_ASP 2020-03-05",
                "F2 2020-04-01")) {
            assertThat(addStep("proceedings", proceeding, step)).as(step).hasStatus(201);
        }
        String finding = """
                {"number": "ICC-02/05-01/09-9%s", "numberRead": true, "decidedOn": "%s", "chamber": "Pre-Trial Chamber II",
                 "situation": "dar", "state": "ZAF", "stateStatus": "STATE_PARTY", "requestTypes": ["ARREST_SURRENDER"],
                 "outcome": "NON_COMPLIANCE", "referredToAsp": false, "referredToUnsc": false, "proceeding": "%s", %s}
                """;
        String id = proceeding.get("id").asString();
        assertThat(post("/api/v1/findings", finding.formatted("01", "2020-02-28", id, SOURCED)))
                .hasStatus(422);
        var made = post("/api/v1/findings", finding.formatted("02", "2020-03-01", id, SOURCED));
        assertThat(made).hasStatus(201);
        JsonNode detail = body(mvc.get()
                .uri("/api/v1/findings/" + body(made).get("id").asString())
                .exchange());
        assertThat(detail.get("thread").findValuesAsString("kind")).contains("F2", "REFERRED_ASP");
        assertThat(detail.get("stage").asString()).isEqualTo("REFERRED_ASP");
    }

    /** The letter of 1 April runs to the 15th. */
    @Test
    void a_reply_to_an_open_letter_is_a_record_that_the_law_counts() {
        JsonNode proceeding = proceeding("ZAF", null);
        for (String step : List.of(
                "OPENED 2020-01-01", "STATE_INVITED 2020-01-10", "FINDING 2020-03-01", "REFERRED_ASP 2020-03-02")) {
            assertThat(addStep("proceedings", proceeding, step)).as(step).hasStatus(201);
        }
        String id = proceeding.get("id").asString();
        JsonNode finding = body(post("/api/v1/findings", """
                {"number": "ICC-02/05-01/09-966", "numberRead": true, "decidedOn": "2020-03-01", "chamber": "Pre-Trial Chamber II",
                 "situation": "dar", "state": "ZAF", "stateStatus": "STATE_PARTY", "requestTypes": ["ARREST_SURRENDER"],
                 "outcome": "NON_COMPLIANCE", "referredToAsp": false, "referredToUnsc": false, "proceeding": "%s", %s}
                """.formatted(id, SOURCED)));
        assertRule(addStep("proceedings", proceeding, "F3 2020-04-20"), "F3_WITHOUT_LETTER");
        JsonNode letter = body(addStep("proceedings", proceeding, "F2 2020-04-01"));
        assertRule(addStep("proceedings", proceeding, "F3 2020-04-10"), "F3_BEFORE_REPLY_OR_LAPSE");
        String reply = """
                {"state": "%s", "letter": "%s", "on": "%s", "madeBy": "Permanent Mission", "words": "We differ.",
                 "language": "en", %s}
                """;
        String key = letter.get("id").asString();
        String referral =
                read("proceedings", proceeding).get("steps").get(3).get("id").asString();
        assertFault(post("/api/v1/replies", reply.formatted("JOR", key, "2020-04-08", SOURCED)), "/state");
        assertFault(post("/api/v1/replies", reply.formatted("ZAF", key, "2020-03-31", SOURCED)), "/on");
        assertFault(post("/api/v1/replies", reply.formatted("ZAF", referral, "2020-04-08", SOURCED)), "/letter");
        var made = post("/api/v1/replies", reply.formatted("ZAF", key, "2020-04-08", SOURCED));
        assertThat(made).hasStatus(201);
        JsonNode meeting = body(addStep("proceedings", proceeding, "F3 2020-04-10"));
        assertRule(correctedStep(id, meeting, "F3", "2020-03-31"), "F3_WITHOUT_LETTER");
        var missed = retract("replies", body(made));
        assertRule(missed, "F3_BEFORE_REPLY_OR_LAPSE");
        assertThat(body(missed).get("errors").get(0).get("accepted").asString())
                .endsWith("In the way stands " + meeting.get("id").asString() + " (2020-04-10).");
        assertFault(correctedStep(id, letter, "INFORMAL", "2020-04-01"), "/kind");
        assertFault(correctedStep(id, letter, "F2", "2020-04-09"), "/on");

        JsonNode thread = body(mvc.get()
                .uri("/api/v1/findings/" + finding.get("id").asString())
                .exchange());
        assertThat(thread.get("decisions").size()).isEqualTo(1);
        assertThat(thread.get("statements").findValuesAsString("words")).contains("We differ.");
        assertThat(thread.get("deadlines").get(0).get("status").asString()).isEqualTo("MET");
        assertThat(thread.get("deadlines").get(0).get("metOn").asString()).isEqualTo("2020-04-08");
        JsonNode figures = body(mvc.get()
                .uri("/api/v1/indicators/G8?state=ZAF&from=2020-04-01&to=2020-04-30")
                .exchange());
        assertThat(figures.toString()).contains("REPLIED_IN_TIME").contains(key);
    }

    @Test
    void a_stay_is_recorded_once() {
        String stay = """
                {"person": "al-bashir", "state": "ZAF", "from": "2021-05-01", "to": "%s", "occasion": "Test",
                 "outcome": "NOT_ARRESTED", %s}
                """;
        JsonNode first = body(post("/api/v1/visits", stay.formatted("2021-05-03", SOURCED)));
        var again = post("/api/v1/visits", stay.formatted("2021-05-03", SOURCED));
        assertFault(again, "/from");
        assertThat(body(again).toString()).contains(first.get("id").asString());
        assertThat(post("/api/v1/visits", stay.formatted("2021-05-04", SOURCED)))
                .hasStatus(201);
        assertFault(addStep("visits", first, "ARRESTED 2021-05-02"), "/kind");
        assertThat(addStep("visits", first, "TOOK_PLACE 2021-05-01")).hasStatus(201);
    }

    @Test
    void what_belongs_to_a_request_concerns_the_same_state_and_days() {
        JsonNode request = request("ARREST_SURRENDER");
        String id = request.get("id").asString();
        assertFault(addStep("requests", request, "TRANSMITTED 2020-01-02 {'CHANNEL':'diplomatic'}"), "/on");
        String plea = """
                {"state": "%s", "request": "%s", "ground": "OTHER", "raisedOn": "%s", "summary": "Test",
                 "courtAnswer": "NOT_ADDRESSED", %s}
                """;
        assertFault(post("/api/v1/pleas", plea.formatted("JOR", id, "2020-02-01", SOURCED)), "/state");
        assertRule(post("/api/v1/pleas", plea.formatted("ZAF", id, "2019-12-31", SOURCED)), "DATE_BEFORE_TRANSMISSION");
        assertThat(post("/api/v1/pleas", plea.formatted("ZAF", id, "2020-02-01", SOURCED)))
                .hasStatus(201);
        JsonNode elsewhere = body(post("/api/v1/visits", """
                {"person": "al-bashir", "state": "JOR", "from": "2021-06-01", "occasion": "Test", "outcome": "NOT_ARRESTED", %s}
                """.formatted(SOURCED)));
        assertFault(post("/api/v1/requests", """
                {"form": "ARREST_SURRENDER", "nature": "REQUEST", "addresseeKind": "STATE", "addressee": "ZAF", "situation": "dar",
                 "person": "al-bashir", "visit": "%s", "issuedBy": "REGISTRAR", "transmittedOn": "2021-05-01", "summary": "Test", %s}
                """.formatted(elsewhere.get("id").asString(), SOURCED)), "/visit");
    }

    @Test
    void no_finding_is_recorded_against_a_state_that_was_only_urged() {
        JsonNode visit = body(post("/api/v1/visits", """
                {"person": "al-bashir", "state": "CHN", "from": "2011-06-28", "occasion": "Test", "outcome": "NOT_ARRESTED", %s}
                """.formatted(SOURCED)));
        JsonNode proceeding = proceeding("CHN", visit.get("id").asString());
        assertThat(addStep("proceedings", proceeding, "OPENED 2012-01-01")).hasStatus(201);
        assertThat(addStep("proceedings", proceeding, "STATE_INVITED 2012-01-10"))
                .hasStatus(201);
        assertRule(addStep("proceedings", proceeding, "FINDING 2012-03-01"), "FINDING_AGAINST_URGED");
        JsonNode read = body(
                mvc.get().uri("/api/v1/visits/" + visit.get("id").asString()).exchange());
        assertThat(read.get("assessments").get(0).get("outcome").asString()).isEqualTo("URGED");
    }

    @Test
    void silence_needs_a_search() {
        JsonNode proceeding = proceeding("ZAF", null);
        for (String step : List.of(
                "OPENED 2020-01-01", "STATE_INVITED 2020-01-10", "FINDING 2020-03-01", "REFERRED_SC 2020-03-02")) {
            assertThat(addStep("proceedings", proceeding, step)).as(step).hasStatus(201);
        }
        assertThat(addStep("proceedings", proceeding, "SC_NONE_AS_OF 2021-03-02"))
                .hasStatus(422);
        var searched = addStep(
                "proceedings", proceeding, "SC_NONE_AS_OF 2021-03-02", "\"searchMade\": \"Records of the Council\"");
        assertThat(searched).hasStatus(201);
    }

    @Test
    void an_expected_visit_has_its_checklist_and_its_outcome() {
        JsonNode visit = body(post("/api/v1/visits", """
                {"person": "putin", "state": "HUN", "from": "2027-01-15", "occasion": "Summit, expected", "outcome": "EXPECTED", %s}
                """.formatted(SOURCED)));
        assertThat(addStep("visits", visit, "PERSON_LEFT 2027-01-16")).hasStatus(422);
        assertThat(addStep("visits", visit, "RUMOURED 2026-11-01")).hasStatus(201);
        assertThat(addStep("visits", visit, "ANNOUNCED 2026-11-10")).hasStatus(201);
        JsonNode read = read("visits", visit);
        assertThat(read.get("informalProcedure").size()).isPositive();
        String item = read.get("informalProcedure").get(0).get("item").asString();
        assertThat(addStep("visits", visit, "INFORMAL_STEP 2026-11-12", "\"item\": \"" + item + "\""))
                .hasStatus(201);
        assertThat(read("visits", visit)
                        .get("informalProcedure")
                        .get(0)
                        .get("done")
                        .size())
                .isEqualTo(1);
        assertThat(addStep("visits", visit, "CANCELLED 2026-11-20")).hasStatus(201);
        assertThat(addStep("visits", visit, "TOOK_PLACE 2026-11-21")).hasStatus(422);
        assertThat(read.get("assessments").get(0).get("outcome").asString()).isEqualTo("BOUND");
    }

    @Test
    void found_is_only_what_a_chamber_found_and_a_reply_is_the_states_own() {
        String statement = """
                {"dimension": "LEGAL", "standing": "FOUND", "state": "JOR", "author": "%s", "finding": "F-JOR-2017",
                 "summary": "Test", %s}
                """;
        assertThat(post("/api/v1/responsibility-statements", statement.formatted("Some NGO", SOURCED)))
                .hasStatus(422);
        assertThat(post("/api/v1/responsibility-statements", statement.formatted("Pre-Trial Chamber II", SOURCED)))
                .hasStatus(201);
        String reply = """
                {"state": "%s", "finding": "F-JOR-2017", "on": "2018-03-12", "madeBy": "Ministry of Foreign Affairs",
                 "words": "Jordan respectfully disagrees.", "language": "en", %s}
                """;
        assertThat(post("/api/v1/replies", reply.formatted("ZAF", SOURCED))).hasStatus(422);
        assertThat(post("/api/v1/replies", reply.formatted("JOR", SOURCED))).hasStatus(201);
        JsonNode thread = body(mvc.get().uri("/api/v1/findings/F-JOR-2017").exchange());
        assertThat(thread.get("statements").findValuesAsString("words")).contains("Jordan respectfully disagrees.");
        assertThat(thread.get("responsibility").findValuesAsString("standing")).contains("FOUND");
    }

    @Test
    void the_jordan_finding_shows_the_whole_thread_and_what_was_not_known_then_is_not_there() {
        JsonNode now = body(mvc.get().uri("/api/v1/findings/F-JOR-2017").exchange());
        assertThat(now.get("visits").findValuesAsString("state")).contains("JOR");
        assertThat(now.get("requests").findValuesAsString("id")).contains("RQ-bashir-JOR-2017-02", "RQ-bashir-SP-2010");
        assertThat(now.get("pleas").size()).isPositive();
        assertThat(now.get("thread").findValuesAsString("kind"))
                .contains("FINDING", "REFERRED_ASP", "REFERRED_SC", "LEAVE_TO_APPEAL", "APPEAL_JUDGMENT", "F5");
        assertThat(now.get("silences").findValuesAsString("body")).contains("SECURITY_COUNCIL");
        assertThat(now.get("finding").get("appealedBy").toString()).contains("397");

        JsonNode then = body(
                mvc.get().uri("/api/v1/findings/F-JOR-2017?knownAt=2018-06-01").exchange());
        assertThat(then.toString())
                .doesNotContain("APPEAL_JUDGMENT")
                .doesNotContain("09-397")
                .doesNotContain("REFERRAL_REVERSED");
        assertThat(then.get("thread").findValuesAsString("kind")).contains("FINDING", "REFERRED_SC", "LEAVE_TO_APPEAL");
    }

    private static void assertRule(MvcTestResult refused, String rule) {
        assertThat(refused).hasStatus(422);
        assertThat(body(refused).get("errors").findValuesAsString("rule")).contains(rule);
    }

    private static void assertFault(MvcTestResult refused, String pointer) {
        assertThat(refused).hasStatus(422);
        assertThat(body(refused).get("errors").findValuesAsString("pointer")).contains(pointer);
    }

    private JsonNode request(String form) {
        var made = post("/api/v1/requests", """
                {"form": "%s", "nature": "REQUEST", "addresseeKind": "STATE", "addressee": "ZAF", "situation": "dar",
                 "person": "al-bashir", "issuedBy": "REGISTRAR", "transmittedOn": "2020-01-01", "summary": "Test", %s}
                """.formatted(form, SOURCED));
        assertThat(made).hasStatus(201);
        return body(made);
    }

    private JsonNode proceeding(String state, @Nullable String visit) {
        var made = post("/api/v1/proceedings", """
                {"state": "%s", "situation": "dar", "person": "al-bashir", %s "summary": "Test", %s}
                """.formatted(
                        state, visit == null ? "" : "\"visit\": \"" + visit + "\",", SOURCED));
        assertThat(made).hasStatus(201);
        return body(made);
    }

    private JsonNode read(String register, JsonNode record) {
        return body(mvc.get()
                .uri("/api/v1/" + register + "/" + record.get("id").asString())
                .exchange());
    }

    private MvcTestResult correctedStep(String proceeding, JsonNode step, String kind, String on) {
        return put("proceeding-events", step, """
                {"proceeding": "%s", "kind": "%s", "on": "%s", "actor": "ASP_BUREAU", "summary": "Letter", "reason": "Typing",
                 %s}
                """.formatted(proceeding, kind, on, SOURCED));
    }

    private MvcTestResult addStep(String register, JsonNode record, String step) {
        return addStep(register, record, step, "");
    }

    private MvcTestResult addStep(String register, JsonNode record, String step, String more) {
        var members = new ArrayList<String>();
        String rest = step;
        int brace = step.indexOf('{');
        if (brace >= 0) {
            int end = step.indexOf('}');
            members.add("\"facts\": " + step.substring(brace, end + 1).replace('\'', '"'));
            rest = step.substring(0, brace) + step.substring(end + 1);
        }
        String[] words = rest.strip().split("\\s+", -1);
        members.add("\"kind\": \"" + words[0] + "\"");
        members.add("\"on\": \"" + words[1] + "\"");
        if (words.length > 2) {
            members.add("\"ground\": \"" + words[2] + "\"");
        }
        if (!more.isEmpty()) {
            members.add(more);
        }
        String actor = words[0].matches("F[1-7]") ? "ASP_BUREAU" : "ZAF";
        members.add("\"actor\": \"" + actor + "\", \"summary\": \"Test step\"");
        members.add(SOURCED);
        String version = read(register, record).get("version").asString();
        return mvc.post()
                .uri("/api/v1/" + register + "/" + record.get("id").asString() + "/events")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{" + String.join(", ", members) + "}")
                .exchange();
    }

    private MvcTestResult retract(String register, JsonNode record) {
        return versioned(mvc.post(), register, record, "/retraction", "{\"reason\": \"Recorded in error\"}");
    }

    private MvcTestResult put(String register, JsonNode record, String json) {
        return versioned(mvc.put(), register, record, "", json);
    }

    /** On the version that the record has now. */
    private MvcTestResult versioned(
            MockMvcTester.MockMvcRequestBuilder request, String register, JsonNode record, String path, String json) {
        String uri = "/api/v1/" + register + "/" + record.get("id").asString();
        String version =
                body(mvc.get().uri(uri + "/record").exchange()).get("version").asString();
        return request.uri(uri + path)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult post(String uri, String json) {
        return mvc.post()
                .uri(uri)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private static JsonNode body(MvcTestResult result) {
        return JSON.readTree(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
