package org.partnine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.partnine.accounts.Account;
import org.partnine.accounts.Audiences;
import org.partnine.accounts.Reader;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Role;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.TestAccounts;
import org.partnine.testing.WritesRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** What the pages say of a closed record to its audience, and of its public version. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
class ClosedPagesTest {

    private static final String VISIT = """
            {"person": "al-bashir", "state": "KEN", "from": "2012-09-03", "to": "2012-09-04", "occasion": "%s",
             "outcome": "NOT_ARRESTED", "source": "Press report", "confidence": "MEDIUM", "asOf": "2026-11-24"%s}
            """;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Audiences audiences;

    @Test
    void its_audience_sees_who_else_sees_it_and_the_public_version_beside_it() {
        Account reviewer = TestAccounts.of(jdbc, Role.REVIEWER);
        String token = TestAccounts.token(jdbc, Role.REVIEWER);
        Reader.SignedIn maker = reviewer.asReader();
        String audience = CurrentReader.as(
                        maker,
                        () -> audiences.make(
                                maker,
                                Audiences.Level.SEALED,
                                null,
                                List.of("account:" + TestAccounts.of(jdbc, Role.ADMINISTRATOR).key())))
                .key();
        String open = write(token, VISIT.formatted("A meeting", ""));
        String closed = write(
                token,
                VISIT.formatted(
                        "A meeting in the old palace",
                        ", \"level\": \"SEALED\", \"audience\": \"%s\", \"redactedAs\": \"%s\"".formatted(audience, open)));

        assertThat(page(token, "/records/visits/" + closed))
                .contains("Under seal", "Who may see it", "The REVIEWER", "The ADMINISTRATOR", "Beside its public version")
                .containsPattern("(?s)>A meeting<.*>A meeting in the old palace<")
                .doesNotContain(audience);
        assertThat(page(token, "/records/visits/" + open)).contains("/records/visits/" + closed, "fuller version");
        assertThat(page(token, "/records/visits?person=al-bashir&state=KEN&from=2012-09-01&to=2012-09-30"))
                .containsPattern("(?s)" + closed + ".{0,400}Under seal");

        String others = TestAccounts.token(jdbc, Role.READER);
        assertThat(page(others, "/records/visits/" + open)).doesNotContain(closed, "fuller version", "Who may see it");
    }

    private String write(String token, String body) {
        var answer = mvc.post()
                .uri("/api/v1/visits")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
        assertThat(answer).hasStatus(201);
        return text(answer, json -> JsonMapper.shared().readTree(json).get("id").asString());
    }

    private String page(String token, String address) {
        return text(
                mvc.get().uri(address).header("Authorization", "Bearer " + token).exchange(), Function.identity());
    }

    private static String text(
            org.springframework.test.web.servlet.assertj.MvcTestResult answer, Function<String, String> read) {
        try {
            return read.apply(answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java platform has UTF-8", e);
        }
    }
}
