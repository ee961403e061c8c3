package org.partnine.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.CodeSecrets;
import org.partnine.accounts.OneTimeCodes;
import org.partnine.accounts.Passwords;
import org.partnine.accounts.Role;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Secrets of second factors as the database holds them, and what a reader is told when one cannot be read. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
@ExtendWith(OutputCaptureExtension.class)
class SealedSecretsTest {

    private static final String PASSWORD = "kettle orbit walnut seventeen";
    private static final String UNREADABLE = "Ask an administrator to drop the second factor";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CodeSecrets secrets;

    @Autowired
    private Passwords passwords;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void forgetFailures() {
        jdbc.sql("delete from failed_sign_in").update();
    }

    @Test
    void the_table_does_not_hold_the_secret() {
        byte[] secret = OneTimeCodes.newSecret();
        Account account = withFactor(secret);
        assertThat(secrets.find(account.key())).hasValue(secret);
        assertThat(kept(account)).isNotEqualTo(secret);
        assertThat(new String(kept(account), StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret, StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_secret_moved_to_another_account_opens_nothing_there() {
        byte[] known = OneTimeCodes.newSecret();
        Account thief = withFactor(known);
        Account victim = withFactor(OneTimeCodes.newSecret());
        keep(victim, kept(thief));

        Browser browser = passwordGiven(victim);
        assertThat(code(browser, known)).hasStatus(422).bodyText().contains(UNREADABLE);
        assertThat(Browser.body(browser.get("/"))).doesNotContain("Sign out");
    }

    @Test
    void where_the_key_is_another_one_the_page_says_what_to_do_and_the_log_tells_no_secret(CapturedOutput log) {
        byte[] secret = OneTimeCodes.newSecret();
        Account account = withFactor(secret);
        byte[] otherwise = kept(account);
        otherwise[otherwise.length - 1] ^= 1;
        keep(account, otherwise);

        assertThat(code(passwordGiven(account), secret))
                .hasStatus(422)
                .bodyText()
                .contains(UNREADABLE);
        assertThat(jdbc.sql("select count(*) from failed_sign_in")
                        .query(Integer.class)
                        .single())
                .as("whoever cannot be checked has not failed")
                .isZero();
        assertThat(secrets.unreadable()).isPositive();
        assertThat(log.getAll())
                .contains("The secret of the second factor of " + account.key() + " cannot be read")
                .doesNotContain(OneTimeCodes.written(secret));

        accounts.dropSecondFactors(account.key());
        assertThat(new Browser(mvc).signIn(account.email(), PASSWORD))
                .as("after an administrator dropped it")
                .hasStatus(303)
                .hasHeader("Location", "/");
    }

    @Test
    void what_an_earlier_version_kept_as_it_was_is_sealed_at_the_next_start_and_not_read_before() {
        byte[] secret = OneTimeCodes.newSecret();
        Account account = withFactor(secret);
        keep(account, secret);
        assertThat(code(passwordGiven(account), secret)).hasStatus(422);

        assertThat(secrets.sealPlain()).isEqualTo(1);
        assertThat(kept(account)).isNotEqualTo(secret);
        assertThat(code(passwordGiven(account), secret)).hasStatus(303);
        assertThat(secrets.sealPlain()).isZero();
    }

    private Account withFactor(byte[] secret) {
        String name = UUID.randomUUID().toString();
        Account account =
                accounts.make(name + "@tests.example", name, Role.READER).orElseThrow();
        accounts.setPassword(account.key(), passwords.hash(PASSWORD));
        secrets.offer(account.key(), secret);
        accounts.confirmCode(account.key());
        return account;
    }

    /** One that is asked for its code. */
    private Browser passwordGiven(Account account) {
        var browser = new Browser(mvc);
        browser.signIn(account.email(), PASSWORD);
        assertThat(browser.get("/login/second-factor")).hasStatus(200);
        return browser;
    }

    private static MvcTestResult code(Browser browser, byte[] secret) {
        return browser.post("/login/second-factor", Map.of("code", OneTimeCodes.at(secret, Instant.now())));
    }

    private byte[] kept(Account account) {
        return jdbc.sql("select totp_secret from account where key = :key")
                .param("key", account.key())
                .query(byte[].class)
                .single();
    }

    private void keep(Account account, byte[] bytes) {
        jdbc.sql("update account set totp_secret = :bytes where key = :key")
                .param("bytes", bytes)
                .param("key", account.key())
                .update();
    }
}
