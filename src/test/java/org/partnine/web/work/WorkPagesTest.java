package org.partnine.web.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.Passwords;
import org.partnine.accounts.Role;
import org.partnine.accounts.Scopes;
import org.partnine.platform.OwnerDatabase;
import org.partnine.testing.Browser;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.TestAccounts;
import org.partnine.testing.WritesRecords;
import org.partnine.web.frame.InlineCode;
import org.partnine.wording.Language;
import org.partnine.work.Course;
import org.partnine.work.Job;
import org.partnine.work.Work;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Long work as administrators ask for it and see it. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
class WorkPagesTest {

    private static final String PAGE = "/administration/work";
    private static final String PASSWORD = "kettle orbit walnut seventeen";
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
    private static final Pattern FILE = Pattern.compile("href=\"(/administration/work/[^\"]+/file)\"");
    private static final Pattern CANCEL = Pattern.compile("action=\"(/administration/work/[^\"]+/cancel)\"");

    @TempDir
    private static Path folder;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private OwnerDatabase ownerDatabase;

    @Autowired
    private List<Work> works;

    @DynamicPropertySource
    static void keepFilesApart(DynamicPropertyRegistry properties) {
        properties.add("part-nine.data-directory", () -> folder.toString());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_page_is_whole_in_every_language(Language language) throws Exception {
        var browser = signedIn("whole-" + language.tag(), Role.ADMINISTRATOR);
        browser.get(PAGE);
        browser.post(PAGE + "/ledger", Map.of());
        ended(browser);
        var answer = browser.get(PAGE + "?lang=" + language.tag());
        assertThat(answer).hasStatus(200).hasHeader("Cache-Control", "no-store");
        assertThat(Browser.body(answer)).contains("data-phase=\"DONE\"");
        InlineCode.isAbsentFrom(Browser.body(answer));
    }

    @Test
    void the_ledger_is_verified_and_what_was_tampered_with_is_not_named() throws Exception {
        var browser = signedIn("verifier", Role.ADMINISTRATOR);
        browser.get(PAGE);
        assertThat(browser.post(PAGE + "/ledger", Map.of())).hasStatus(303).hasHeader("Location", PAGE);
        assertThat(ended(browser)).contains("The ledger verifies: ");

        behindTheBackOfTheApplication(
                "finding", "update finding set chamber = chamber || ' X' where key = 'F-JOR-2017'");
        try {
            browser.post(PAGE + "/ledger", Map.of());
            assertThat(ended(browser)).contains("The ledger does not verify").doesNotContain("F-JOR-2017");
        } finally {
            behindTheBackOfTheApplication(
                    "finding", "update finding set chamber = left(chamber, -2) where key = 'F-JOR-2017'");
        }
    }

    @Test
    void a_whole_register_is_what_its_asker_sees_and_for_him_alone() throws Exception {
        behindTheBackOfTheApplication("visit", """
                insert into visit (key, person_key, state_code, first_day, occasion, state_status, outcome,
                                   source, confidence, as_of, known_from, level, access_group)
                values ('V-secret', 'putin', 'FRA', '2026-12-01', 'A plan', 'STATE_PARTY', 'UNCONFIRMED',
                        'a test', 'LOW', '2026-11-24', now(), 'RESTRICTED', 'registry')
                """);
        try {
            export();
        } finally {
            behindTheBackOfTheApplication("visit", "delete from visit where key = 'V-secret'");
        }
    }

    private void export() throws InterruptedException {
        var browser = signedIn("exporter", Role.ADMINISTRATOR);
        browser.get(PAGE);
        assertThat(browser.post(PAGE + "/lists", Map.of("register", "visits"))).hasStatus(303);
        String page = ended(browser);
        assertThat(page).contains("records written.");
        var found = FILE.matcher(page);
        assertThat(found.find()).isTrue();
        String address = found.group(1);

        var file = browser.get(address);
        assertThat(file).hasStatus(200).hasHeader("Content-Type", "text/csv;charset=UTF-8");
        assertThat(Browser.body(file))
                .isEqualTo(Browser.body(browser.get("/records/visits/list.csv")))
                .doesNotContain("V-secret");
        assertThat(Browser.body(browser.get("/administration/events"))).contains("whole list of visits");

        var other = signedIn("another", Role.ADMINISTRATOR);
        assertThat(Browser.body(other.get(PAGE))).contains("records written.").doesNotContain(address);
        assertThat(other.get(address)).hasStatus(404);

        JdbcClient.create(ownerDatabase.dataSource())
                .sql("update job set audiences = 'registry' where outcome = 'WRITTEN'")
                .update();
        assertThat(browser.get(address)).as("no longer of that audience").hasStatus(404);
        assertThat(Browser.body(browser.get(PAGE))).doesNotContain(address);
    }

    @Test
    void an_export_that_is_stopped_leaves_nothing() {
        var asker = TestAccounts.of(jdbc, Role.ADMINISTRATOR);
        var course = new Course();
        course.cancel();
        Work lists = works.stream()
                .filter(work -> work.kind() == Job.Kind.EXPORT_LIST)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> lists.run(export("stopped", asker.key()), course))
                .isInstanceOf(CancellationException.class);
        assertThat(course.done()).isPositive();
        assertThat(folder.resolve("jobs").toFile().list()).noneMatch(name -> name.startsWith("stopped"));

        var former = TestAccounts.of(jdbc, Role.REVIEWER);
        assertThatThrownBy(() -> lists.run(export("refused", former.key()), new Course()))
                .isInstanceOf(Work.Refused.class);
    }

    @Test
    void another_job_is_refused_while_one_waits_and_a_waiting_one_can_be_cancelled() throws Exception {
        var browser = signedIn("waiting", Role.ADMINISTRATOR);
        try (var other = database.getConnection();
                var statement = other.createStatement()) {
            // As another instance at work does.
            statement.execute("select pg_advisory_lock(" + 0x6a6f6273 + ")");
            browser.get(PAGE);
            browser.post(PAGE + "/ledger", Map.of());
            String page = Browser.body(browser.get(PAGE));
            assertThat(page).contains("About to begin", "data-jobs=\"open\"", "<progress");
            assertThat(browser.post(PAGE + "/lists", Map.of("register", "visits")))
                    .hasStatus(409)
                    .bodyText()
                    .contains("Another job has not ended yet");
            var cancel = CANCEL.matcher(page);
            assertThat(cancel.find()).isTrue();
            assertThat(browser.post(cancel.group(1), Map.of())).hasStatus(303);
            assertThat(Browser.body(browser.get(PAGE)))
                    .contains("Being stopped")
                    .doesNotContain("/cancel\"");
            statement.execute("select pg_advisory_unlock(" + 0x6a6f6273 + ")");
        }
        assertThat(ended(browser)).contains("Stopped before the end. Nothing is left of it.");
    }

    @Test
    void who_is_no_administrator_sees_none_of_it() {
        var reviewer = signedIn("no-administrator", Role.REVIEWER);
        reviewer.get("/account");
        assertThat(reviewer.get(PAGE)).hasStatus(403);
        assertThat(reviewer.get(PAGE + "/anything/file")).hasStatus(403);
        reviewer.get("/account");
        assertThat(reviewer.post(PAGE + "/ledger", Map.of())).hasStatus(403);
        reviewer.get("/account");
        assertThat(reviewer.post(PAGE + "/lists", Map.of("register", "visits"))).hasStatus(403);
        reviewer.get("/account");
        assertThat(reviewer.post(PAGE + "/anything/cancel", Map.of())).hasStatus(403);
        assertThat(mvc.get().uri(PAGE)).hasStatus(303).hasHeader("Location", "/login?to=" + PAGE);
        String token = TestAccounts.token(jdbc, Role.ADMINISTRATOR, Scopes.ALL);
        assertThat(mvc.get().uri(PAGE).header("Authorization", "Bearer " + token))
                .as("pages take sessions only")
                .hasStatus(303);
    }

    @Test
    void what_is_not_there_is_told_as_such() {
        var browser = signedIn("unknown", Role.ADMINISTRATOR);
        browser.get(PAGE);
        assertThat(browser.get(PAGE + "/zzzzzzzzzzz/file")).hasStatus(404);
        browser.get(PAGE);
        assertThat(browser.post(PAGE + "/lists", Map.of("register", "job"))).hasStatus(404);
        browser.get(PAGE);
        assertThat(browser.post(PAGE + "/zzzzzzzzzzz/cancel", Map.of())).hasStatus(404);
    }

    /** The page in English when no job is open any more. */
    private static String ended(Browser browser) throws InterruptedException {
        for (long tries = LONG_ENOUGH.toMillis() / 100; tries > 0; tries--) {
            String page = Browser.body(browser.get(PAGE + "?lang=en"));
            if (page.contains("data-jobs=\"ended\"")) {
                return page;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("it does not end: " + Browser.body(browser.get(PAGE)));
    }

    /** As only the owner of the tables can, who switches off what stands in the way. */
    private void behindTheBackOfTheApplication(String table, String sql) {
        JdbcClient owner = JdbcClient.create(ownerDatabase.dataSource());
        owner.sql("alter table " + table + " disable trigger user").update();
        owner.sql(sql).update();
        owner.sql("alter table " + table + " enable trigger user").update();
    }

    private static Job export(String key, String asker) {
        return new Job(
                key,
                Job.Kind.EXPORT_LIST,
                "visits",
                asker,
                Instant.EPOCH,
                Job.State.RUNNING,
                0,
                null,
                false,
                null,
                null,
                null,
                false);
    }

    private Browser signedIn(String name, Role role) {
        var account = accounts.make(name + "@tests.example", name, role).orElseThrow();
        accounts.setPassword(account.key(), passwords.hash(PASSWORD));
        var browser = new Browser(mvc);
        browser.signIn(account.email(), PASSWORD);
        return browser;
    }
}
