package org.partnine.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.Role;
import org.partnine.testing.Browser;
import org.partnine.testing.IdentityProvider;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.WritesRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Signing in through a real provider of identities on loopback, over all the redirects a browser follows. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
class ProviderSignInTest {

    private static final IdentityProvider PROVIDER = IdentityProvider.start();

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        String registration = "spring.security.oauth2.client.registration.ministry.";
        settings.add(registration + "client-name", () -> "The Ministry");
        settings.add(registration + "client-id", () -> IdentityProvider.CLIENT);
        settings.add(registration + "client-secret", () -> IdentityProvider.SECRET);
        settings.add(registration + "scope", () -> "openid,email,profile");
        settings.add(registration + "redirect-uri", () -> IdentityProvider.REDIRECT);
        settings.add(registration + "authorization-grant-type", () -> "authorization_code");
        settings.add("spring.security.oauth2.client.provider.ministry.issuer-uri", PROVIDER::issuer);
        settings.add("part-nine.provider.role-claim", () -> "duties");
        settings.add("part-nine.provider.roles.desk-officer", () -> "CONTRIBUTOR");
    }

    @AfterAll
    static void close() {
        PROVIDER.close();
    }

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Accounts accounts;

    @Test
    void who_comes_for_the_first_time_gets_an_account_with_the_role_that_the_provider_names() throws Exception {
        var browser = new Browser(mvc);
        assertThat(Browser.body(browser.get("/login"))).contains("The Ministry", "/oauth2/authorization/ministry");

        assertThat(enter(browser, "clerk")).isEqualTo("/");

        Account account = accounts.withEmail("clerk@ministry.example").orElseThrow();
        assertThat(account.role()).isEqualTo(Role.CONTRIBUTOR);
        assertThat(account.name()).isEqualTo("A Clerk");
        assertThat(Browser.body(browser.get("/account"))).contains("clerk@ministry.example");
    }

    @Test
    void who_comes_again_has_the_same_account_and_the_role_of_the_day() throws Exception {
        enter(new Browser(mvc), "clerk");
        Account account = accounts.withEmail("clerk@ministry.example").orElseThrow();
        accounts.setRole(account.key(), Role.ADMINISTRATOR);

        enter(new Browser(mvc), "clerk");

        assertThat(accounts.find(account.key()).orElseThrow().role()).isEqualTo(Role.CONTRIBUTOR);
    }

    @Test
    void an_address_that_the_provider_did_not_verify_opens_no_account() throws Exception {
        accounts.make("minister@ministry.example", "The Minister", Role.ADMINISTRATOR);
        var browser = new Browser(mvc);

        assertThat(enter(browser, "impostor")).isEqualTo("/login?fault=provider");

        assertThat(Browser.body(browser.get("/login?fault=provider"))).contains("The provider did not let you in");
        assertThat(browser.get("/account").getResponse().getStatus()).isNotEqualTo(200);
    }

    @Test
    void a_disabled_account_is_not_entered() throws Exception {
        enter(new Browser(mvc), "clerk");
        String key = accounts.withEmail("clerk@ministry.example").orElseThrow().key();
        accounts.disable(key);
        try {
            assertThat(enter(new Browser(mvc), "clerk")).isEqualTo("/login?fault=provider");
        } finally {
            accounts.enable(key);
        }
    }

    @Test
    void an_answer_of_the_provider_that_was_not_asked_for_is_refused() {
        var browser = new Browser(mvc);
        assertThat(sentTo(browser.get("/login/oauth2/code/ministry?code=x&state=y")))
                .isEqualTo("/login?fault=provider");
    }

    /** Where the register sends the browser at last. */
    private static String enter(Browser browser, String user) throws Exception {
        URI back = URI.create(PROVIDER.signIn(sentTo(browser.get("/oauth2/authorization/ministry")), user));
        return sentTo(browser.get(back.getPath() + "?" + back.getQuery()));
    }

    private static String sentTo(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }
}
