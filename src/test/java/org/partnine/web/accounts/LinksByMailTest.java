package org.partnine.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.Passwords;
import org.partnine.accounts.Role;
import org.partnine.testing.Browser;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.TestAccounts;
import org.partnine.testing.WritesRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One-time links through a real mail server: taken, away, and refusing. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(properties = {WritesRecords.OWN_DATABASE, "part-nine.mail-from=register@tests.example"})
@ExtendWith(OutputCaptureExtension.class)
class LinksByMailTest {

    private static final String HOST = "127.0.0.1";
    private static final int PORT = freePort();
    private static final String PAGE = "/administration/accounts";
    private static final String PASSWORD = "kettle orbit walnut seventeen";
    private static final Pattern LINK = Pattern.compile("http://localhost(/link/([\\w-]+))");

    private final GreenMail server = new GreenMail(new ServerSetup(PORT, HOST, ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> HOST);
        properties.add("spring.mail.port", () -> PORT);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void an_invitation_goes_to_its_owner_in_the_language_of_the_page_and_the_administrator_does_not_see_it()
            throws MessagingException, IOException {
        server.start();
        Browser browser = administrator();
        browser.get(PAGE + "?lang=fa");
        String email = address();
        MvcTestResult page = browser.post(PAGE, Map.of("email", email, "name", "New", "role", "READER"));

        assertThat(page).hasStatus(200);
        assertThat(Browser.body(page)).contains(email).doesNotContainPattern(LINK);
        MimeMessage mail = onlyMail();
        assertThat(mail.getRecipients(Message.RecipientType.TO)).containsExactly(new InternetAddress(email));
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getFrom()).containsExactly(new InternetAddress("register@tests.example"));
        assertThat(mail.getSubject()).isEqualTo("Part Nine: گذرواژهٔ خود را برگزینید");
        assertThat(mail.getHeader("Content-Language")).containsExactly("fa");
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(new Browser(mvc).get(link(text(mail), 1)))
                .hasStatus(200)
                .bodyText()
                .contains(email);
    }

    @Test
    void a_link_for_a_new_password_speaks_the_language_that_the_account_has_chosen()
            throws MessagingException, IOException {
        server.start();
        Account owner = accounts.make(address(), "Owner", Role.READER).orElseThrow();
        accounts.setLanguage(owner.key(), "fr");
        Browser browser = administrator();
        browser.get(PAGE);

        assertThat(Browser.body(browser.post(PAGE + "/" + owner.key() + "/reset", Map.of())))
                .contains("The link was sent to " + owner.email())
                .doesNotContainPattern(LINK);
        assertThat(text(onlyMail())).contains("24 heures").containsPattern(LINK);
    }

    @Test
    void the_api_says_that_it_was_sent_and_shows_no_link() {
        server.start();
        assertThat(invitedByTheApi()).contains("\"mail\":\"SENT\"").doesNotContain("/link/");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void while_the_mail_server_is_away_the_link_is_shown_with_the_reason(CapturedOutput log) {
        Browser browser = administrator();
        browser.get(PAGE);
        String page = Browser.body(browser.post(PAGE, Map.of("email", address(), "name", "New", "role", "READER")));

        assertThat(page).contains("role=\"alert\"", "could not be sent");
        assertThat(new Browser(mvc).get(link(page, 1))).hasStatus(200);
        assertThat(log.getAll()).contains("The mail server did not take").doesNotContain(link(page, 2));
        assertThat(invitedByTheApi()).contains("\"mail\":\"FAILED\"", "/link/");
    }

    @Test
    void a_server_that_refuses_a_mail_and_repeats_it_gets_no_secret_into_the_log(CapturedOutput log)
            throws IOException, InterruptedException {
        Browser browser = administrator();
        browser.get(PAGE);
        try (var refusing = new RefusingMailServer(PORT)) {
            String page = Browser.body(browser.post(PAGE, Map.of("email", address(), "name", "New", "role", "READER")));
            assertThat(refusing.repeated()).contains(link(page, 2));
            assertThat(log.getAll()).contains("554").doesNotContain(link(page, 2), "No mail with");
        }
    }

    private String invitedByTheApi() {
        var answer = mvc.post()
                .uri("/api/v1/accounts")
                .header("Authorization", "Bearer " + TestAccounts.token(jdbc, Role.ADMINISTRATOR))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"email\": \"%s\", \"name\": \"New\", \"role\": \"READER\"}".formatted(address()))
                .exchange();
        assertThat(answer).hasStatus(201);
        return Browser.body(answer);
    }

    private MimeMessage onlyMail() {
        MimeMessage[] mails = server.getReceivedMessages();
        assertThat(mails).hasSize(1);
        return mails[0];
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return String.valueOf(mail.getContent());
    }

    /** @param part 1: its path, 2: its secret */
    private static String link(String text, int part) {
        var found = LINK.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(part);
    }

    private static String address() {
        return UUID.randomUUID() + "@tests.example";
    }

    private Browser administrator() {
        Account account =
                accounts.make(address(), "Administrator", Role.ADMINISTRATOR).orElseThrow();
        accounts.setPassword(account.key(), passwords.hash(PASSWORD));
        var browser = new Browser(mvc);
        browser.signIn(account.email(), PASSWORD);
        return browser;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no port is free", e);
        }
    }
}
