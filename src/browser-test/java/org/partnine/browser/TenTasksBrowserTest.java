package org.partnine.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.OneTimeLink;
import org.partnine.accounts.OneTimeLinks;
import org.partnine.accounts.Role;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.WritesRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The ten main tasks of an analyst, from the first page, by keyboard alone. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenTasksBrowserTest {

    private static final Logger LOG = LoggerFactory.getLogger(TenTasksBrowserTest.class);
    private static final String EMAIL = "analyst@desk.example";
    private static final String PASSWORD = "kettle orbit walnut seventeen";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private OneTimeLinks links;

    @SuppressWarnings("NullAway.Init") // set before the first test
    private Browsing browser;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Browsing.Visit visit;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Keyboard keyboard;

    @BeforeAll
    void openBrowser() {
        browser = new Browsing(port);
        var analyst = accounts.make(EMAIL, "Analyst", Role.REVIEWER).orElseThrow();
        try (var invited = browser.visit(ColorScheme.LIGHT, 1280, 900)) {
            invited.open("/link/" + links.make(OneTimeLink.Kind.INVITATION, analyst.key()));
            invited.page.fill("#password", PASSWORD);
            invited.page.fill("#again", PASSWORD);
            invited.page.locator("main form button").click();
            invited.page.waitForURL("**/account");
        }
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @BeforeEach
    void start() {
        visit = browser.visit(ColorScheme.LIGHT, 1280, 900);
        visit.open("/?lang=en");
        keyboard = new Keyboard(visit.page);
    }

    @AfterEach
    void end(TestInfo task) {
        LOG.info("{}: {}", task.getDisplayName(), keyboard.pressed());
        visit.close();
        assertThat(visit.complaints).isEmpty();
    }

    @Test
    void find_the_basis_for_a_state_on_a_day() {
        keyboard.toContent().to("#q").type("ZAF 2015-06-13 arrest Al-Bashir").enter("**/ask?**");

        assertThat(heading()).contains("South Africa").contains("Bashir");
        assertThat(content()).contains("State Party").contains("art. 89(1)");
    }

    @Test
    void see_which_findings_lack_any_act_of_the_council() {
        keyboard.to("nav a[href='/findings']").enter("**/findings");
        keyboard.toContent().to("a[href='/findings/ladder?without=council']").enter("**/findings/ladder?**");

        assertThat(visit.page.locator("table.ladder tbody tr").count()).isPositive();
        assertThat(content()).contains("as of");
    }

    @Test
    void compare_the_legislation_of_two_states() {
        keyboard.to("nav a[href='/states']").enter("**/states");
        keyboard.toContent().to("a[href^='/states/compare']").enter("**/states/compare?**");
        keyboard.toContent().to("#state-0").type("South Africa").press("Escape");
        keyboard.to("#state-1").type("Kenya").press("Escape");
        keyboard.to("main form.question button").enter("**/states/compare?state=**");

        assertThat(content()).contains("South Africa").contains("Kenya").contains("International Crimes Act");
    }

    @Test
    void record_an_expected_stay_and_print_its_checklist() {
        signIn();
        keyboard.to("nav a[href='/visits']").enter("**/visits");
        keyboard.toContent().to("a[href^='/records/visits/new']").enter("**/records/visits/new?**");
        keyboard.toContent().to("#person").type("Vladimir Putin").press("Escape");
        keyboard.to("#state").type("Mongolia").press("Escape");
        keyboard.to("#from").type("2027-03-01");
        keyboard.to("#occasion").type("Working visit, announced");
        keyboard.to("#source").type("Communiqué of the host's ministry, 20 November 2026");
        keyboard.to("#confidence").type("M");
        keyboard.to("form.entry button[type=submit]").press("Enter");
        visit.page.waitForURL(url -> url.contains("/records/visits/") && !url.contains("/new"));
        keyboard.toContent().to("a[href$='/checklist']").enter("**/checklist");

        visit.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(content()).contains("Mongolia").contains("1 March 2027");
        assertThat(visit.page.locator("table.checklist .blank").first().isVisible())
                .isTrue();
        assertThat(visit.page.pdf()).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void follow_the_matter_of_jordan() {
        keyboard.to("nav a[href='/findings']").enter("**/findings");
        keyboard.toContent().to("main #state").type("Jordan").enter("**/findings?**");
        keyboard.toContent().to("a[href='/findings/F-JOR-2017']").enter("**/findings/F-JOR-2017");
        keyboard.toContent().to("a[href='/matters/F-JOR-2017']").enter("**/matters/F-JOR-2017");

        assertThat(content()).contains("Jordan").contains("Appeals Chamber");
        assertThat(visit.page.locator("ol.matter > li").count()).isGreaterThan(5);
    }

    @Test
    void find_a_person_by_a_misspelt_arabic_name() {
        keyboard.to("nav a[href='/search']").enter("**/search");
        keyboard.toContent().to("#q").type("عمر البشيير").enter("**/search?**");
        keyboard.toContent().to("ol.found a").enter("**/persons/al-bashir");

        assertThat(heading()).contains("Bashir");
    }

    @Test
    void export_a_filtered_list() throws IOException {
        keyboard.to("nav a[href='/records']").enter("**/records");
        keyboard.toContent().to("main a[href='/records/requests']").enter("**/records/requests");
        keyboard.toContent().to("#state").type("Kenya").enter("**/records/requests?**");
        keyboard.toContent().to(".save a[href*='list.csv']");
        Download file = visit.page.waitForDownload(() -> keyboard.press("Enter"));

        List<String> lines = Files.readAllLines(file.path());
        assertThat(lines.getFirst()).contains("key").contains("form");
        assertThat(lines).hasSizeGreaterThan(5);
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.contains("KEN") || line.contains("ALL_"));
    }

    @Test
    void correct_a_wrong_day_with_a_source() {
        signIn();
        keyboard.to("nav a[href='/visits']").enter("**/visits");
        keyboard.toContent().to("main a[href^='/records/visits/']:not([href*='/new'])");
        keyboard.press("Enter");
        visit.page.waitForURL("**/records/visits/*");
        String record = visit.page.url();
        keyboard.toContent().to("a[href$='/correct']").enter("**/correct");
        keyboard.toContent().to("#from").press("Control+a").type("2010-07-20");
        keyboard.to("#to").press("Control+a").type("2010-07-22");
        keyboard.to("#source").press("Control+a").type("Press release ICC-CPI-20100722");
        keyboard.to("#reason").type("The press release gives the day");
        keyboard.to("form.entry button[type=submit]").press("Enter");
        visit.page.waitForURL(record);

        assertThat(content()).contains("20").contains("July 2010").contains("ICC-CPI-20100722");
        keyboard.toContent().to("a[href$='/history']").enter("**/history");
        assertThat(content()).contains("The press release gives the day");
    }

    @Test
    void see_what_was_known_on_a_day() {
        keyboard.to("nav a[href='/findings']").enter("**/findings");
        keyboard.toContent().to("a[href='/findings/F-JOR-2017']").enter("**/findings/F-JOR-2017");
        assertThat(content()).contains("ICC-02/05-01/09-397");
        keyboard.toContent().to(".known-at summary").press("Enter");
        keyboard.to("#knownAt").typeDay("2018", "06", "01");
        keyboard.enter("**/findings/F-JOR-2017?knownAt=2018-06-01");

        assertThat(content()).contains("As known on 1 June 2018").doesNotContain("ICC-02/05-01/09-397");
    }

    @Test
    void switch_to_persian_and_print_the_dossier_of_a_state() {
        keyboard.to(".languages a[hreflang='fa']").press("Enter");
        visit.page.waitForSelector("html[lang='fa']");
        keyboard.to("nav a[href='/states']").enter("**/states");
        keyboard.toContent().to("#state").type("اردن").press("Escape").enter("**/states/JOR?**");

        assertThat(visit.page.locator("html").getAttribute("dir")).isEqualTo("rtl");
        assertThat(heading()).isEqualTo("اردن");
        visit.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(visit.page.locator(".running").isVisible()).isTrue();
        assertThat(visit.page.pdf()).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    private void signIn() {
        keyboard.to(".who a[href='/login']").enter("**/login");
        keyboard.toContent().to("#email").type(EMAIL);
        keyboard.to("#password").type(PASSWORD).press("Enter");
        visit.page.waitForURL(url -> !url.contains("/login"));
    }

    private String heading() {
        return visit.page.locator("h1").textContent().strip();
    }

    private String content() {
        return visit.page.locator("main").innerText();
    }
}
