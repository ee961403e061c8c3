package org.partnine.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnine.accounts.Role;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.TestAccounts;
import org.partnine.testing.WritesRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Accounts, tokens, groups and audiences as programs see to them, to a closed record that only its audience reads. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
class AccountsApiTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_record_closed_to_a_group_is_read_by_it_alone_and_by_one_let_in_later() {
        String administrator = TestAccounts.token(jdbc, Role.ADMINISTRATOR);
        String clerk = TestAccounts.token(jdbc, Role.REVIEWER);
        String colleague = TestAccounts.token(jdbc, Role.READER);
        String later = TestAccounts.token(jdbc, Role.CONTRIBUTOR);
        String group = "Desk " + UUID.randomUUID();
        String groupId = body(send(administrator, HttpMethod.POST, "/groups", "{'name': '%s'}".formatted(group)), 201)
                .path("id")
                .asString();
        body(send(administrator, HttpMethod.PUT, "/groups/" + groupId + "/members/" + id(colleague), null), 200);
        String audience = body(
                        send(
                                clerk,
                                HttpMethod.POST,
                                "/audiences",
                                "{'level': 'RESTRICTED', 'members': ['group:%s']}".formatted(group)),
                        201)
                .path("id")
                .asString();

        String visit = body(send(clerk, HttpMethod.POST, "/visits", """
                                {'person': 'al-bashir', 'state': 'KEN', 'from': '2020-02-01', 'occasion': 'A plan',
                                 'outcome': 'UNCONFIRMED', 'source': 'a letter', 'confidence': 'LOW',
                                 'level': 'RESTRICTED', 'audience': '%s'}
                                """.formatted(audience)), 201)
                .path("id")
                .asString();

        assertThat(send(clerk, HttpMethod.GET, "/visits/" + visit, null)).hasStatus(200);
        assertThat(send(colleague, HttpMethod.GET, "/visits/" + visit, null)).hasStatus(200);
        for (String other : new String[] {administrator, later}) {
            assertThat(send(other, HttpMethod.GET, "/visits/" + visit, null)).hasStatus(404);
            assertThat(send(other, HttpMethod.GET, "/audiences/" + audience, null))
                    .hasStatus(404);
        }
        assertThat(send(null, HttpMethod.GET, "/visits/" + visit, null)).hasStatus(404);

        String others = "Archive " + UUID.randomUUID();
        String othersId = body(send(administrator, HttpMethod.POST, "/groups", "{'name': '%s'}".formatted(others)), 201)
                .path("id")
                .asString();
        body(send(administrator, HttpMethod.PUT, "/groups/" + othersId + "/members/" + id(later), null), 200);
        body(
                send(
                        clerk,
                        HttpMethod.POST,
                        "/audiences/" + audience + "/members",
                        "{'members': ['group:%s']}".formatted(others)),
                200);
        assertThat(send(later, HttpMethod.GET, "/visits/" + visit, null)).hasStatus(200);

        body(send(clerk, HttpMethod.DELETE, "/audiences/" + audience + "/members/group/" + othersId, null), 200);
        assertThat(send(later, HttpMethod.GET, "/visits/" + visit, null)).hasStatus(404);
    }

    @Test
    void what_is_wrong_with_an_audience_is_told_at_once() {
        String clerk = TestAccounts.token(jdbc, Role.CONTRIBUTOR);
        JsonNode problem = body(send(clerk, HttpMethod.POST, "/audiences", """
                        {'level': 'SECRET', 'within': 'au_of-others', 'members': ['desk', 3], 'memebrs': []}
                        """), 422);
        assertThat(problem.path("errors")
                        .valueStream()
                        .map(fault -> fault.path("pointer").asString()))
                .containsExactlyInAnyOrder("/memebrs", "/level", "/within", "/members/1", "/members/0");
    }

    @Test
    void what_is_too_large_or_no_object_is_refused_before_it_is_read() {
        String administrator = TestAccounts.token(jdbc, Role.ADMINISTRATOR);
        for (String door : new String[] {"/account/tokens", "/accounts", "/groups", "/audiences"}) {
            assertThat(send(administrator, HttpMethod.POST, door, "{'name': '" + "x".repeat(1 << 20) + "'}"))
                    .as(door)
                    .hasStatus(413);
            assertThat(send(administrator, HttpMethod.POST, door, "['name']"))
                    .as(door)
                    .hasStatus(400);
        }
    }

    @Test
    void a_sealed_audience_is_of_persons_alone() {
        String clerk = TestAccounts.token(jdbc, Role.CONTRIBUTOR);
        String administrator = TestAccounts.token(jdbc, Role.ADMINISTRATOR);
        String group = "Chambers " + UUID.randomUUID();
        body(send(administrator, HttpMethod.POST, "/groups", "{'name': '%s'}".formatted(group)), 201);
        assertThat(send(
                        clerk,
                        HttpMethod.POST,
                        "/audiences",
                        "{'level': 'SEALED', 'members': ['group:%s']}".formatted(group)))
                .hasStatus(422);
    }

    @Test
    void a_token_makes_no_token_that_may_do_more() {
        String reader = TestAccounts.token(jdbc, Role.READER);
        JsonNode made = body(
                send(reader, HttpMethod.POST, "/account/tokens", "{'name': 'reading', 'scopes': ['read', 'admin']}"),
                201);
        String secret = made.path("secret").asString();
        assertThat(send(secret, HttpMethod.GET, "/account", null)).hasStatus(200);

        String narrow = body(
                        send(secret, HttpMethod.POST, "/account/tokens", "{'name': 'narrow', 'scopes': ['admin']}"),
                        201)
                .path("secret")
                .asString();
        assertThat(send(narrow, HttpMethod.POST, "/account/tokens", "{'name': 'wide', 'scopes': ['read']}"))
                .hasStatus(422);

        String id = made.path("token").path("id").asString();
        body(send(narrow, HttpMethod.DELETE, "/account/tokens/" + id, null), 200);
        assertThat(send(secret, HttpMethod.GET, "/account", null)).hasStatus(401);
    }

    @Test
    void accounts_are_for_administrators_and_one_of_them_stays() {
        String administrator = TestAccounts.token(jdbc, Role.ADMINISTRATOR);
        String email = UUID.randomUUID() + "@example.org";
        String invitation = "{'email': '%s', 'name': 'A Colleague', 'role': 'CONTRIBUTOR'}".formatted(email);
        JsonNode invited = body(send(administrator, HttpMethod.POST, "/accounts", invitation), 201);
        assertThat(invited.path("link").asString()).contains("/link/");
        assertThat(send(administrator, HttpMethod.POST, "/accounts", invitation))
                .hasStatus(422);

        String path = "/accounts/" + invited.path("account").path("id").asString();
        assertThat(body(send(administrator, HttpMethod.PATCH, path, "{'role': 'REVIEWER', 'disabled': true}"), 200)
                        .path("role")
                        .asString())
                .isEqualTo("REVIEWER");
        assertThat(send(TestAccounts.token(jdbc, Role.REVIEWER), HttpMethod.GET, "/accounts", null))
                .hasStatus(403);
        assertThat(send(null, HttpMethod.GET, "/accounts", null)).hasStatus(401);
    }

    private String id(String token) {
        return body(send(token, HttpMethod.GET, "/account", null), 200)
                .path("id")
                .asString();
    }

    private MvcTestResult send(@Nullable String token, HttpMethod method, String path, @Nullable String body) {
        var request = mvc.method(method).uri("/api/v1" + path);
        if (token != null) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        if (method.equals(HttpMethod.POST)) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body.replace('\'', '"'));
        }
        return request.exchange();
    }

    private static JsonNode body(MvcTestResult answer, int status) {
        assertThat(answer).hasStatus(status);
        return JSON.readTree(answer.getResponse().getContentAsByteArray());
    }
}
