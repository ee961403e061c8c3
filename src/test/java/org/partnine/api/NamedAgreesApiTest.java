package org.partnine.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
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

/** A correction does not part a record from those that name it. */
@ApiTest
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
class NamedAgreesApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SOURCED = "\"source\": \"Test record\", \"confidence\": \"MEDIUM\"";

    private final MockMvcTester mvc;
    private final String token;

    @Autowired
    NamedAgreesApiTest(MockMvcTester mvc, JdbcClient jdbc) {
        this.mvc = mvc;
        this.token = TestAccounts.token(jdbc, Role.ADMINISTRATOR);
    }

    @Test
    void a_stay_keeps_the_state_of_the_request_and_the_proceeding_about_it() {
        String occasion = UUID.randomUUID().toString();
        String stay = make("visits", visit("KEN", occasion, "Here"));
        String request = make("requests", request("KEN", "\"visit\": \"" + stay + "\",", "Sent"));
        String proceeding = make("proceedings", proceeding("KEN", "\"visit\": \"" + stay + "\","));

        var refused = correct("visits", stay, visit("TCD", occasion, "Here"));
        assertInTheWay(refused, "requests " + request);
        assertInTheWay(refused, "proceedings " + proceeding);
        assertThat(correct("visits", stay, visit("KEN", occasion, "Seen at the airport")))
                .hasStatus(200);
    }

    @Test
    void a_request_keeps_the_addressee_of_the_proceeding_about_it() {
        String request = make("requests", request("KEN", "", "Sent"));
        String proceeding = make("proceedings", proceeding("KEN", "\"requests\": [\"" + request + "\"],"));

        assertInTheWay(correct("requests", request, request("TCD", "", "Sent")), "proceedings " + proceeding);
        assertThat(correct("requests", request, request("KEN", "", "Sent by note verbale")))
                .hasStatus(200);
        assertThat(correct("proceedings", proceeding, proceeding("KEN", ""))).hasStatus(200);
        assertThat(correct("requests", request, request("TCD", "", "Sent"))).hasStatus(200);
    }

    @Test
    void a_decision_and_its_proceeding_keep_the_same_state() {
        String proceeding = make("proceedings", proceeding("ZAF", ""));
        step(proceeding, "OPENED", "2020-01-01");
        step(proceeding, "STATE_INVITED", "2020-01-10");
        step(proceeding, "FINDING", "2020-03-01");
        String number = "ICC-02/05-01/09-9" + proceeding;
        String decision = make("findings", finding(number, "ZAF", "dar", "al-bashir", proceeding));

        assertInTheWay(correct("proceedings", proceeding, proceeding("KEN", "")), "findings " + decision);
        assertThat(correct("proceedings", proceeding, proceeding("ZAF", "\"caseNumber\": \"ICC-02/05-01/09\",")))
                .hasStatus(200);
        assertThat(correct("findings", decision, finding(number, "KEN", "dar", "al-bashir", proceeding)))
                .hasStatus(422);
        assertThat(correct("findings", decision, finding(number + "-Corr", "ZAF", "dar", "al-bashir", proceeding)))
                .hasStatus(200);
    }

    @ParameterizedTest
    @CsvSource({"KEN, dar, al-bashir", "ZAF, lby, al-bashir", "ZAF, dar, harun"})
    void a_decision_in_another_matter_is_none_of_the_proceeding(String state, String situation, String person) {
        String proceeding = make("proceedings", proceeding("ZAF", ""));
        step(proceeding, "STATE_INVITED", "2020-01-10");
        step(proceeding, "FINDING", "2020-03-01");
        var refused =
                post("/api/v1/findings", finding(UUID.randomUUID().toString(), state, situation, person, proceeding));
        assertThat(refused).hasStatus(422);
        assertThat(body(refused).get("errors").findValuesAsString("pointer")).contains("/proceeding");
    }

    @Test
    void the_step_that_a_decision_rests_on_keeps_its_day() {
        String proceeding = make("proceedings", proceeding("ZAF", ""));
        step(proceeding, "STATE_INVITED", "2020-01-10");
        String finding = step(proceeding, "FINDING", "2020-03-01");
        String decision =
                make("findings", finding(UUID.randomUUID().toString(), "ZAF", "dar", "al-bashir", proceeding));

        assertInTheWay(
                correct("proceeding-events", finding, event(proceeding, "FINDING", "2020-03-02", "CHAMBER", "Found")),
                "findings " + decision);
        assertInTheWay(
                correct("proceeding-events", finding, event(proceeding, "HEARING", "2020-03-01", "CHAMBER", "Heard")),
                "findings " + decision);
        assertInTheWay(retract("proceeding-events", finding), "findings " + decision);
        assertThat(correct(
                        "proceeding-events",
                        finding,
                        event(proceeding, "FINDING", "2020-03-01", "CHAMBER", "Found by majority")))
                .hasStatus(200);
    }

    @Test
    void a_decision_refers_where_its_proceeding_does() {
        String proceeding = make("proceedings", proceeding("ZAF", ""));
        step(proceeding, "STATE_INVITED", "2020-01-10");
        step(proceeding, "FINDING", "2020-03-01");
        String decision = finding(UUID.randomUUID().toString(), "ZAF", "dar", "al-bashir", proceeding)
                .replace("\"referredToAsp\": false", "\"referredToAsp\": true");
        var refused = post("/api/v1/findings", decision);
        assertThat(refused).hasStatus(422);
        assertThat(body(refused).get("errors").findValuesAsString("pointer")).containsExactly("/referredToAsp");

        String referral = step(proceeding, "REFERRED_ASP", "2020-03-01");
        String made = make("findings", decision);
        assertInTheWay(retract("proceeding-events", referral), "findings " + made);
    }

    private static String visit(String state, String occasion, String note) {
        return """
                {"person": "al-bashir", "state": "%s", "from": "2010-08-27", "occasion": "Test %s",
                 "outcome": "NOT_ARRESTED", "note": "%s", %s, "reason": "Test"}
                """.formatted(state, occasion, note, SOURCED);
    }

    private static String request(String addressee, String more, String summary) {
        return """
                {"form": "ARREST_SURRENDER", "nature": "REQUEST", "addresseeKind": "STATE", "addressee": "%s",
                 "situation": "dar", "person": "al-bashir", "issuedBy": "REGISTRAR", "transmittedOn": "2020-01-01", %s
                 "summary": "%s", %s, "reason": "Test"}
                """.formatted(addressee, more, summary, SOURCED);
    }

    private static String proceeding(String state, String more) {
        return """
                {"state": "%s", "situation": "dar", "person": "al-bashir", %s "summary": "Test", %s, "reason": "Test"}
                """.formatted(state, more, SOURCED);
    }

    private static String event(String proceeding, String kind, String on, String actor, String summary) {
        return """
                {"proceeding": "%s", "kind": "%s", "on": "%s", "actor": "%s", "summary": "%s", %s, "reason": "Test"}
                """.formatted(proceeding, kind, on, actor, summary, SOURCED);
    }

    private static String finding(String number, String state, String situation, String person, String proceeding) {
        return """
                {"number": "%s", "numberRead": true, "decidedOn": "2020-03-01", "chamber": "Pre-Trial Chamber II",
                 "situation": "%s", "person": "%s", "state": "%s", "stateStatus": "STATE_PARTY",
                 "requestTypes": ["ARREST_SURRENDER"], "outcome": "NON_COMPLIANCE", "referredToAsp": false,
                 "referredToUnsc": false, "proceeding": "%s", %s, "reason": "Test"}
                """.formatted(number, situation, person, state, proceeding, SOURCED);
    }

    private String step(String proceeding, String kind, String on) {
        return make("proceeding-events", event(proceeding, kind, on, "CHAMBER", "Test"));
    }

    private String make(String register, String json) {
        var made = post("/api/v1/" + register, json.replace(", \"reason\": \"Test\"", ""));
        assertThat(made).hasStatus(201);
        return body(made).get("id").asString();
    }

    private MvcTestResult correct(String register, String key, String json) {
        return versioned(mvc.put(), register, key, "", json);
    }

    private MvcTestResult retract(String register, String key) {
        return versioned(mvc.post(), register, key, "/retraction", "{\"reason\": \"Test\"}");
    }

    /** On the version that the record has now. */
    private MvcTestResult versioned(
            MockMvcTester.MockMvcRequestBuilder request, String register, String key, String path, String json) {
        String uri = "/api/v1/" + register + "/" + key;
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
                .content(json.replace(", \"reason\": \"Test\"", ""))
                .exchange();
    }

    private static void assertInTheWay(MvcTestResult refused, String named) {
        assertThat(refused).hasStatus(422);
        assertThat(body(refused).get("errors").findValuesAsString("accepted"))
                .anySatisfy(accepted -> assertThat(accepted).contains(named));
    }

    private static JsonNode body(MvcTestResult result) {
        return JSON.readTree(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
