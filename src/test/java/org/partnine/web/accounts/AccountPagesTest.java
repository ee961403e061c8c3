package org.partnine.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.CodeSecrets;
import org.partnine.accounts.Groups;
import org.partnine.accounts.OneTimeCodes;
import org.partnine.accounts.OneTimeLink;
import org.partnine.accounts.OneTimeLinks;
import org.partnine.accounts.Role;
import org.partnine.accounts.Scopes;
import org.partnine.testing.Browser;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.TestAccounts;
import org.partnine.testing.WritesRecords;
import org.partnine.web.frame.InlineCode;
import org.partnine.wording.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One's own account, and what administrators see to. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
class AccountPagesTest {

    private static final String PASSWORD = "kettle orbit walnut seventeen";
    private static final Pattern SECRET = Pattern.compile("<code class=\"secret\" dir=\"ltr\">([^<]+)</code>");
    private static final Pattern SESSION = Pattern.compile("action=\"(/account/sessions/[^\"]+)\"");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CodeSecrets secrets;

    @Autowired
    private Groups groups;

    @Autowired
    private OneTimeLinks links;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void forgetFailures() {
        jdbc.sql("delete from failed_sign_in").update();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_pages_are_whole_in_every_language(Language language) {
        var browser = signedIn("whole-" + language.tag(), Role.ADMINISTRATOR);
        for (String page : new String[] {"/account", "/administration/accounts", "/administration/events"}) {
            var answer = browser.get(page + "?lang=" + language.tag());
            assertThat(answer).as(page).hasStatus(200).hasHeader("Cache-Control", "no-store");
            InlineCode.isAbsentFrom(Browser.body(answer));
        }
        InlineCode.isAbsentFrom(Browser.body(new Browser(mvc).get("/login?lang=" + language.tag())));
    }

    @Test
    void a_token_is_shown_once_opens_the_api_within_its_scopes_and_is_revoked() {
        var browser = signedIn("tokens", Role.CONTRIBUTOR);
        browser.get("/account");
        assertThat(browser.post("/account/tokens", Map.of("token", "x", "days", "0", "scope", "read")))
                .hasStatus(422);
        String secret = secret(browser.post("/account/tokens", Map.of("token", "mine", "days", "7", "scope", "read")));
        String page = Browser.body(browser.get("/account"));
        assertThat(page).contains("mine").doesNotContain(secret);
        assertThat(mvc.get().uri("/api/v1/states?limit=1").header("Authorization", "Bearer " + secret))
                .hasStatus(200)
                .hasHeader("Cache-Control", "private, no-cache");
        assertThat(mvc.post()
                        .uri("/api/v1/visits")
                        .header("Authorization", "Bearer " + secret)
                        .header("Idempotency-Key", "k")
                        .contentType("application/json")
                        .content("{}"))
                .hasStatus(403)
                .bodyText()
                .contains("/problems/forbidden");
        Account account = accounts.withEmail("tokens@tests.example").orElseThrow();
        String key = jdbc.sql("select key from api_token where account_key = :key and last_used_at is not null")
                .param("key", account.key())
                .query(String.class)
                .single();
        assertThat(browser.post("/account/tokens/" + key + "/revoke", Map.of())).hasStatus(303);
        assertThat(mvc.get().uri("/api/v1/states?limit=1").header("Authorization", "Bearer " + secret))
                .hasStatus(401)
                .hasHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }

    @Test
    void another_session_is_ended_and_nobody_elses_can_be() {
        var one = signedIn("sessions", Role.READER);
        var other = new Browser(mvc);
        other.signIn("sessions@tests.example", PASSWORD);
        var found = SESSION.matcher(Browser.body(one.get("/account")));
        assertThat(found.find()).isTrue();
        String end = found.group(1);
        var stranger = signedIn("stranger", Role.ADMINISTRATOR);
        stranger.get("/account");
        stranger.post(end, Map.of());
        assertThat(other.get("/account")).hasStatus(200);
        assertThat(one.post(end, Map.of())).hasStatus(303);
        assertThat(other.get("/account")).hasStatus(303).hasHeader("Location", "/login?to=/account");
        assertThat(one.get("/account")).hasStatus(200);
    }

    @Test
    void a_second_factor_is_in_force_after_its_first_code() {
        var browser = signedIn("factor", Role.READER);
        browser.get("/account");
        var offer = browser.post("/account/second-factor", Map.of());
        assertThat(offer).bodyText().contains("<svg class=\"qr\"");
        Account account = accounts.withEmail("factor@tests.example").orElseThrow();
        byte[] secret = secrets.find(account.key()).orElseThrow();
        assertThat(secret(offer)).isEqualTo(OneTimeCodes.written(secret));
        assertThat(browser.post("/account/second-factor/confirm", Map.of("code", "none")))
                .hasStatus(422);
        assertThat(accounts.find(account.key()).orElseThrow().hasSecondFactor()).isFalse();
        assertThat(browser.post(
                        "/account/second-factor/confirm", Map.of("code", OneTimeCodes.at(secret, Instant.now()))))
                .hasStatus(303);
        assertThat(accounts.find(account.key()).orElseThrow().hasSecondFactor()).isTrue();
    }

    @Test
    void an_administrator_invites_gives_roles_and_groups_and_disables() {
        var browser = signedIn("chief", Role.ADMINISTRATOR);
        browser.get("/administration/accounts");
        var invited = browser.post(
                "/administration/accounts", Map.of("email", "New@tests.example", "name", "New", "role", "READER"));
        assertThat(secret(invited)).startsWith("http://localhost/link/");
        assertThat(browser.post(
                        "/administration/accounts",
                        Map.of("email", "new@tests.example", "name", "Again", "role", "READER")))
                .hasStatus(422);
        Account made = accounts.withEmail("new@tests.example").orElseThrow();
        String address = "/administration/accounts/" + made.key();
        assertThat(browser.post(address + "/role", Map.of("role", "REVIEWER"))).hasStatus(303);
        browser.post("/administration/groups", Map.of("group", "Desk"));
        String group = groups.all().stream()
                .filter(known -> known.name().equals("Desk"))
                .findFirst()
                .orElseThrow()
                .key();
        assertThat(browser.post(address + "/groups", Map.of("group", group))).hasStatus(303);
        Account changed = accounts.find(made.key()).orElseThrow();
        assertThat(changed.role()).isEqualTo(Role.REVIEWER);
        assertThat(changed.groups()).containsExactly(group);
        assertThat(browser.post(address + "/disable", Map.of())).hasStatus(303);
        assertThat(accounts.find(made.key()).orElseThrow().isDisabled()).isTrue();
        assertThat(Browser.body(browser.get("/administration/events"))).contains("Role changed", "Account disabled");
    }

    @Test
    void who_is_no_administrator_sees_none_of_it() {
        var reviewer = signedIn("no-administrator", Role.REVIEWER);
        assertThat(reviewer.get("/administration/accounts")).hasStatus(403);
        assertThat(reviewer.get("/administration/events")).hasStatus(403);
        assertThat(mvc.get().uri("/administration/accounts"))
                .hasStatus(303)
                .hasHeader("Location", "/login?to=/administration/accounts");
        String token = TestAccounts.token(jdbc, Role.ADMINISTRATOR, Scopes.ALL);
        assertThat(mvc.get().uri("/account").header("Authorization", "Bearer " + token))
                .as("pages take sessions only")
                .hasStatus(303);
    }

    private static String secret(MvcTestResult answer) {
        var found = SECRET.matcher(Browser.body(answer));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Browser signedIn(String name, Role role) {
        Account account = accounts.make(name + "@tests.example", name, role).orElseThrow();
        String address = "/link/" + links.make(OneTimeLink.Kind.INVITATION, account.key());
        var browser = new Browser(mvc);
        browser.get(address);
        assertThat(browser.post(address, Map.of("password", PASSWORD, "again", PASSWORD)))
                .hasStatus(303);
        return browser;
    }
}
