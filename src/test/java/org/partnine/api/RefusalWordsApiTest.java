package org.partnine.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnine.accounts.Role;
import org.partnine.law.rome.life.ProceedingRefusal;
import org.partnine.law.rome.life.RequestFact;
import org.partnine.law.rome.life.RequestRefusal;
import org.partnine.testing.TestAccounts;
import org.partnine.testing.WritesRecords;
import org.partnine.wording.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A refusal says what to send instead. */
@ApiTest
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
class RefusalWordsApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SOURCED = "\"source\": \"Test record\", \"confidence\": \"MEDIUM\"";

    private final MockMvcTester mvc;
    private final String token;

    @Autowired
    RefusalWordsApiTest(MockMvcTester mvc, JdbcClient jdbc) {
        this.mvc = mvc;
        this.token = TestAccounts.token(jdbc, Role.ADMINISTRATOR);
    }

    @Test
    void a_step_that_states_too_little_is_told_which_member_to_send() {
        JsonNode request = body(post("/api/v1/requests", """
                {"form": "ARREST_SURRENDER", "nature": "REQUEST", "addresseeKind": "STATE", "addressee": "ZAF",
                 "situation": "dar", "person": "al-bashir", "issuedBy": "REGISTRAR", "summary": "Test", %s}
                """.formatted(SOURCED)));
        assertSays(step("requests", request, "TRANSMITTED", ""), "facts.CHANNEL", "notFound: [\"CHANNEL\"]");
        assertThat(step("requests", request, "TRANSMITTED", "\"notFound\": [\"CHANNEL\"],"))
                .hasStatus(201);
        assertSays(
                step("requests", request, "EXECUTED", ""),
                "a step RECEIVED",
                "notFound: [\"RECEIPT\"]",
                "facts.PERFORMANCE");
        assertThat(step(
                        "requests",
                        request,
                        "EXECUTED",
                        "\"facts\": {\"PERFORMANCE\": \"x\"}, \"notFound\": [\"RECEIPT\"],"))
                .hasStatus(201);
    }

    @Test
    void a_finding_without_a_proceeding_is_told_the_way() {
        String finding = """
                {"numberRead": false, "decidedOn": "2020-03-01", "chamber": "Pre-Trial Chamber II", "situation": "dar",
                 "state": "ZAF", "stateStatus": "STATE_PARTY", "requestTypes": ["ARREST_SURRENDER"],
                 "outcome": "NON_COMPLIANCE", "referredToAsp": false, "referredToUnsc": false, %s%s}
                """;
        assertSays(
                post("/api/v1/findings", finding.formatted("", SOURCED)),
                "POST /api/v1/proceedings",
                "STATE_INVITED",
                "notFound: [\"INVITATION\"]");

        JsonNode proceeding = body(post("/api/v1/proceedings", """
                {"state": "ZAF", "situation": "dar", "summary": "Test", %s}
                """.formatted(SOURCED)));
        assertSays(
                step("proceedings", proceeding, "FINDING", ""), "a step STATE_INVITED", "notFound: [\"INVITATION\"]");
        assertThat(step("proceedings", proceeding, "FINDING", "\"notFound\": [\"INVITATION\"],"))
                .hasStatus(201);
        String named = "\"proceeding\": \"" + proceeding.get("id").asString() + "\", ";
        assertThat(post("/api/v1/findings", finding.formatted(named, SOURCED))).hasStatus(201);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatever_a_step_can_state_is_named_in_every_language(Language language) {
        var texts = new ApiTexts();
        Stream.concat(
                        Arrays.stream(RequestFact.values()).map(RequestFact::unstated),
                        Stream.of(
                                RequestRefusal.UNMET_WITHOUT_PRESENCE,
                                RequestRefusal.POSTPONED_WITHOUT_GROUND,
                                ProceedingRefusal.PART_NOT_STATED,
                                ProceedingRefusal.LEAVE_NOT_STATED,
                                ProceedingRefusal.F3_WITHOUT_LETTER,
                                ProceedingRefusal.FINDING_WITHOUT_INVITATION))
                .forEach(refusal -> {
                    var send = WhatToSend.after(refusal, "/kind").orElseThrow();
                    assertThat(texts.of(language, send.text(), send.words()))
                            .contains(send.words().get("member"))
                            .doesNotContain("{");
                });
    }

    @Test
    void broken_json_is_told_with_its_line_and_column() {
        String broken = "{\"person\": \"al-bashir\",\n \"state\": }";
        for (String path : new String[] {"/api/v1/visits", "/api/v1/groups"}) {
            var refused = post(path, broken);
            assertThat(refused).hasStatus(400);
            assertThat(body(refused).get("errors").get(0).get("accepted").asString())
                    .as(path)
                    .contains("line 2, column 1");
        }
    }

    @Test
    void what_is_no_text_is_asked_for_as_a_text() {
        var refused = post("/api/v1/visits", """
                {"person": 5, "state": "KEN", "from": "2010-08-27", "occasion": 7, "outcome": "NOT_ARRESTED", %s}
                """.formatted(SOURCED));
        assertThat(body(refused).get("errors").findValuesAsString("accepted"))
                .containsExactly("a text, in quotation marks", "a text, in quotation marks");
        assertSays(post("/api/v1/groups", "{\"name\": 5}"), "a text, in quotation marks");
    }

    @Test
    void an_address_or_a_name_that_is_taken_is_called_what_it_is() {
        String account = "{\"email\": \"taken.twice@example.org\", \"name\": \"Somebody\", \"role\": \"READER\"}";
        assertThat(post("/api/v1/accounts", account)).hasStatus(201);
        assertSays(post("/api/v1/accounts", account), "an e-mail address that no other account has");
        assertThat(post("/api/v1/groups", "{\"name\": \"Taken twice\"}")).hasStatus(201);
        assertSays(post("/api/v1/groups", "{\"name\": \"Taken twice\"}"), "a name that no other group has");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/visits", "/api/v1/suggestions", "/api/v1/groups", "/api/v1/accounts"})
    void a_body_that_does_not_say_what_it_is_is_not_read(String path) {
        assertThat(send(path, "{\"name\": \"x\"}", null)).hasStatus(415);
        assertThat(send(path, "{\"name\": \"x\"}", "no/type/at all")).hasStatus(415);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{'too': 'x'} | /changes/too", "{'to': 'soon'} | /changes/to", "{'state': 'QQQ'} | /changes/state"
            })
    void a_suggestion_is_told_where_in_its_changes_it_is_wrong(String changes, String pointer) {
        var refused = post("/api/v1/suggestions", """
                {"register": "visits", "record": "V-al-bashir-21", "words": "A day later", "source": "Programme",
                 "changes": %s}
                """.formatted(changes.replace('\'', '"')));
        assertThat(refused).hasStatus(422);
        assertThat(body(refused).get("errors").findValuesAsString("pointer")).containsExactly(pointer);
    }

    private static void assertSays(MvcTestResult refused, String... words) {
        assertThat(refused).hasStatus(422);
        assertThat(String.join(" ", body(refused).get("errors").findValuesAsString("accepted")))
                .contains(words);
    }

    private MvcTestResult step(String register, JsonNode record, String kind, String more) {
        String uri = "/api/v1/" + register + "/" + record.get("id").asString();
        String version = body(mvc.get().uri(uri).exchange()).get("version").asString();
        return mvc.post()
                .uri(uri + "/events")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"kind": "%s", "on": "2020-03-01", "actor": "REGISTRAR", %s "summary": "Test", %s}
                        """.formatted(kind, more, SOURCED))
                .exchange();
    }

    private MvcTestResult post(String uri, String json) {
        return send(uri, json, MediaType.APPLICATION_JSON_VALUE);
    }

    private MvcTestResult send(String uri, String json, @Nullable String type) {
        var request = mvc.post()
                .uri(uri)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .content(json);
        return (type == null ? request : request.header("Content-Type", type)).exchange();
    }

    private static JsonNode body(MvcTestResult result) {
        return JSON.readTree(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
