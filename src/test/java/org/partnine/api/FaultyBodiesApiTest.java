package org.partnine.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnine.accounts.Role;
import org.partnine.testing.TestAccounts;
import org.partnine.testing.WritesRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Bodies that were once answered with a fault of the server, or taken for good; found by fuzzing and made-up requests. */
@ApiTest
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
class FaultyBodiesApiTest {

    private static final String CLAUSE = """
            {"symbol": "S/RES/1593 (2005)", "kind": "COOPERATION_CLAUSE", "adoptedOn": "2005-03-31", "situation": "dar",
             "paragraph": "OP9", "addressees": ["SDN"], "effect": "OBLIGES", "summary": "A test", "source": "A test",
             "confidence": "LOW"}
            """;

    private final MockMvcTester mvc;
    private final String token;

    @Autowired
    FaultyBodiesApiTest(MockMvcTester mvc, JdbcClient jdbc) {
        this.mvc = mvc;
        this.token = TestAccounts.token(jdbc, Role.REVIEWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"outcome\": {}",
                "\"from\": {\"a\": 1}",
                "\"from\": \"2015/2016/2017\"",
                "\"from\": \"+444\"",
                "\"from\": \"0000\"",
                "\"asOf\": \"0000-01-01\"",
                "\"asOf\": [\"2015-01-01\"]"
            })
    void a_value_of_another_kind_is_a_fault_like_any_other(String member) {
        assertThat(post("/api/v1/visits", "{" + member + "}", "application/json"))
                .hasStatus(422)
                .bodyText()
                .contains("\"pointer\":\"/" + member.replaceAll("\"(\\w+)\".*", "$1") + "\"");
    }

    @Test
    void half_a_character_makes_a_body_unreadable() {
        assertThat(post("/api/v1/visits", "{\"note\": \"\\ud800\"}", "application/json"))
                .hasStatus(400);
        assertThat(post("/api/v1/visits", "{\"a\\udc00\": [1]}", "application/json"))
                .hasStatus(400);
        assertThat(post("/api/v1/visits", "{\"note\": \"\\ud83d\\ude00\"}", "application/json"))
                .hasStatus(422);
    }

    @Test
    void a_member_that_comes_twice_makes_a_body_unreadable() {
        assertThat(post("/api/v1/visits", "{\"note\": \"one\", \"note\": \"two\"}", "application/json"))
                .hasStatus(400)
                .bodyText()
                .contains("each member once");
        assertThat(post("/api/v1/visits", "{\"facts\": {\"a\": 1, \"a\": 1}}", "application/json"))
                .hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no type", "/", ";", "text/plain"})
    void what_is_no_type_is_not_supported(String type) {
        assertThat(post("/api/v1/visits", "{}", type)).hasStatus(415);
    }

    @Test
    void a_retraction_says_nothing_but_why() {
        assertThat(mvc.post()
                        .uri("/api/v1/visits/V-al-bashir-41/retraction")
                        .header("Authorization", "Bearer " + token)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("If-Match", "\"x\"")
                        .header("Content-Type", "application/json")
                        .content("{\"reason\": \"x\", \"raeson\": \"y\"}"))
                .hasStatus(422);
    }

    @Test
    void nobody_is_let_into_an_audience_by_a_body_that_names_nobody() {
        var made = post("/api/v1/audiences", "{\"level\": \"SEALED\", \"members\": []}", "application/json");
        assertThat(made).hasStatus(201);
        assertThat(post(made.getResponse().getHeader("Location") + "/members", "{}", "application/json"))
                .hasStatus(422)
                .bodyText()
                .contains("\"pointer\":\"/members\"");
    }

    /** The contract watches that the description says so. */
    @Test
    void what_is_not_given_may_be_sent_as_null() {
        assertThat(post("/api/v1/visits", """
                {"person": "al-bashir", "state": "KEN", "from": "2010-08-27", "to": null, "occasion": "Test",
                 "outcome": "NOT_ARRESTED", "level": null, "source": "A test", "confidence": "LOW"}
                """, "application/json")).hasStatus(201);
    }

    /** Written, such a clause was in the way of every answer of the law. */
    @ParameterizedTest
    @CsvSource({
        "effect, '\"OBLIGES\"', '\"NOTES\"'",
        "addressees/0, '[\"SDN\"]', '[\"Sudan\"]'",
        "addressees, '[\"SDN\"]', '[]'",
        "paragraph, '\"OP9\"', 'null'",
        "symbol, '\"S/RES/1593 (2005)\"', 'null'",
        "situation, '\"dar\"', 'null'"
    })
    void a_clause_that_the_law_cannot_read_is_not_written(String pointer, String right, String wrong) {
        assertThat(post("/api/v1/council-acts", CLAUSE.replace(right, wrong), "application/json"))
                .hasStatus(422)
                .bodyText()
                .contains("\"pointer\":\"/" + pointer + "\"");
        assertThat(mvc.get().uri("/api/v1/indicators")).hasStatusOk();
    }

    @Test
    void what_only_the_database_refuses_is_refused_by_what_its_constraint_demands() {
        assertThat(post("/api/v1/situations", """
                {"code": "DEU", "name": "A test", "trigger": "STATE_REFERRAL", "status": "OPEN",
                 "territorialStates": ["DEU"], "source": "A test", "confidence": "LOW"}
                """, "application/json"))
                .hasStatus(422)
                .bodyText()
                .contains("such as ICC-02/05");
        assertThat(post("/api/v1/offices", """
                {"person": "netanyahu", "category": "HEAD_OF_GOVERNMENT", "state": "ISR", "title": "A test",
                 "from": "2023-01-01", "source": "A test", "confidence": "LOW"}
                """, "application/json"))
                .hasStatus(422)
                .bodyText()
                .contains("does not hold already on these days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"on=0000-01-01", "knownAt=0000-06-01"})
    void there_is_no_year_nought(String query) {
        assertThat(mvc.get().uri(URI.create("/api/v1/obligations?state=ZAF&situation=dar&" + query)))
                .hasStatus(400);
    }

    private MvcTestResult post(String path, String body, String type) {
        return mvc.post()
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", type)
                .content(body)
                .exchange();
    }
}
