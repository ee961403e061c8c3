package org.partnine.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

/** What contradicts the calendar or the record itself is refused, and says what would be accepted. */
@ApiTest
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
class ContradictionsApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SOURCED = "\"source\": \"Test record\", \"confidence\": \"MEDIUM\"";

    private final MockMvcTester mvc;
    private final String token;
    private final LocalDate today;

    @Autowired
    ContradictionsApiTest(MockMvcTester mvc, JdbcClient jdbc, Clock clock) {
        this.mvc = mvc;
        this.token = TestAccounts.token(jdbc, Role.ADMINISTRATOR);
        this.today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @Test
    void a_day_of_release_lies_ahead() {
        String audience = id(post("/api/v1/audiences", """
                {"level": "SEALED", "members": []}"""));
        String visit = """
                {"person": "al-bashir", "state": "KEN", "from": "2010-08-27", "occasion": "Test", "outcome": "NOT_ARRESTED",
                 "level": "SEALED", "audience": "%s", "releaseOn": "%s", %s}
                """;
        for (LocalDate day : new LocalDate[] {today, today.minusDays(1)}) {
            assertFault(
                    post("/api/v1/visits", visit.formatted(audience, day, SOURCED)), "/releaseOn", "a day after today");
        }
        assertThat(post("/api/v1/visits", visit.formatted(audience, today.plusDays(1), SOURCED)))
                .hasStatus(201);
    }

    @Test
    void a_closed_office_is_not_told_by_the_refusal_of_an_open_one() {
        String audience = id(post("/api/v1/audiences", """
                {"level": "SEALED", "members": []}"""));
        String office = """
                {"person": "al-bashir", "category": "FOREIGN_MINISTER", "state": "SDN", "title": "Test", "from": "1980-01-01",
                 "until": "1981-01-01", %s %s}
                """;
        String closed = "\"level\": \"SEALED\", \"audience\": \"" + audience + "\",";
        assertThat(post("/api/v1/offices", office.formatted(closed, SOURCED))).hasStatus(201);
        assertThat(post("/api/v1/offices", office.formatted("", SOURCED))).hasStatus(201);
        assertFault(post("/api/v1/offices", office.formatted("", SOURCED)), "", "does not hold already");
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_ARRESTED, 1, 422", "OVERFLIGHT, 1, 422", "UNCONFIRMED, 1, 422", "ARRESTED_AND_SURRENDERED, 400, 422",
        "NOT_ARRESTED, 0, 201", "EXPECTED, 1, 201", "CANCELLED_OR_MOVED, 1, 201", "HOSTING_REFUSED, 1, 201"
    })
    void a_stay_that_lies_ahead_has_no_outcome_but_that_it_is_expected_or_off(String outcome, int ahead, int status) {
        var made = post(
                "/api/v1/visits",
                visit("KEN", "al-bashir", today.plusDays(ahead).toString(), outcome));
        assertThat(made).hasStatus(status);
        if (status == 422) {
            assertFault(made, "/from", "EXPECTED");
        }
    }

    @Test
    void a_partial_day_lies_ahead_if_its_first_day_does() {
        String thisMonth = today.toString().substring(0, 7);
        String nextYear = String.valueOf(today.getYear() + 1);
        assertThat(post("/api/v1/visits", visit("KEN", "al-bashir", thisMonth, "NOT_ARRESTED")))
                .hasStatus(201);
        assertThat(post("/api/v1/visits", visit("KEN", "al-bashir", nextYear, "NOT_ARRESTED")))
                .hasStatus(422);
    }

    @Test
    void what_happened_did_not_happen_tomorrow() {
        String tomorrow = today.plusDays(1).toString();
        assertFault(post("/api/v1/requests", request("ZAF", tomorrow)), "/transmittedOn", "has happened");
        JsonNode request = body(post("/api/v1/requests", request("ZAF", "2020-01-01")));
        assertFault(step("requests", request, "TRANSMITTED", tomorrow, "REGISTRAR"), "/on", "has happened");
        JsonNode visit = body(post("/api/v1/visits", visit("KEN", "al-bashir", "2010-08-27", "NOT_ARRESTED")));
        assertFault(step("visits", visit, "TOOK_PLACE", tomorrow, "KEN"), "/on", "has happened");
        JsonNode proceeding = body(post("/api/v1/proceedings", proceeding("ZAF", "")));
        assertFault(step("proceedings", proceeding, "OPENED", tomorrow, "CHAMBER"), "/on", "has happened");
        assertFault(
                post("/api/v1/findings", finding("ICC-02/05-01/09-980", tomorrow, "")), "/decidedOn", "has happened");
    }

    @Test
    void a_proceeding_is_about_requests_and_a_stay_of_its_own_state_and_person() {
        String request = id(post("/api/v1/requests", request("ZAF", "2020-01-01")));
        String stay = id(post("/api/v1/visits", visit("KEN", "al-bashir", "2010-08-27", "NOT_ARRESTED")));
        String other = id(post("/api/v1/visits", visit("MNG", "putin", "2024-09-02", "NOT_ARRESTED")));

        assertFault(
                post("/api/v1/proceedings", proceeding("KEN", "\"requests\": [\"" + request + "\"],")),
                "/requests/0",
                "KEN, al-bashir");
        assertFault(
                post("/api/v1/proceedings", proceeding("ZAF", "\"visit\": \"" + stay + "\",")),
                "/visit",
                "ZAF, al-bashir");
        assertFault(
                post("/api/v1/proceedings", proceeding("MNG", "\"visit\": \"" + other + "\",")),
                "/visit",
                "MNG, al-bashir");
        assertThat(post("/api/v1/proceedings", proceeding("ZAF", "\"requests\": [\"" + request + "\"],")))
                .hasStatus(201);
        assertThat(post("/api/v1/proceedings", proceeding("KEN", "\"visit\": \"" + stay + "\",")))
                .hasStatus(201);
    }

    @Test
    void a_request_to_a_group_may_be_among_those_of_a_proceeding() {
        assertThat(post("/api/v1/proceedings", proceeding("KEN", "\"requests\": [\"RQ-bashir-SP-2010\"],")))
                .hasStatus(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STATE_INVITED", "STATE_HEARD"})
    void a_state_is_not_invited_or_heard_before_the_proceeding_is_opened(String kind) {
        JsonNode proceeding = body(post("/api/v1/proceedings", proceeding("ZAF", "")));
        assertThat(step("proceedings", proceeding, "OPENED", "2020-02-01", "CHAMBER"))
                .hasStatus(201);
        assertRule(step("proceedings", proceeding, kind, "2020-01-31", "ZAF"), "OPENED_AFTER_INVITATION");
        assertThat(step("proceedings", proceeding, kind, "2020", "ZAF")).hasStatus(201);

        JsonNode begun = body(post("/api/v1/proceedings", proceeding("ZAF", "")));
        assertThat(step("proceedings", begun, kind, "2020-01-31", "ZAF")).hasStatus(201);
        assertRule(step("proceedings", begun, "OPENED", "2020-02-01", "CHAMBER"), "OPENED_AFTER_INVITATION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"F1", "F2", "F4", "F5", "F6", "F7"})
    void no_state_takes_a_step_of_the_assembly(String kind) {
        JsonNode proceeding = body(post("/api/v1/proceedings", proceeding("ZAF", "")));
        for (String before : new String[] {"STATE_INVITED", "FINDING", "REFERRED_ASP"}) {
            assertThat(step("proceedings", proceeding, before, "2020-01-31", "CHAMBER"))
                    .hasStatus(201);
        }
        assertFault(step("proceedings", proceeding, kind, "2020-03-01", "ZAF"), "/actor", "ASP_BUREAU");
        assertThat(step("proceedings", proceeding, kind, "2020-03-01", "ASP_BUREAU"))
                .hasStatus(201);
    }

    @Test
    void what_another_state_did_is_no_step_of_a_request() {
        JsonNode request = body(post("/api/v1/requests", request("ZAF", "2020-01-01")));
        assertThat(step("requests", request, "TRANSMITTED", "2020-01-01", "REGISTRAR"))
                .hasStatus(201);
        assertFault(step("requests", request, "RECEIVED", "2020-01-02", "KEN"), "/actor", "ZAF");
        assertThat(step("requests", request, "RECEIVED", "2020-01-02", "ZAF")).hasStatus(201);
        assertFault(step("requests", request, "EXECUTED", "2020-01-03", "KEN"), "/actor", "ZAF");
        assertThat(step("requests", request, "EXECUTED", "2020-01-03", "ZAF")).hasStatus(201);
    }

    @Test
    void no_step_is_dated_before_the_day_that_the_request_says_it_was_sent_on() {
        JsonNode request = body(post("/api/v1/requests", request("ZAF", "2020-01-10")));
        assertRule(step("requests", request, "TRANSMITTED", "2020-01-09", "REGISTRAR"), "DATE_BEFORE_TRANSMISSION");
        assertThat(step("requests", request, "TRANSMITTED", "2020-01", "REGISTRAR"))
                .hasStatus(201);
        assertRule(step("requests", request, "RECEIVED", "2020-01-09", "ZAF"), "DATE_BEFORE_TRANSMISSION");
        assertThat(step("requests", request, "RECEIVED", "2020-01-11", "ZAF")).hasStatus(201);
        String later = request("ZAF", "2020-01-12").replaceFirst("}\\s*$", ", \"reason\": \"Test\"}");
        assertRule(
                mvc.put()
                        .uri("/api/v1/requests/" + request.get("id").asString())
                        .header("Authorization", "Bearer " + token)
                        .header("If-Match", "\"" + version("requests", request) + "\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(later)
                        .exchange(),
                "DATE_BEFORE_TRANSMISSION");
    }

    @Test
    void two_public_findings_have_no_number_in_common() {
        String number = "ICC-02/05-01/09-981";
        String audience = id(post("/api/v1/audiences", """
                {"level": "SEALED", "members": []}"""));
        String closed = ", \"level\": \"SEALED\", \"audience\": \"" + audience + "\"";
        assertThat(post("/api/v1/findings", finding(number, "2020-03-01", closed)))
                .hasStatus(201);
        assertThat(post("/api/v1/findings", finding(number, "2020-03-01", ""))).hasStatus(201);
        assertFault(post("/api/v1/findings", finding(number, "2020-03-01", "")), "/number", "no other record");
        assertThat(post("/api/v1/findings", finding(number, "2020-03-01", closed)))
                .hasStatus(201);
    }

    @Test
    void a_failure_goes_to_the_council_only_where_the_council_referred_the_situation() {
        String rule = "REFERRED_SC_OUTSIDE_COUNCIL_SITUATION";
        for (String situation : new String[] {"pse", "dar"}) {
            String about = proceeding("HUN", "").replace("dar", situation).replace("al-bashir", "putin");
            JsonNode proceeding = body(post("/api/v1/proceedings", about));
            for (String kind : new String[] {"OPENED", "STATE_INVITED", "FINDING"}) {
                assertThat(step("proceedings", proceeding, kind, "2020-01-31", "CHAMBER"))
                        .hasStatus(201);
            }
            var referred = step("proceedings", proceeding, "REFERRED_SC", "2020-01-31", "CHAMBER");
            var told = post(
                    "/api/v1/findings",
                    finding(UUID.randomUUID().toString(), "2020-01-31", "")
                            .replace("dar", situation)
                            .replace("\"referredToUnsc\": false", "\"referredToUnsc\": true"));
            if (situation.equals("dar")) {
                assertThat(referred).hasStatus(201);
                assertThat(told).hasStatus(201);
            } else {
                assertRule(referred, rule);
                assertRule(told, rule);
            }
            assertThat(step("proceedings", proceeding, "REFERRED_ASP", "2020-01-31", "CHAMBER"))
                    .hasStatus(201);
        }
    }

    private static String visit(String state, String person, String from, String outcome) {
        return """
                {"person": "%s", "state": "%s", "from": "%s", "occasion": "Test %s", "outcome": "%s", %s}
                """.formatted(person, state, from, UUID.randomUUID(), outcome, SOURCED);
    }

    private static String request(String addressee, String sent) {
        return """
                {"form": "ARREST_SURRENDER", "nature": "REQUEST", "addresseeKind": "STATE", "addressee": "%s",
                 "situation": "dar", "person": "al-bashir", "issuedBy": "REGISTRAR", "transmittedOn": "%s",
                 "summary": "Test", %s}
                """.formatted(addressee, sent, SOURCED);
    }

    private static String proceeding(String state, String more) {
        return """
                {"state": "%s", "situation": "dar", "person": "al-bashir", %s "summary": "Test", %s}
                """.formatted(state, more, SOURCED);
    }

    private static String finding(String number, String on, String more) {
        return """
                {"number": "%s", "numberRead": true, "decidedOn": "%s", "chamber": "Pre-Trial Chamber II",
                 "situation": "dar", "state": "ZAF", "stateStatus": "STATE_PARTY", "requestTypes": ["ARREST_SURRENDER"],
                 "outcome": "REMINDER", "referredToAsp": false, "referredToUnsc": false, %s%s}
                """.formatted(number, on, SOURCED, more);
    }

    private MvcTestResult step(String register, JsonNode record, String kind, String on, String actor) {
        return mvc.post()
                .uri("/api/v1/" + register + "/" + record.get("id").asString() + "/events")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version(register, record) + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"kind": "%s", "on": "%s", "actor": "%s", "summary": "Test step", %s %s}
                        """.formatted(
                                kind,
                                on,
                                actor,
                                register.equals("requests")
                                        ? "\"facts\": {\"CHANNEL\": \"embassy\", \"PERFORMANCE\": \"surrendered\"},"
                                        : "",
                                SOURCED))
                .exchange();
    }

    private String version(String register, JsonNode record) {
        return body(mvc.get()
                        .uri("/api/v1/" + register + "/" + record.get("id").asString())
                        .exchange())
                .get("version")
                .asString();
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

    private static String id(MvcTestResult made) {
        assertThat(made).hasStatus(201);
        return body(made).get("id").asString();
    }

    private static void assertFault(MvcTestResult refused, String pointer, String accepted) {
        assertThat(refused).hasStatus(422);
        assertThat(body(refused).get("errors")).anySatisfy(error -> {
            assertThat(error.get("pointer").asString()).isEqualTo(pointer);
            assertThat(error.get("accepted").asString()).contains(accepted);
        });
    }

    private static void assertRule(MvcTestResult refused, String rule) {
        assertThat(refused).hasStatus(422);
        assertThat(body(refused).get("errors").findValuesAsString("rule")).contains(rule);
    }

    private static JsonNode body(MvcTestResult result) {
        return JSON.readTree(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
