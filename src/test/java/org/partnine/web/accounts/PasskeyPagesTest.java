package org.partnine.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.OneTimeLink;
import org.partnine.accounts.OneTimeLinks;
import org.partnine.accounts.Role;
import org.partnine.testing.Browser;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.WritesRecords;
import org.partnine.web.frame.InlineCode;
import org.partnine.wording.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The doors of passkeys as far as no authenticator is needed: what they refuse. The browser's tests do the rest. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
class PasskeyPagesTest {

    private static final String PASSWORD = "kettle orbit walnut seventeen";
    private static final String SIGN_IN = "/login/passkey";
    private static final String MADE = "/account/passkeys/made";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Accounts accounts;

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
    void the_pages_are_whole_in_every_language_and_hold_no_code(Language language) {
        var browser = signedIn("passkey-" + language.tag());
        browser.get("/account?lang=" + language.tag());
        var offered = browser.post("/account/passkeys", Map.of("passkey", "Mine", "former", PASSWORD));
        assertThat(offered).hasStatus(200).bodyText().contains("data-question=", "noscript");
        InlineCode.isAbsentFrom(Browser.body(offered));
        var asked = new Browser(mvc).get(SIGN_IN + "?lang=" + language.tag());
        assertThat(asked).hasStatus(200).bodyText().contains("data-question=", "noscript");
        InlineCode.isAbsentFrom(Browser.body(asked));
    }

    @Test
    void an_answer_that_is_none_is_refused_and_never_a_failure_of_ours() {
        for (Map<String, String> answer : garbage("authenticatorData", "signature")) {
            var browser = new Browser(mvc);
            browser.get(SIGN_IN);
            assertThat(browser.post(SIGN_IN, answer)).as(answer.toString()).hasStatus(refusal(answer));
        }
        var browser = signedIn("garbage");
        for (Map<String, String> answer : garbage("attestation", "transports")) {
            browser.get("/account");
            assertThat(browser.post("/account/passkeys", Map.of("passkey", "Mine", "former", PASSWORD)))
                    .hasStatus(200);
            assertThat(browser.post(MADE, answer)).as(answer.toString()).hasStatus(refusal(answer));
        }
        assertThat(accounts.withEmail("garbage@tests.example").orElseThrow().hasPasskey())
                .isFalse();
    }

    /** No form with the character NUL is read at all. */
    private static int refusal(Map<String, String> answer) {
        return answer.values().stream().anyMatch(value -> value.indexOf('\0') >= 0) ? 400 : 422;
    }

    @Test
    void fields_that_are_missing_are_a_malformed_request() {
        var browser = new Browser(mvc);
        browser.get(SIGN_IN);
        assertThat(browser.post(SIGN_IN, Map.of("id", "AAAA"))).hasStatus(400);
        var own = signedIn("missing");
        own.get("/account");
        assertThat(own.post("/account/passkeys", Map.of())).hasStatus(400);
        assertThat(own.post(MADE, Map.of("id", "AAAA"))).hasStatus(400);
    }

    @Test
    void an_answer_to_no_question_is_refused() {
        var browser = new Browser(mvc);
        browser.get("/login");
        assertThat(browser.post(
                        SIGN_IN, garbage("authenticatorData", "signature").getFirst()))
                .hasStatus(422);
        var own = signedIn("unasked");
        own.get("/account");
        assertThat(own.post(MADE, garbage("attestation", "transports").getFirst()))
                .hasStatus(422);
    }

    @Test
    void nobody_else_reaches_them_and_no_form_is_forged() {
        var nobody = new Browser(mvc);
        nobody.get("/login");
        assertThat(nobody.post("/account/passkeys", Map.of("passkey", "Mine")))
                .hasStatus(303)
                .hasHeader("Location", "/login");
        assertThat(nobody.post("/account/passkeys/AAAA/remove", Map.of()))
                .hasStatus(303)
                .hasHeader("Location", "/login");
        nobody.forgetWord();
        assertThat(nobody.post(
                        SIGN_IN, garbage("authenticatorData", "signature").getFirst()))
                .hasStatus(403);
    }

    @Test
    void a_passkey_takes_the_password_and_guessing_it_there_is_refused_soon() {
        var browser = signedIn("thief");
        browser.get("/account");
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(browser.post("/account/passkeys", Map.of("passkey", "Mine", "former", "guess " + attempt)))
                    .hasStatus(422);
        }
        assertThat(browser.post("/account/passkeys", Map.of("passkey", "Mine", "former", PASSWORD)))
                .hasStatus(422);
        assertThat(browser.post("/account/passkeys", Map.of("passkey", " ", "former", PASSWORD)))
                .hasStatus(422);
    }

    @Test
    void who_removes_what_is_not_his_removes_nothing() {
        Account owner =
                accounts.make("owner-key@tests.example", "Owner", Role.READER).orElseThrow();
        hasPasskey(owner, "b3duZXI", "a2V5");
        var browser = signedIn("remover");
        browser.get("/account");
        for (String id : List.of("a2V5", "!!", "a=b")) {
            assertThat(browser.post("/account/passkeys/" + id + "/remove", Map.of("former", PASSWORD)))
                    .hasStatus(303);
        }
        assertThat(accounts.find(owner.key()).orElseThrow().hasPasskey()).isTrue();
        accounts.dropSecondFactors(owner.key());
        assertThat(accounts.find(owner.key()).orElseThrow().hasSecondFactor()).isFalse();
    }

    @Test
    void a_passkey_goes_for_the_password_and_not_without() {
        var browser = signedIn("holder");
        Account holder = accounts.withEmail("holder@tests.example").orElseThrow();
        hasPasskey(holder, "aG9sZGVy", "aG9sZHM");
        assertThat(browser.get("/account")).hasStatus(200).bodyText().contains("id=\"former-aG9sZHM\"");
        for (Map<String, String> without : List.of(Map.<String, String>of(), Map.of("former", "guess"))) {
            assertThat(browser.post("/account/passkeys/aG9sZHM/remove", without))
                    .hasStatus(422);
        }
        assertThat(accounts.find(holder.key()).orElseThrow().hasPasskey()).isTrue();
        assertThat(browser.post("/account/passkeys/aG9sZHM/remove", Map.of("former", PASSWORD)))
                .hasStatus(303);
        assertThat(accounts.find(holder.key()).orElseThrow().hasPasskey()).isFalse();
    }

    private void hasPasskey(Account holder, String handle, String id) {
        jdbc.sql("insert into user_entities (id, name) values (:handle, :key)")
                .param("handle", handle)
                .param("key", holder.key())
                .update();
        jdbc.sql("""
                insert into user_credentials (credential_id, user_entity_user_id, public_key, signature_count,
                                              backup_eligible, backup_state, authenticator_transports, created, last_used, label)
                values (:id, :handle, 'x', 0, false, false, '', now(), now(), 'Mine')
                """).param("id", id).param("handle", handle).update();
    }

    /** Fields with what no authenticator sends: other texts, other bytes, halves of what it does send. */
    private static List<Map<String, String>> garbage(String third, String fourth) {
        var random = new Random(41);
        var answers = new ArrayList<Map<String, String>>();
        String clientData =
                encoded("{\"type\":\"webauthn.get\",\"challenge\":\"AAAA\",\"origin\":\"http://localhost:8080\"}"
                        .getBytes(StandardCharsets.UTF_8));
        for (String text : List.of("", "!", "null", "{}", "AAAA", "a".repeat(70_000), "\u0000", "é", clientData)) {
            answers.add(fields(text, text, third, text, fourth, text));
            answers.add(fields("AAAA", clientData, third, text, fourth, "AAAA"));
            answers.add(fields("AAAA", text, third, "AAAA", fourth, text));
        }
        for (int length : new int[] {1, 36, 37, 55, 200, 5_000}) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            // The shapes of CBOR that an attestation begins with: a map of three, one of no end, one too deep.
            for (int first : new int[] {bytes[0], 0xa3, 0xbf, 0x9f}) {
                bytes[0] = (byte) first;
                answers.add(fields(encoded(bytes), clientData, third, encoded(bytes), fourth, encoded(bytes)));
            }
        }
        byte[] deep = new byte[40_000];
        Arrays.fill(deep, (byte) 0x81);
        answers.add(fields("AAAA", clientData, third, encoded(deep), fourth, "AAAA"));
        return answers;
    }

    private static Map<String, String> fields(
            String id, String clientData, String third, String thirdValue, String fourth, String fourthValue) {
        var fields = new HashMap<String, String>();
        fields.put("id", id);
        fields.put("clientData", clientData);
        fields.put(third, thirdValue);
        fields.put(fourth, fourthValue);
        return fields;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Browser signedIn(String name) {
        Account account =
                accounts.make(name + "@tests.example", name, Role.READER).orElseThrow();
        String address = "/link/" + links.make(OneTimeLink.Kind.INVITATION, account.key());
        var browser = new Browser(mvc);
        browser.get(address);
        assertThat(browser.post(address, Map.of("password", PASSWORD, "again", PASSWORD)))
                .hasStatus(303);
        return browser;
    }
}
