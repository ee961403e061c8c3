package org.partnine.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.CodeSecrets;
import org.partnine.accounts.OneTimeCodes;
import org.partnine.accounts.OneTimeLink;
import org.partnine.accounts.OneTimeLinks;
import org.partnine.accounts.Role;
import org.partnine.accounts.SecurityEvent;
import org.partnine.accounts.SecurityEvents;
import org.partnine.testing.Browser;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.WritesRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Signing in and out, and one-time links, as a browser does it. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
@ExtendWith(OutputCaptureExtension.class)
class SignInTest {

    private static final String PASSWORD = "kettle orbit walnut seventeen";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CodeSecrets secrets;

    @Autowired
    private OneTimeLinks links;

    @Autowired
    private SecurityEvents events;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void forgetFailures() {
        jdbc.sql("delete from failed_sign_in").update();
    }

    @Test
    void the_language_chosen_last_is_remembered_with_the_account() {
        Account account =
                accounts.make("persian@tests.example", "Persian", Role.READER).orElseThrow();
        var first = new Browser(mvc);
        String link = "/link/" + links.make(OneTimeLink.Kind.INVITATION, account.key());
        first.get(link);
        first.post(link, Map.of("password", PASSWORD, "again", PASSWORD));
        assertThat(Browser.body(first.get("/states?lang=fa"))).contains("<html lang=\"fa\"");
        first.get("/states?lang=xx");

        var elsewhere = new Browser(mvc);
        assertThat(Browser.body(elsewhere.get("/states"))).contains("<html lang=\"en\"");
        elsewhere.signIn("persian@tests.example", PASSWORD);
        assertThat(Browser.body(elsewhere.get("/states"))).contains("<html lang=\"fa\"");
        assertThat(Browser.body(new Browser(mvc).get("/states"))).contains("<html lang=\"en\"");
    }

    @Test
    void a_password_is_chosen_under_a_link_that_works_once() {
        Account account =
                accounts.make("invited@tests.example", "Invited", Role.READER).orElseThrow();
        String address = "/link/" + links.make(OneTimeLink.Kind.INVITATION, account.key());
        var browser = new Browser(mvc);
        assertThat(browser.get(address)).hasStatus(200);
        assertThat(browser.get(address)).hasStatus(200); // opening it does not use it up
        assertThat(browser.post(address, Map.of("password", "short", "again", "short")))
                .hasStatus(422);
        assertThat(browser.post(address, Map.of("password", "invited@tests.example", "again", "invited@tests.example")))
                .hasStatus(422);
        assertThat(browser.post(address, Map.of("password", "password1234", "again", "password1234")))
                .hasStatus(422);
        assertThat(browser.post(address, Map.of("password", PASSWORD, "again", PASSWORD)))
                .hasStatus(303)
                .hasHeader("Location", "/account");
        assertThat(Browser.body(browser.get("/"))).contains("Invited");
        assertThat(new Browser(mvc).get(address)).hasStatus(404);
        assertThat(new Browser(mvc).signIn("Invited@Tests.example", PASSWORD)).hasStatus(303);
    }

    @Test
    void a_link_for_the_first_administrator_makes_nobody_once_there_is_an_account() {
        account("somebody");
        String address = "/link/" + links.make(OneTimeLink.Kind.FIRST_ADMINISTRATOR, null);
        var browser = new Browser(mvc);
        browser.get(address);
        assertThat(browser.post(
                        address,
                        Map.of(
                                "email",
                                "intruder@tests.example",
                                "name",
                                "Intruder",
                                "password",
                                PASSWORD,
                                "again",
                                PASSWORD)))
                .hasStatus(404);
        assertThat(accounts.withEmail("intruder@tests.example")).isEmpty();
    }

    @Test
    void the_session_is_another_one_after_signing_in_and_opens_nothing_after_signing_out() {
        account("session");
        var browser = new Browser(mvc);
        browser.get("/login");
        String before = browser.cookie("part-nine");
        assertThat(before).isNotEmpty();
        assertThat(browser.signIn("session@tests.example", PASSWORD)).hasStatus(303);
        String within = browser.cookie("part-nine");
        assertThat(within).isNotEmpty().isNotEqualTo(before);
        assertThat(browser.get("/")).hasStatus(200).hasHeader("Cache-Control", "no-store");
        assertThat(browser.post("/logout", Map.of())).hasStatus(303);
        assertThat(mvc.get().uri("/").cookie(new jakarta.servlet.http.Cookie("part-nine", within)))
                .bodyText()
                .doesNotContain("Sign out");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
        account("known");
        String wrong = failure("known@tests.example");
        String unknown = failure("unknown@tests.example");
        assertThat(unknown.replace("unknown@", "known@")).isEqualTo(wrong);
    }

    private String failure(String email) {
        var browser = new Browser(mvc);
        var answer = browser.signIn(email, "not the password at all");
        assertThat(answer).hasStatus(422).bodyText().doesNotContain("not the password at all", "not%20the");
        return Browser.body(answer).replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    @Test
    void after_five_failures_the_right_password_waits_as_well_and_so_does_an_unknown_address() {
        account("guessed");
        for (String email : new String[] {"guessed@tests.example", "nobody@tests.example"}) {
            for (int attempt = 1; attempt <= 5; attempt++) {
                assertThat(new Browser(mvc).signIn(email, "wrong password " + attempt))
                        .hasStatus(422);
            }
            assertThat(new Browser(mvc).signIn(email, PASSWORD)).hasStatus(429);
        }
        assertThat(events.latest(50, 0))
                .extracting(SecurityEvent::kind)
                .contains(SecurityEvent.Kind.SIGN_IN_FAILED, SecurityEvent.Kind.SIGN_IN_REFUSED);
    }

    @Test
    void a_form_without_the_hidden_word_is_refused() {
        account("forged");
        var browser = new Browser(mvc);
        browser.get("/login");
        browser.forgetWord();
        assertThat(browser.post("/login", Map.of("email", "forged@tests.example", "password", PASSWORD)))
                .hasStatus(403)
                .bodyText()
                .contains("Not allowed");
    }

    @Test
    void the_code_of_a_telephone_is_asked_for_and_accepted_once() {
        Account account = account("careful");
        byte[] secret = OneTimeCodes.newSecret();
        secrets.offer(account.key(), secret);
        accounts.confirmCode(account.key());
        var browser = new Browser(mvc);
        assertThat(browser.signIn("careful@tests.example", PASSWORD))
                .hasStatus(303)
                .hasHeader("Location", "/login/second-factor?to=/");
        assertThat(Browser.body(browser.get("/"))).doesNotContain("Sign out");
        browser.get("/login/second-factor");
        assertThat(browser.post("/login/second-factor", Map.of("code", "000000x")))
                .hasStatus(422);
        String code = OneTimeCodes.at(secret, Instant.now());
        assertThat(browser.post("/login/second-factor", Map.of("code", code))).hasStatus(303);
        assertThat(Browser.body(browser.get("/"))).contains("Sign out");
        var other = new Browser(mvc);
        other.signIn("careful@tests.example", PASSWORD);
        other.get("/login/second-factor");
        assertThat(other.post("/login/second-factor", Map.of("code", code))).hasStatus(422);
    }

    @Test
    void a_disabled_account_loses_its_session_at_once() {
        Account account = account("dismissed");
        var browser = new Browser(mvc);
        browser.signIn("dismissed@tests.example", PASSWORD);
        assertThat(Browser.body(browser.get("/"))).contains("Sign out");
        accounts.disable(account.key());
        assertThat(Browser.body(browser.get("/"))).doesNotContain("Sign out");
        assertThat(new Browser(mvc).signIn("dismissed@tests.example", PASSWORD)).hasStatus(422);
    }

    @Test
    void nobody_is_sent_to_another_host_after_signing_in() {
        account("lured");
        for (String to : new String[] {"https://evil.example/", "//evil.example", "/\\evil.example", "javascript:x"}) {
            var browser = new Browser(mvc);
            browser.get("/login");
            assertThat(browser.post("/login", Map.of("email", "lured@tests.example", "password", PASSWORD, "to", to)))
                    .hasStatus(303)
                    .hasHeader("Location", "/");
        }
    }

    @Test
    void behind_tls_the_cookie_is_for_this_host_alone_and_browsers_are_told_to_stay() {
        account("secure");
        var browser = new Browser(mvc, true);
        var answer = browser.signIn("secure@tests.example", PASSWORD);
        assertThat(answer).hasHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        assertThat(answer.getResponse().getHeaders("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-part-nine=")
                        .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Domain"));
        assertThat(new Browser(mvc).get("/")).doesNotContainHeader("Strict-Transport-Security");
    }

    @Test
    void no_password_and_no_link_gets_into_the_log(CapturedOutput log) {
        account("discreet");
        String secret = links.make(
                OneTimeLink.Kind.RESET,
                accounts.withEmail("discreet@tests.example").orElseThrow().key());
        var browser = new Browser(mvc);
        browser.get("/link/" + secret);
        browser.post("/link/" + secret, Map.of("password", PASSWORD + "!", "again", PASSWORD + "!"));
        new Browser(mvc).signIn("discreet@tests.example", PASSWORD + "!");
        new Browser(mvc).signIn("discreet@tests.example", "a wrong one, typed by mistake");
        assertThat(log.getAll()).doesNotContain(PASSWORD, "typed by mistake", secret);
    }

    /** An account with the password, made through its link. */
    private Account account(String name) {
        Account account =
                accounts.make(name + "@tests.example", name, Role.READER).orElseThrow();
        String address = "/link/" + links.make(OneTimeLink.Kind.INVITATION, account.key());
        var browser = new Browser(mvc);
        browser.get(address);
        assertThat(browser.post(address, Map.of("password", PASSWORD, "again", PASSWORD)))
                .hasStatus(303);
        return account;
    }
}
