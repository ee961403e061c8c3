package org.partnine.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.Passwords;
import org.partnine.accounts.Role;
import org.partnine.recording.Command;
import org.partnine.recording.Outcome;
import org.partnine.recording.Recording;
import org.partnine.recording.Registers;
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
import tools.jackson.databind.json.JsonMapper;

/** The queue, a proposal and the forms on a record's page, in a browser. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
class ReviewPagesTest {

    private static final String PASSWORD = "kettle orbit walnut seventeen";
    private static final String VISIT = """
            {"person": "al-bashir", "state": "KEN", "from": "2011-09-03", "to": "2011-09-04", "occasion": "Page stay",
             "outcome": "NOT_ARRESTED", "source": "Press report", "confidence": "MEDIUM", "asOf": "2026-11-24"}
            """;
    private static final Pattern ENDING = Pattern.compile("action=\"(/talk/assignments/[^\"]+/end)\"");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private Recording recording;

    @Autowired
    private Registers registers;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void forgetFailures() {
        jdbc.sql("delete from failed_sign_in").update();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_pages_are_whole_in_every_language(Language language) {
        String visit = visit();
        var reader = signedIn(Role.READER);
        reader.get(page(visit));
        String proposal = suggest(reader, visit, "to", "2011-09-05");
        reader.post("/talk/comments", form(visit, Map.of("words", "@The REVIEWER, look")));
        var reviewer = signedIn(Role.REVIEWER);
        for (String page : new String[] {"/review", "/review?state=STALE", proposal, page(visit)}) {
            var answer = reviewer.get(page + (page.contains("?") ? "&" : "?") + "lang=" + language.tag());
            assertThat(answer).as(page).hasStatus(200);
            InlineCode.isAbsentFrom(Browser.body(answer));
        }
        var refused = reviewer.post(proposal + "/decline", Map.of("reason", " "));
        assertThat(refused).hasStatus(422);
        assertThat(Browser.body(refused)).contains("lang=\"" + language.tag() + "\"");
    }

    @Test
    void a_suggestion_is_seen_with_its_difference_and_accepted_by_a_reviewer() {
        String visit = visit();
        var reader = signedIn(Role.READER);
        reader.get(page(visit));
        String proposal = suggest(reader, visit, "occasion", "Summit of the page");
        assertThat(Browser.body(reader.get(proposal)))
                .contains("Summit of the page")
                .doesNotContain("/accept\"");

        var reviewer = signedIn(Role.REVIEWER);
        assertThat(Browser.body(reviewer.get("/review?lang=en"))).contains(proposal);
        assertThat(Browser.body(reviewer.get(proposal))).contains("Page stay", "Summit of the page", "/accept\"");
        assertThat(reviewer.post(proposal + "/accept", Map.of("reason", "Checked")))
                .hasStatus(303);
        assertThat(Browser.body(mvc.get().uri(page(visit)).exchange())).contains("Summit of the page");
        assertThat(reader.post(proposal + "/accept", Map.of("reason", ""))).hasStatus(403);
    }

    @Test
    void who_is_not_signed_in_sees_neither_the_queue_nor_what_is_said() {
        String visit = visit();
        var reader = signedIn(Role.READER);
        reader.get(page(visit));
        reader.post("/talk/comments", form(visit, Map.of("words", "Only among us")));
        assertThat(Browser.body(reader.get(page(visit)))).contains("Only among us");
        assertThat(Browser.body(mvc.get().uri(page(visit)).exchange()))
                .doesNotContain("Only among us")
                .doesNotContain("/talk/");
        assertThat(mvc.get().uri("/review")).hasStatus(303);
    }

    @Test
    void a_record_is_assigned_and_the_assignment_ended() {
        String visit = visit();
        var reader = signedIn(Role.READER);
        reader.get(page(visit));
        String to = "account:" + TestAccounts.of(jdbc, Role.REVIEWER).key();
        assertThat(reader.post("/talk/assignments", form(visit, Map.of("to", to))))
                .hasStatus(303);
        var reviewer = signedIn(Role.REVIEWER);
        String queue = Browser.body(reviewer.get("/review"));
        assertThat(queue).contains(visit);
        var ending = ENDING.matcher(queue);
        assertThat(ending.find()).isTrue();
        assertThat(reviewer.post(ending.group(1), Map.of())).hasStatus(303);
        assertThat(Browser.body(reviewer.get("/review"))).doesNotContain(visit);
    }

    @Test
    void a_value_that_is_not_accepted_is_told_and_nothing_is_proposed() {
        String visit = visit();
        var reader = signedIn(Role.READER);
        reader.get(page(visit) + "?lang=en");
        var refused = reader.post(
                "/talk/suggestions",
                form(visit, Map.of("fact", "outcome", "value", "LEFT", "words", "Wrong", "source", "Press")));
        assertThat(refused).hasStatus(422);
        assertThat(Browser.body(refused)).contains("this value is not accepted");
        assertThat(reader.post("/talk/comments", Map.of("register", "visits", "record", "nothing", "words", "x")))
                .hasStatus(404);
    }

    private static String suggest(Browser reader, String visit, String fact, String value) {
        var sent = reader.post(
                "/talk/suggestions",
                form(visit, Map.of("fact", fact, "value", value, "words", "It was so", "source", "Programme")));
        assertThat(sent).hasStatus(303);
        return String.valueOf(sent.getResponse().getHeader("Location"));
    }

    private static Map<String, String> form(String visit, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("register", "visits");
        form.put("record", visit);
        return form;
    }

    private static String page(String visit) {
        return "/records/visits/" + visit;
    }

    private String visit() {
        var command = new Command(
                registers.get("visits"),
                new Command.What.Create(
                        JsonMapper.shared().readTree(VISIT.replace("Page stay", "Page stay " + UUID.randomUUID()))),
                TestAccounts.of(jdbc, Role.REVIEWER).key(),
                null);
        if (recording.execute(command, null) instanceof Outcome.Recorded recorded) {
            return recorded.record().key();
        }
        throw new IllegalStateException("the stay is refused");
    }

    private Browser signedIn(Role role) {
        Account account = TestAccounts.of(jdbc, role);
        accounts.setPassword(account.key(), passwords.hash(PASSWORD));
        var browser = new Browser(mvc);
        browser.signIn(account.email(), PASSWORD);
        return browser;
    }
}
