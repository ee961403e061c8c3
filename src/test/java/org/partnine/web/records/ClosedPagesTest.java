package org.partnine.web.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.Audiences;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Passwords;
import org.partnine.accounts.Reader;
import org.partnine.accounts.Role;
import org.partnine.testing.Browser;
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

    private static final String PASSWORD = "kettle orbit walnut seventeen";
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

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passwords passwords;

    @Test
    void its_audience_sees_who_else_sees_it_and_the_public_version_beside_it() throws Exception {
        Account reviewer = TestAccounts.of(jdbc, Role.REVIEWER);
        String token = TestAccounts.token(jdbc, Role.REVIEWER);
        Reader.SignedIn maker = reviewer.asReader();
        String audience = CurrentReader.as(
                        maker,
                        () -> audiences.make(
                                maker,
                                Audiences.Level.SEALED,
                                null,
                                List.of("account:"
                                        + TestAccounts.of(jdbc, Role.ADMINISTRATOR)
                                                .key())))
                .key();
        String open = write(token, VISIT.formatted("A meeting", ""));
        String closed = write(
                token,
                VISIT.formatted(
                        "A meeting in the old palace",
                        ", \"level\": \"SEALED\", \"audience\": \"%s\", \"redactedAs\": \"%s\""
                                .formatted(audience, open)));

        var insider = signedIn(reviewer);
        assertThat(Browser.body(insider.get("/records/visits/" + closed)))
                .contains(
                        "Under seal",
                        "Who may see it",
                        "The REVIEWER",
                        "The ADMINISTRATOR",
                        "Beside its public version")
                .containsPattern("(?s)>A meeting<.*>A meeting in the old palace<")
                .doesNotContain(audience);
        assertThat(Browser.body(insider.get("/records/visits/" + open)))
                .contains("/records/visits/" + closed, "fuller version");
        assertThat(Browser.body(
                        insider.get("/records/visits?person=al-bashir&state=KEN&from=2012-09-01&to=2012-09-30")))
                .containsPattern("(?s)" + closed + ".{0,400}Under seal");

        var outsider = signedIn(TestAccounts.of(jdbc, Role.READER));
        assertThat(Browser.body(outsider.get("/records/visits/" + open)))
                .contains("A meeting")
                .doesNotContain(closed, "fuller version", "Who may see it");
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
        return JsonMapper.shared().readTree(Browser.body(answer)).get("id").asString();
    }

    private Browser signedIn(Account account) {
        accounts.setPassword(account.key(), passwords.hash(PASSWORD));
        var browser = new Browser(mvc);
        browser.signIn(account.email(), PASSWORD);
        return browser;
    }
}
