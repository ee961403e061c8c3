package org.partnine.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.ApiTokens;
import org.partnine.accounts.Audiences;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Role;
import org.partnine.accounts.Scopes;
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

/** What is proposed waits for a second person; what is said about records is for signed-in readers alone. */
@ApiTest
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
class ReviewApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String VISIT = """
            {"person": "al-bashir", "state": "KEN", "from": "2011-08-03", "to": "2011-08-04", "occasion": "%s",
             "outcome": "NOT_ARRESTED", "source": "Press report; ICC-02/05-01/09-107", "confidence": "MEDIUM",
             "asOf": "2026-11-24", "reason": "Found in the press"}
            """;

    private final MockMvcTester mvc;
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Audiences audiences;
    private final String contributor;
    private final String reviewer;
    private final String administrator;
    private final String reader;

    @Autowired
    ReviewApiTest(MockMvcTester mvc, JdbcClient jdbc, Accounts accounts, Audiences audiences) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audiences = audiences;
        this.contributor = TestAccounts.token(jdbc, Role.CONTRIBUTOR);
        this.reviewer = TestAccounts.token(jdbc, Role.REVIEWER);
        this.administrator = TestAccounts.token(jdbc, Role.ADMINISTRATOR);
        this.reader = TestAccounts.token(jdbc, Role.READER);
    }

    @Test
    void what_a_contributor_proposes_is_public_once_a_reviewer_accepts_it() {
        var proposed = post(contributor, "/api/v1/visits", VISIT.formatted("Proposed stay"));
        assertThat(proposed).hasStatus(202);
        String address = location(proposed);
        assertThat(address).startsWith("/api/v1/proposals/");
        assertThat(text(get("", "/api/v1/visits?text=Proposed"))).doesNotContain("Proposed stay");
        assertThat(get("", address)).hasStatus(401);
        assertThat(get(reader, address)).hasStatus(404);

        JsonNode seen = body(get(reviewer, address));
        assertThat(seen.get("state").asString()).isEqualTo("OPEN");
        assertThat(seen.get("differences").toString()).contains("{\"field\":\"occasion\",\"after\":\"Proposed stay\"}");
        assertThat(text(get(reviewer, "/api/v1/proposals?state=OPEN"))).contains(id(address));

        assertThat(post(contributor, address + "/accept", "{}")).hasStatus(403);
        var accepted = post(reviewer, address + "/accept", "{\"reason\": \"Checked\"}");
        assertThat(accepted).hasStatus(200);
        assertThat(body(accepted).get("state").asString()).isEqualTo("ACCEPTED");
        String written = body(accepted).get("written").asString();
        assertThat(text(get("", "/api/v1/visits/" + written))).contains("Proposed stay");

        JsonNode change = body(get("", "/api/v1/visits/" + written + "/history"))
                .get("changes")
                .get(0);
        assertThat(change.get("actor").asString()).isEqualTo(account(Role.REVIEWER));
        assertThat(change.get("reason").asString())
                .isEqualTo("Found in the press (proposal " + id(address) + " of " + account(Role.CONTRIBUTOR) + ")");
        assertThat(post(reviewer, address + "/accept", "{}")).hasStatus(409);
        assertThat(type(post(reviewer, address + "/decline", "{\"reason\": \"x\"}")))
                .isEqualTo("/problems/proposal-decided");
    }

    @Test
    void a_reviewer_publishes_at_once() {
        assertThat(post(reviewer, "/api/v1/visits", VISIT.formatted("Reviewed stay")))
                .hasStatus(201);
    }

    @Test
    void a_proposal_is_checked_by_the_rules_of_the_record_and_leaves_nothing_behind() {
        var refused = post(contributor, "/api/v1/visits", "{\"person\": \"nobody\", \"state\": \"ZZZ\"}");
        assertThat(refused).hasStatus(422);
        assertThat(body(refused).get("errors").findValuesAsString("pointer"))
                .contains("/person", "/state", "/from", "/occasion");
        long before = rows();
        assertThat(post(contributor, "/api/v1/visits", VISIT.formatted("Left nothing")))
                .hasStatus(202);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void the_same_command_is_proposed_once() {
        String key = UUID.randomUUID().toString();
        var first = send(contributor, "/api/v1/visits", VISIT.formatted("Once"), Map.of("Idempotency-Key", key));
        var second = send(contributor, "/api/v1/visits", VISIT.formatted("Once"), Map.of("Idempotency-Key", key));
        assertThat(location(second)).isEqualTo(location(first));
        assertThat(type(send(contributor, "/api/v1/visits", VISIT.formatted("Other"), Map.of("Idempotency-Key", key))))
                .isEqualTo("/problems/idempotency-key-reused");
    }

    @Test
    void nobody_accepts_a_proposal_of_his_own() {
        var account =
                accounts.make("both@tests.example", "Both", Role.CONTRIBUTOR).orElseThrow();
        String token = token(account.key());
        String address = location(post(token, "/api/v1/visits", VISIT.formatted("Own stay")));
        accounts.setRole(account.key(), Role.REVIEWER);
        var refused = post(token, address + "/accept", "{}");
        assertThat(refused).hasStatus(403);
        assertThat(type(refused)).isEqualTo("/problems/four-eyes");
        assertThat(post(administrator, address + "/accept", "{}")).hasStatus(200);
    }

    @Test
    void a_correction_of_a_record_that_changed_meanwhile_is_stale_and_says_what_changed() {
        JsonNode made = body(post(reviewer, "/api/v1/visits", VISIT.formatted("First")));
        String uri = "/api/v1/visits/" + made.get("id").asString();
        String version = "\"" + made.get("version").asString() + "\"";
        var proposed = put(contributor, uri, VISIT.formatted("Second"), version);
        assertThat(proposed).hasStatus(202);
        String address = location(proposed);
        assertThat(body(get(contributor, address)).get("differences").toString())
                .isEqualTo("[{\"field\":\"occasion\",\"before\":\"First\",\"after\":\"Second\"}]");
        assertThat(put(reviewer, uri, VISIT.formatted("Third"), version)).hasStatus(200);
        assertThat(body(get(contributor, address)).get("stale").asBoolean()).isTrue();

        var stale = post(administrator, address + "/accept", "{}");
        assertThat(stale).hasStatus(409);
        assertThat(type(stale)).isEqualTo("/problems/stale-proposal");
        assertThat(body(stale).get("present").get("occasion").asString()).isEqualTo("Third");
        assertThat(body(stale).get("errors").get(0).get("pointer").asString()).isEqualTo("/occasion");
        assertThat(body(get(contributor, address)).get("state").asString()).isEqualTo("STALE");
        assertThat(text(get("", uri))).contains("Third");
    }

    @Test
    void steps_proposed_one_after_the_other_are_accepted_one_after_the_other() {
        JsonNode made = body(post(reviewer, "/api/v1/visits", VISIT.formatted("With steps")));
        String uri = "/api/v1/visits/" + made.get("id").asString();
        var known = Map.of("If-Match", "\"" + made.get("version").asString() + "\"");
        String step = """
                {"kind": "%s", "on": "2011-07-%s", "actor": "KEN", "summary": "Told", "source": "Press report",
                 "confidence": "LOW"}
                """;
        String first = location(send(contributor, uri + "/events", step.formatted("RUMOURED", "01"), keyed(known)));
        String second = location(send(contributor, uri + "/events", step.formatted("ANNOUNCED", "02"), keyed(known)));
        assertThat(post(reviewer, first + "/accept", "{}")).hasStatus(200);
        assertThat(post(reviewer, second + "/accept", "{}")).hasStatus(200);
        assertThat(body(get("", uri + "/events")).get("items").size()).isEqualTo(2);
    }

    @Test
    void a_proposal_is_declined_with_a_reason_and_withdrawn_by_its_author_alone() {
        String declined = location(post(contributor, "/api/v1/visits", VISIT.formatted("To decline")));
        assertThat(post(reviewer, declined + "/decline", "{}")).hasStatus(422);
        assertThat(post(reviewer, declined + "/decline", "{\"reason\": \"No source seen\"}"))
                .hasStatus(200);
        JsonNode seen = body(get(contributor, declined));
        assertThat(seen.get("state").asString()).isEqualTo("DECLINED");
        assertThat(seen.get("decision").asString()).isEqualTo("No source seen");

        String withdrawn = location(post(contributor, "/api/v1/visits", VISIT.formatted("To withdraw")));
        assertThat(post(reviewer, withdrawn + "/withdraw", "{}")).hasStatus(403);
        assertThat(post(reader, withdrawn + "/withdraw", "{}")).hasStatus(404);
        assertThat(post(contributor, withdrawn + "/withdraw", "{\"reason\": [\"Seen too late\"]}"))
                .hasStatus(422);
        assertThat(body(post(contributor, withdrawn + "/withdraw", "{}"))
                        .get("state")
                        .asString())
                .isEqualTo("WITHDRAWN");
        assertThat(post(reviewer, withdrawn + "/accept", "{}")).hasStatus(409);
    }

    @Test
    void a_retraction_is_proposed_too() {
        JsonNode made = body(post(reviewer, "/api/v1/visits", VISIT.formatted("To retract")));
        String uri = "/api/v1/visits/" + made.get("id").asString();
        var proposed = send(
                contributor,
                uri + "/retraction",
                "{\"reason\": \"It did not take place\"}",
                keyed(Map.of("If-Match", "\"" + made.get("version").asString() + "\"")));
        assertThat(proposed).hasStatus(202);
        assertThat(get("", uri)).hasStatus(200);
        assertThat(post(reviewer, location(proposed) + "/accept", "{}")).hasStatus(200);
        assertThat(get("", uri)).hasStatus(410);
    }

    @Test
    void a_reader_suggests_a_correction_with_a_source() {
        JsonNode made = body(post(reviewer, "/api/v1/visits", VISIT.formatted("To correct")));
        String id = made.get("id").asString();
        assertThat(post("", "/api/v1/suggestions", "{}")).hasStatus(401);
        assertThat(post(reader, "/api/v1/suggestions", suggestion(id, "{}").replace("\"source\"", "\"x\"")))
                .hasStatus(422);
        assertThat(post(reader, "/api/v1/suggestions", suggestion(id, "{\"outcome\": \"LEFT\"}")))
                .hasStatus(422);
        assertThat(post(reader, "/api/v1/suggestions", suggestion("nothing", "{}")))
                .hasStatus(404);

        var suggested = post(reader, "/api/v1/suggestions", suggestion(id, "{\"to\": \"2011-08-05\"}"));
        assertThat(suggested).hasStatus(202);
        JsonNode seen = body(get(reader, location(suggested)));
        assertThat(seen.get("origin").asString()).isEqualTo("SUGGESTION");
        assertThat(seen.get("differences").toString())
                .contains("{\"field\":\"to\",\"before\":\"2011-08-04\",\"after\":\"2011-08-05\"}");
        assertThat(post(reader, location(suggested) + "/accept", "{}")).hasStatus(403);
        assertThat(post(reviewer, location(suggested) + "/accept", "{}")).hasStatus(200);
        JsonNode corrected = body(get("", "/api/v1/visits/" + id));
        assertThat(corrected.get("to").asString()).isEqualTo("2011-08-05");
        assertThat(corrected.get("source").asString()).isEqualTo("Press report; ICC-02/05-01/09-107; Programme, p. 2");

        String words = location(post(reader, "/api/v1/suggestions", suggestion(id, "{}")));
        assertThat(post(reviewer, words + "/accept", "{}")).hasStatus(422);
        assertThat(post(reviewer, words + "/accept", "{\"reason\": \"Looked up: nothing to change\"}"))
                .hasStatus(200);
    }

    @Test
    void a_token_of_one_register_decides_on_no_other() {
        String address = location(post(contributor, "/api/v1/visits", VISIT.formatted("Scoped")));
        String pleas =
                TestAccounts.token(jdbc, Role.REVIEWER, new Scopes(Set.of(Scopes.READ, Scopes.WRITE + ":pleas")));
        assertThat(post(pleas, address + "/accept", "{}")).hasStatus(403);
        assertThat(get(reviewer, address)).hasStatus(200);
    }

    @Test
    void comments_mention_and_are_for_signed_in_readers_alone() {
        String uri = "/api/v1/visits/"
                + body(post(reviewer, "/api/v1/visits", VISIT.formatted("Spoken of")))
                        .get("id")
                        .asString();
        assertThat(post("", uri + "/comments", "{\"words\": \"x\"}")).hasStatus(401);
        assertThat(post(reader, uri + "/comments", "{}")).hasStatus(422);
        var written = post(reader, uri + "/comments", "{\"words\": \"@the contributor, is that so?\"}");
        assertThat(written).hasStatus(201);
        assertThat(body(written).get("mentions").toString()).isEqualTo("[\"" + account(Role.CONTRIBUTOR) + "\"]");
        assertThat(get("", uri + "/comments")).hasStatus(401);
        assertThat(text(get(contributor, uri + "/comments"))).contains("is that so?");
        assertThat(text(get(contributor, "/api/v1/mentions"))).contains("is that so?");
        assertThat(text(get(reviewer, "/api/v1/mentions"))).doesNotContain("is that so?");
    }

    @Test
    void records_and_proposals_are_assigned_and_the_assignment_ends() {
        String uri = "/api/v1/visits/"
                + body(post(reviewer, "/api/v1/visits", VISIT.formatted("Given away")))
                        .get("id")
                        .asString();
        assertThat(post(contributor, uri + "/assignments", "{}")).hasStatus(422);
        assertThat(post(contributor, uri + "/assignments", "{\"person\": \"Nobody at all\"}"))
                .hasStatus(422);
        var assigned = post(contributor, uri + "/assignments", "{\"person\": \"The READER\"}");
        assertThat(assigned).hasStatus(201);
        String id = body(assigned).get("id").asString();
        assertThat(body(post(contributor, uri + "/assignments", "{\"person\": \"The READER\"}"))
                        .get("id")
                        .asString())
                .isEqualTo(id);
        assertThat(text(get(reader, "/api/v1/assignments"))).contains(id);
        assertThat(get("", uri + "/assignments")).hasStatus(401);
        assertThat(post(reader, "/api/v1/assignments/" + id + "/end", "{}")).hasStatus(200);
        assertThat(post(reader, "/api/v1/assignments/" + id + "/end", "{}")).hasStatus(404);
        assertThat(text(get(reader, "/api/v1/assignments"))).doesNotContain(id);

        String proposal = location(post(contributor, "/api/v1/visits", VISIT.formatted("Proposal given away")));
        assertThat(post(contributor, proposal + "/assignments", "{\"person\": \"The READER\"}"))
                .hasStatus(422);
        assertThat(post(contributor, proposal + "/assignments", "{\"person\": \"The REVIEWER\"}"))
                .hasStatus(201);
        assertThat(text(get(reviewer, "/api/v1/assignments"))).contains(id(proposal));
        assertThat(get(reader, proposal + "/assignments")).hasStatus(404);
    }

    @Test
    void what_concerns_a_closed_record_is_for_its_audience_alone() throws Exception {
        var author = TestAccounts.of(jdbc, Role.CONTRIBUTOR).asReader();
        String second = "account:" + account(Role.REVIEWER);
        String audience = CurrentReader.as(
                author,
                () -> audiences
                        .make(author, Audiences.Level.SEALED, null, List.of(second))
                        .key());
        String closed = VISIT.formatted("Sealed stay")
                .replace("\"reason\"", "\"level\": \"SEALED\", \"audience\": \"" + audience + "\", \"reason\"");
        String address = location(post(contributor, "/api/v1/visits", closed));
        assertThat(get(administrator, address)).hasStatus(404);
        assertThat(post(administrator, address + "/accept", "{}")).hasStatus(404);
        assertThat(text(get(administrator, "/api/v1/proposals"))).doesNotContain(id(address));
        JsonNode accepted = body(post(reviewer, address + "/accept", "{}"));
        String uri = "/api/v1/visits/" + accepted.get("written").asString();
        assertThat(get(contributor, uri)).hasStatus(200);
        assertThat(get(administrator, uri)).hasStatus(404);

        assertThat(body(post(reviewer, uri + "/comments", "{\"words\": \"@The ADMINISTRATOR and @The CONTRIBUTOR\"}"))
                        .get("mentions")
                        .toString())
                .isEqualTo("[\"" + author.account() + "\"]");
        assertThat(get(administrator, uri + "/comments")).hasStatus(404);
        assertThat(post(administrator, uri + "/comments", "{\"words\": \"x\"}")).hasStatus(404);
        assertThat(post(
                        administrator,
                        "/api/v1/suggestions",
                        suggestion(accepted.get("written").asString(), "{}")))
                .hasStatus(404);
        assertThat(post(reviewer, uri + "/assignments", "{\"person\": \"The ADMINISTRATOR\"}"))
                .hasStatus(422);
        assertThat(post(reviewer, uri + "/assignments", "{\"person\": \"The CONTRIBUTOR\"}"))
                .hasStatus(201);
        assertThat(get(administrator, uri + "/assignments")).hasStatus(404);
        for (String table : List.of("proposal", "record_comment", "assignment")) {
            assertThat(jdbc.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void lists_of_proposals_are_filtered_and_paged() {
        for (String occasion : List.of("Page one", "Page two", "Page three")) {
            post(contributor, "/api/v1/visits", VISIT.formatted(occasion));
        }
        JsonNode first = body(get(contributor, "/api/v1/proposals?mine=true&register=visits&limit=2"));
        assertThat(first.get("items").size()).isEqualTo(2);
        JsonNode next = body(get(contributor, first.get("next").asString()));
        assertThat(next.get("items").get(0).get("id"))
                .isNotEqualTo(first.get("items").get(1).get("id"));
        assertThat(get(contributor, "/api/v1/proposals?state=DONE")).hasStatus(400);
        assertThat(get(contributor, "/api/v1/proposals?cursor=eA")).hasStatus(400);
        assertThat(body(get(reader, "/api/v1/proposals?register=pleas"))
                        .get("items")
                        .size())
                .isZero();
    }

    private static String suggestion(String record, String changes) {
        return """
                {"register": "visits", "record": "%s", "words": "It ended later", "source": "Programme, p. 2", "changes": %s}
                """.formatted(record, changes);
    }

    private long rows() {
        return jdbc.sql("select count(*) from visit").query(Long.class).single();
    }

    private String account(Role role) {
        return TestAccounts.of(jdbc, role).key();
    }

    private String token(String account) {
        return new ApiTokens(jdbc, Clock.systemUTC())
                .make(account, "of a test", Scopes.ALL, Duration.ofDays(1))
                .secret();
    }

    private static Map<String, String> keyed(Map<String, String> headers) {
        var keyed = new HashMap<>(headers);
        keyed.put("Idempotency-Key", UUID.randomUUID().toString());
        return keyed;
    }

    private MvcTestResult post(String token, String uri, String json) {
        return send(token, uri, json, keyed(Map.of()));
    }

    private MvcTestResult send(String token, String uri, String json, Map<String, String> headers) {
        var request =
                mvc.post().uri(uri).contentType(MediaType.APPLICATION_JSON).content(json);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::header);
        return request.exchange();
    }

    private MvcTestResult put(String token, String uri, String json, String version) {
        return mvc.put()
                .uri(uri)
                .header("Authorization", "Bearer " + token)
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult get(String token, String uri) {
        var request = mvc.get().uri(uri);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.exchange();
    }

    private static String location(MvcTestResult answer) {
        String location = answer.getResponse().getHeader("Location");
        assertThat(location).as(text(answer)).isNotNull();
        return String.valueOf(location);
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static String type(MvcTestResult answer) {
        return body(answer).get("type").asString();
    }

    private static JsonNode body(MvcTestResult answer) {
        return JSON.readTree(text(answer));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
