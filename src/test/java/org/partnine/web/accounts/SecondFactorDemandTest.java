package org.partnine.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.ApiTokens;
import org.partnine.accounts.CodeSecrets;
import org.partnine.accounts.OneTimeCodes;
import org.partnine.accounts.OneTimeLink;
import org.partnine.accounts.OneTimeLinks;
import org.partnine.accounts.Role;
import org.partnine.testing.Browser;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.WritesRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Where a second factor is demanded of whoever may write. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(properties = {WritesRecords.OWN_DATABASE, "part-nine.second-factor=writers"})
class SecondFactorDemandTest {

    private static final String PASSWORD = "kettle orbit walnut seventeen";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CodeSecrets secrets;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private OneTimeLinks links;

    @Test
    void a_writer_sets_one_up_before_anything_else() {
        Account account = accounts.make("demanded@tests.example", "Writer", Role.CONTRIBUTOR)
                .orElseThrow();
        var browser = signedIn(account);
        for (String page : new String[] {"/", "/review", "/records", "/login/second-factor?to=/x"}) {
            assertThat(browser.get(page)).as(page).hasStatus(303);
        }
        assertThat(browser.get("/")).hasHeader("Location", "/account");
        assertThat(browser.get("/account"))
                .hasStatus(200)
                .bodyText()
                .contains("demands a second factor", "/account/second-factor", "/account/passkeys")
                .doesNotContain("/account/tokens", "/account/password");
        assertThat(browser.post("/account/tokens", Map.of("token", "early", "days", "1", "scope", "read")))
                .hasStatus(303)
                .hasHeader("Location", "/account");
        assertThat(tokens.of(account.key())).isEmpty();

        browser.get("/account");
        assertThat(browser.post("/account/second-factor", Map.of())).hasStatus(200);
        byte[] secret = secrets.find(account.key()).orElseThrow();
        assertThat(browser.post("/account/second-factor/confirm", Map.of("code", "000000x")))
                .hasStatus(422);
        assertThat(browser.get("/")).hasStatus(303);
        browser.get("/account");
        assertThat(browser.post(
                        "/account/second-factor/confirm", Map.of("code", OneTimeCodes.at(secret, Instant.now()))))
                .hasStatus(303);
        assertThat(browser.get("/")).hasStatus(200);
        assertThat(browser.get("/account")).bodyText().contains("/account/tokens");
    }

    @Test
    void who_may_sign_out_may_do_so_without_one() {
        var browser = signedIn(
                accounts.make("leaving@tests.example", "Leaving", Role.REVIEWER).orElseThrow());
        browser.get("/account");
        assertThat(browser.post("/logout", Map.of())).hasStatus(303).hasHeader("Location", "/");
        assertThat(browser.get("/")).hasStatus(200);
    }

    @Test
    void a_reader_becomes_bound_with_the_role() {
        Account account =
                accounts.make("promoted@tests.example", "Reader", Role.READER).orElseThrow();
        var browser = signedIn(account);
        assertThat(browser.get("/")).hasStatus(200);
        accounts.setRole(account.key(), Role.CONTRIBUTOR);
        assertThat(browser.get("/")).hasStatus(303).hasHeader("Location", "/account");
    }

    private Browser signedIn(Account account) {
        String address = "/link/" + links.make(OneTimeLink.Kind.INVITATION, account.key());
        var browser = new Browser(mvc);
        browser.get(address);
        assertThat(browser.post(address, Map.of("password", PASSWORD, "again", PASSWORD)))
                .hasStatus(303)
                .hasHeader("Location", "/account");
        return browser;
    }
}
