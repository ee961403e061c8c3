package org.partnine.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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

/** Writing over REST: one register stands for all, for they are written in one way. */
@ApiTest
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
class RecordsApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String STAY = """
            {"person": "al-bashir", "state": "KEN", "from": "2011-07-03", "to": "2011-07-04", "occasion": "Test stay",
             "outcome": "NOT_ARRESTED", "source": "Press report; ICC-02/05-01/09-107", "confidence": "MEDIUM",
             "asOf": "2026-11-24", "reason": "Found in the press"}
            """;
    private static final AtomicInteger RECORDED = new AtomicInteger(10);

    /** Of other days in each test: the same stay is not recorded twice. */
    private final String lastDay = "2011-07-" + RECORDED.incrementAndGet();

    private final String visit = STAY.replace("2011-07-04", lastDay);

    private final MockMvcTester mvc;
    private final String token;
    private final String writer;

    @Autowired
    RecordsApiTest(MockMvcTester mvc, JdbcClient jdbc) {
        this.mvc = mvc;
        this.token = TestAccounts.token(jdbc, Role.ADMINISTRATOR);
        this.writer = TestAccounts.of(jdbc, Role.ADMINISTRATOR).key();
    }

    @Test
    void a_record_is_written_and_read_back_with_its_source_and_its_documents() {
        var made = post("/api/v1/visits", visit, UUID.randomUUID().toString());
        assertThat(made).hasStatus(201);
        JsonNode body = body(made);
        assertThat(made.getResponse().getHeader("Location"))
                .isEqualTo("/api/v1/visits/" + body.get("id").asString());
        JsonNode read = body(
                mvc.get().uri("/api/v1/visits/" + body.get("id").asString()).exchange());
        assertThat(read.get("occasion").asString()).isEqualTo("Test stay");
        assertThat(read.get("documents").toString()).contains("ICC-02/05-01/09-107");
        assertThat(read.get("version")).isEqualTo(body.get("version"));
        assertThat(read.get("to").asString()).isEqualTo(lastDay);
    }

    @Test
    void nothing_is_written_without_a_token() {
        assertThat(mvc.post()
                        .uri("/api/v1/visits")
                        .header("Idempotency-Key", "x")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(visit))
                .hasStatus(401)
                .hasHeader("WWW-Authenticate", "Bearer");
        assertThat(mvc.post()
                        .uri("/api/v1/visits")
                        .header("Authorization", "Bearer pn_wrong")
                        .header("Idempotency-Key", "x")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(visit))
                .hasStatus(401);
    }

    @Test
    void the_same_command_is_executed_once_and_another_with_its_key_is_refused() {
        String key = UUID.randomUUID().toString();
        var first = post("/api/v1/visits", visit, key);
        var second = post("/api/v1/visits", visit, key);
        assertThat(second).hasStatus(201);
        assertThat(text(second)).isEqualTo(text(first));
        assertThat(second.getResponse().getHeader("ETag"))
                .isEqualTo(first.getResponse().getHeader("ETag"));
        var other = post("/api/v1/visits", visit.replace("Test stay", "Another"), key);
        assertThat(other).hasStatus(422);
        assertThat(body(other).get("type").asString()).isEqualTo("/problems/idempotency-key-reused");
        assertThat(post("/api/v1/visits", visit, "")).hasStatus(400);
    }

    @Test
    void all_faults_are_told_at_once_with_pointers() {
        var refused = post("/api/v1/visits", """
                {"person": "nobody", "state": "ZZZ", "from": "2011-02-30", "outcome": "LEFT", "colour": "red",
                 "confidence": "SURE"}
                """, UUID.randomUUID().toString());
        assertThat(refused).hasStatus(422);
        var pointers = body(refused).get("errors").findValuesAsString("pointer");
        assertThat(pointers)
                .contains("/person", "/state", "/from", "/outcome", "/colour", "/confidence", "/occasion", "/source");
    }

    @Test
    void a_correction_supersedes_and_the_history_tells_who_when_why_and_what() {
        JsonNode made = body(post("/api/v1/visits", visit, UUID.randomUUID().toString()));
        String uri = "/api/v1/visits/" + made.get("id").asString();
        String corrected = visit.replace("Test stay", "Summit").replace("Found in the press", "Read the programme");
        assertThat(put(uri, corrected, null)).hasStatus(428);
        assertThat(put(uri, corrected, "\"0000\"")).hasStatus(412);
        var done = put(uri, corrected, "\"" + made.get("version").asString() + "\"");
        assertThat(done).hasStatus(200);
        assertThat(body(done).get("version")).isNotEqualTo(made.get("version"));

        var stale = put(uri, visit, "\"" + made.get("version").asString() + "\"");
        assertThat(stale).hasStatus(412);
        assertThat(body(stale).get("present").get("occasion").asString()).isEqualTo("Summit");
        assertThat(stale.getResponse().getHeader("ETag"))
                .isEqualTo("\"" + body(done).get("version").asString() + "\"");

        JsonNode changes = body(mvc.get().uri(uri + "/history").exchange()).get("changes");
        assertThat(changes.size()).isEqualTo(2);
        assertThat(changes.get(0).get("action").asString()).isEqualTo("CREATED");
        assertThat(changes.get(1).get("action").asString()).isEqualTo("CORRECTED");
        assertThat(changes.get(1).get("reason").asString()).isEqualTo("Read the programme");
        assertThat(changes.get(1).get("actor").asString()).isEqualTo(writer);
        assertThat(changes.get(1).get("differences").toString())
                .isEqualTo("[{\"field\":\"occasion\",\"before\":\"Test stay\",\"after\":\"Summit\"}]");

        JsonNode before = body(mvc.get()
                .uri(uri + "?knownAt=" + made.get("recordedAt").asString())
                .exchange());
        assertThat(before.get("occasion").asString()).isEqualTo("Test stay");
    }

    @Test
    void a_person_taken_back_is_gone_and_not_unknown() {
        JsonNode made = body(post("/api/v1/persons", """
                {"name": "Taken Back", "officeCategory": "OTHER", "source": "test", "confidence": "LOW"}
                """, UUID.randomUUID().toString()));
        String uri = "/api/v1/persons/" + made.get("id").asString();
        assertThat(mvc.get().uri(uri)).hasStatus(200);
        assertThat(post(
                        uri + "/retraction",
                        "{\"reason\": \"Nobody of this name\"}",
                        UUID.randomUUID().toString(),
                        Map.of("If-Match", "\"" + made.get("version").asString() + "\"")))
                .hasStatus(200);
        assertThat(mvc.get().uri(uri))
                .hasStatus(410)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/retracted-record");
        assertThat(mvc.get().uri(uri + "?knownAt=2020-01-01")).hasStatus(404);
        assertThat(mvc.get().uri("/api/v1/persons/nobody")).hasStatus(404);
    }

    @Test
    void a_retraction_closes_the_record_and_needs_a_reason() {
        JsonNode made = body(post("/api/v1/visits", visit, UUID.randomUUID().toString()));
        String uri = "/api/v1/visits/" + made.get("id").asString();
        String version = "\"" + made.get("version").asString() + "\"";
        assertThat(post(uri + "/retraction", "{}", UUID.randomUUID().toString(), Map.of("If-Match", version)))
                .hasStatus(422);
        assertThat(post(
                        uri + "/retraction",
                        "{\"reason\": \"It did not take place\"}",
                        UUID.randomUUID().toString(),
                        Map.of("If-Match", version)))
                .hasStatus(200);
        assertThat(mvc.get().uri(uri))
                .hasStatus(410)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/retracted-record");
        assertThat(mvc.get().uri("/id/" + made.get("id").asString()).header("Accept", "application/json"))
                .hasStatus(410);
        assertThat(mvc.get().uri("/id/" + made.get("id").asString()).header("Accept", "text/html"))
                .hasStatus(410)
                .bodyText()
                .contains("It did not take place");
        assertThat(mvc.get().uri(uri + "?knownAt=2001-01-01")).hasStatus(404);
        assertThat(mvc.get().uri(uri + "?knownAt=" + made.get("recordedAt").asString()))
                .hasStatus(200);
        JsonNode changes = body(mvc.get().uri(uri + "/history").exchange()).get("changes");
        assertThat(changes.get(1).get("action").asString()).isEqualTo("RETRACTED");
    }

    @Test
    void a_list_is_filtered_paged_and_sparse() {
        JsonNode page = body(mvc.get()
                .uri("/api/v1/visits?person=al-bashir&outcome=NOT_ARRESTED&limit=2&fields=id,state,from")
                .exchange());
        assertThat(page.get("items").size()).isEqualTo(2);
        assertThat(page.get("items").get(0).propertyNames()).containsExactlyInAnyOrder("id", "state", "from");
        JsonNode next = body(mvc.get().uri(page.get("next").asString()).exchange());
        assertThat(next.get("items").get(0).get("id"))
                .isNotEqualTo(page.get("items").get(1).get("id"));
        assertThat(mvc.get().uri("/api/v1/visits?colour=red")).hasStatus(400);
        assertThat(mvc.get().uri("/api/v1/visits?outcome=LEFT")).hasStatus(400);
    }

    @Test
    void an_entry_of_the_history_is_proven_once_it_is_sealed() {
        JsonNode checkpoint = body(mvc.get().uri("/api/v1/ledger/checkpoint").exchange());
        assertThat(checkpoint.get("ledger").asString()).isEqualTo("PUBLIC");
        assertThat(mvc.get().uri("/api/v1/ledger/checkpoint?ledger=REST")).hasStatus(401);
        assertThat(mvc.get().uri("/api/v1/ledger/proof/nothing")).hasStatus(404);
    }

    private MvcTestResult post(String uri, String json, String key) {
        return post(uri, json, key, Map.of());
    }

    private MvcTestResult post(String uri, String json, String key, Map<String, String> headers) {
        var request = mvc.post()
                .uri(uri)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json);
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        headers.forEach(request::header);
        return request.exchange();
    }

    private MvcTestResult put(String uri, String json, @Nullable String version) {
        var request = mvc.put()
                .uri(uri)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json);
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.exchange();
    }

    private static JsonNode body(MvcTestResult result) {
        return JSON.readTree(text(result));
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
