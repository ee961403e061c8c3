package org.partnine.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.OneTimeLink;
import org.partnine.accounts.OneTimeLinks;
import org.partnine.accounts.Role;
import org.partnine.accounts.SecurityEvent;
import org.partnine.accounts.SecurityEvents;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.WritesRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Passkeys in a real browser, with an authenticator that Chromium plays. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasskeysBrowserTest {

    private static final String PASSWORD = "kettle orbit walnut seventeen";
    private static final Pattern NOT_ACCEPTED = Pattern.compile(".*The passkey was not accepted.*", Pattern.DOTALL);

    /** The name of the account, beneath which its ways are folded. */
    private static final String SIGNED_IN = ".who > summary";

    private static final String SIGN_OUT = ".who form[action='/logout'] button";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private OneTimeLinks links;

    @Autowired
    private SecurityEvents events;

    @Autowired
    private JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init") // set before the first test
    private Browsing browser;

    @BeforeAll
    void openBrowser() {
        browser = new Browsing(port);
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @Test
    void a_passkey_signs_in_without_the_password_until_it_is_removed() {
        try (var visit = visit()) {
            Authenticator.in(visit.page, true);
            Account account = signedIn(visit, "key");
            add(visit, "My laptop");
            assertThat(visit.page
                            .locator("section[aria-labelledby=passkeys] tbody")
                            .textContent())
                    .contains("My laptop", "never");
            signOut(visit);

            visit.open("/login?to=/account");
            visit.page.getByText("Sign in with a passkey").click();
            visit.page.waitForURL("**/account");
            assertThat(visit.page
                            .locator("section[aria-labelledby=passkeys] tbody")
                            .textContent())
                    .doesNotContain("never");
            assertThat(events.latest(1, 0))
                    .singleElement()
                    .returns(SecurityEvent.Kind.SIGNED_IN, SecurityEvent::kind)
                    .returns(account.key(), SecurityEvent::account)
                    .returns("passkey", SecurityEvent::detail);

            var table = visit.page.locator("section[aria-labelledby=passkeys] table");
            table.getByLabel("Present password").fill(PASSWORD);
            table.locator("button").click();
            assertThat(visit.page.locator("section[aria-labelledby=passkeys]").textContent())
                    .contains("No passkey yet");
            signOut(visit);
            visit.open("/login/passkey");
            visit.page.locator("[role=alert]:visible").waitFor();
            assertThat(visit.page.locator("main").textContent()).matches(NOT_ACCEPTED);
            assertThat(visit.page.locator(".who").textContent()).doesNotContain("Sign out");
        }
    }

    @Test
    void the_passkey_of_a_disabled_account_opens_nothing() {
        try (var visit = visit()) {
            Authenticator.in(visit.page, true);
            Account account = signedIn(visit, "dismissed-key");
            add(visit, "Telephone");
            signOut(visit);
            accounts.disable(account.key());

            visit.open("/login/passkey");
            visit.page.locator("[role=alert]:visible").waitFor();

            assertThat(visit.page.locator("main").textContent()).matches(NOT_ACCEPTED);
            assertThat(visit.page.locator(".who").textContent()).doesNotContain("Sign out");
        }
    }

    @Test
    void after_the_password_the_passkey_is_asked_for_and_another_accounts_does_not_do() {
        try (var visit = visit()) {
            var authenticator = Authenticator.in(visit.page, true);
            signedIn(visit, "twofold");
            add(visit, "Key in the safe");
            signOut(visit);

            password(visit, "twofold");
            visit.page.locator(SIGNED_IN).waitFor();
            assertThat(events.latest(1, 0)).extracting(SecurityEvent::detail).containsExactly("passkey");
            signOut(visit);

            authenticator.forgetPasskeys();
            signedIn(visit, "twofold-other");
            add(visit, "Another");
            signOut(visit);
            password(visit, "twofold");
            visit.page.locator("[data-tells=failed]:visible").waitFor();
            visit.open("/account");
            assertThat(visit.page.locator("h1").textContent()).isEqualTo("Sign in");
        }
    }

    @Test
    void an_authenticator_that_verifies_nobody_makes_none() {
        try (var visit = visit()) {
            Authenticator.in(visit.page, false);
            Account account = signedIn(visit, "unverified");
            begin(visit, "Found in the street");
            visit.page.locator("form[data-question] button").click();
            visit.page.locator("[data-tells=failed]:visible").waitFor();
            assertThat(accounts.find(account.key()).orElseThrow().hasPasskey()).isFalse();
        }
    }

    @Test
    void a_copy_is_betrayed_by_its_count() {
        try (var visit = visit()) {
            Authenticator.in(visit.page, true);
            signedIn(visit, "copied");
            add(visit, "Copied");
            signOut(visit);
            jdbc.sql("update user_credentials set signature_count = signature_count + 100 where label = 'Copied'")
                    .update();

            visit.open("/login/passkey");
            visit.page.locator("[role=alert]:visible").waitFor();

            assertThat(visit.page.locator("main").textContent()).matches(NOT_ACCEPTED);
        }
    }

    @Test
    void a_signature_made_at_another_address_opens_nothing_here() {
        try (var visit = visit()) {
            Authenticator.in(visit.page, true);
            signedIn(visit, "fished");
            add(visit, "Fished");
            signOut(visit);

            // Of the same domain, so that the browser signs, but with another port: someone stands in between.
            String ours = "http://localhost:" + port;
            String theirs = "http://localhost:" + (port == 65_535 ? port - 1 : port + 1);
            visit.page.route(
                    theirs + "/**",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setResponse(route.fetch(new Route.FetchOptions()
                                    .setUrl(route.request().url().replace(theirs, ours))))));
            visit.page.navigate(theirs + "/login/passkey?lang=en");
            visit.page.locator("[role=alert]:visible").waitFor();

            assertThat(visit.page.locator("main").textContent()).matches(NOT_ACCEPTED);
        }
    }

    @Test
    void a_signature_answers_its_own_question_and_no_later_one() {
        try (var visit = visit()) {
            var authenticator = Authenticator.in(visit.page, true);
            signedIn(visit, "replayed");
            add(visit, "Replayed");
            signOut(visit);
            Request sent = visit.page.waitForRequest(
                    request -> request.method().equals("POST") && request.url().endsWith("/login/passkey"),
                    () -> visit.open("/login/passkey"));
            visit.page.locator(SIGNED_IN).waitFor();
            signOut(visit);
            authenticator.forgetPasskeys();
            visit.open("/login/passkey");
            visit.page.locator("[data-tells=failed]:visible").waitFor();

            var word = visit.page.locator("form[data-question] [name=_csrf]").inputValue();
            var form = FormData.create().set("_csrf", word);
            for (String field : sent.postData().split("&")) {
                String[] parts = field.split("=", 2);
                if (!parts[0].equals("_csrf")) {
                    form.set(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
                }
            }
            var answer = visit.page
                    .context()
                    .request()
                    .post(
                            "http://localhost:" + port + "/login/passkey",
                            RequestOptions.create().setForm(form));

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.text()).matches(NOT_ACCEPTED);
        }
    }

    @Test
    void who_comes_by_a_number_is_shown_the_name() {
        try (var visit = visit()) {
            visit.page.navigate("http://127.0.0.1:" + port + "/login/passkey?lang=en");
            assertThat(visit.page.locator("main").textContent())
                    .contains("Passkeys do not work at the address by which you came")
                    .contains("http://localhost:" + port + "/login");
            assertThat(visit.page.locator("form[data-question]").count()).isZero();
            isAccessible(visit);
        }
    }

    private static void isAccessible(Browsing.Visit visit) {
        assertThat(new AxeBuilder(visit.page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations())
                .isEmpty();
    }

    private Browsing.Visit visit() {
        return browser.visit(ColorScheme.LIGHT, 1280, 900);
    }

    private Account signedIn(Browsing.Visit visit, String name) {
        Account account =
                accounts.make(name + "@tests.example", name, Role.READER).orElseThrow();
        visit.open("/link/" + links.make(OneTimeLink.Kind.INVITATION, account.key()) + "?lang=en");
        visit.page.fill("#password", PASSWORD);
        visit.page.fill("#again", PASSWORD);
        visit.page.locator("main form button").click();
        visit.page.waitForURL("**/account");
        return account;
    }

    private static void begin(Browsing.Visit visit, String name) {
        visit.page.fill("#passkey", name);
        visit.page.fill("#passkey-former", PASSWORD);
        visit.page.locator("form[action='/account/passkeys'] button").click();
    }

    private static void add(Browsing.Visit visit, String name) {
        begin(visit, name);
        isAccessible(visit);
        visit.page.locator("form[data-question] button").click();
        visit.page.waitForURL("**/account");
        isAccessible(visit);
        assertThat(visit.complaints).isEmpty();
    }

    private static void password(Browsing.Visit visit, String name) {
        visit.open("/login?lang=en");
        visit.page.fill("#email", name + "@tests.example");
        visit.page.fill("#password", PASSWORD);
        visit.page.locator("main form button").click();
    }

    private static void signOut(Browsing.Visit visit) {
        visit.page.locator(SIGNED_IN).click();
        visit.page.locator(SIGN_OUT).click();
        visit.page.locator(".who a[href='/login']").waitFor();
    }

    /** An authenticator inside the browser. */
    private record Authenticator(CDPSession session, String id) {

        static Authenticator in(Page page, boolean verifies) {
            var session = page.context().newCDPSession(page);
            session.send("WebAuthn.enable");
            var options = new JsonObject();
            options.addProperty("protocol", "ctap2");
            options.addProperty("transport", "internal");
            options.addProperty("hasResidentKey", true);
            options.addProperty("hasUserVerification", verifies);
            options.addProperty("isUserVerified", verifies);
            options.addProperty("automaticPresenceSimulation", true);
            var asked = new JsonObject();
            asked.add("options", options);
            return new Authenticator(
                    session,
                    session.send("WebAuthn.addVirtualAuthenticator", asked)
                            .get("authenticatorId")
                            .getAsString());
        }

        void forgetPasskeys() {
            var asked = new JsonObject();
            asked.addProperty("authenticatorId", id);
            session.send("WebAuthn.clearCredentials", asked);
        }
    }
}
