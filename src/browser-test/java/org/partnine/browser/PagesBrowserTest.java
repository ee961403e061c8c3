package org.partnine.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.OneTimeLink;
import org.partnine.accounts.OneTimeLinks;
import org.partnine.accounts.Role;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.WritesRecords;
import org.partnine.wording.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Every page in every language, light and dark: accessible by axe's rules, quiet, self-contained, fit for a phone. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesBrowserTest {

    private static final int DESKTOP = 1280;
    private static final int PHONE = 320;

    private static final Map<String, Object> RULES =
            Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));

    private static final Map<String, Object> CONTRAST = Map.of("type", "rule", "values", List.of("color-contrast"));

    private static final String PASSWORD = "kettle orbit walnut seventeen";

    /** Whether pictures are wanted: {@code -Dpictures=true}. */
    private static final boolean PICTURES = Boolean.getBoolean("pictures");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private OneTimeLinks links;

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

    /**
     * Each page is opened once in each language, and then shown in other colours and at another width: neither changes
     * anything but its style.
     */
    @ParameterizedTest
    @EnumSource(Language.class)
    void pages_break_no_rule_of_accessibility_ask_no_other_host_and_fit_a_screen_of_320_pixels(Language language) {
        var faults = new ArrayList<String>();
        for (boolean signedIn : new boolean[] {false, true}) {
            try (var visit = browser.visit(ColorScheme.LIGHT, DESKTOP, 900)) {
                if (signedIn) {
                    signIn(visit, language);
                }
                for (Shown shown : Shown.values()) {
                    if (shown.isForAdministrators() == signedIn) {
                        look(shown, language, visit, faults);
                    }
                }
                visit.complaints.stream()
                        // What the browser says of the two pages that are faults on purpose.
                        .filter(complaint ->
                                !complaint.contains("status of 400") && !complaint.contains("status of 404"))
                        .forEach(faults::add);
                faults.addAll(visit.elsewhere);
            }
        }
        assertThat(faults).isEmpty();
    }

    private static void look(Shown shown, Language language, Browsing.Visit visit, List<String> faults) {
        visit.open(shown.in(language.tag()));
        showWhatIsOutOfSight(visit);
        visit.page.evaluate(AxeBuilder.getAxeScript());
        faults.addAll(broken(shown, visit, RULES));
        picture(visit, shown + "-" + language.tag() + "-LIGHT");
        inTheDark(shown, language, visit, faults);
        onAPhone(shown, language, visit, faults);
    }

    /** Parts out of sight have a supposed height, and would hide that something in them is too wide. */
    private static void showWhatIsOutOfSight(Browsing.Visit visit) {
        visit.page.evaluate("""
                () => document.styleSheets[0].insertRule(
                    '[data-rows] { content-visibility: visible !important; }', document.styleSheets[0].cssRules.length)
                """);
    }

    private void signIn(Browsing.Visit visit, Language language) {
        Account administrator = accounts.make(language.tag() + "@desk.example", "Desk", Role.ADMINISTRATOR)
                .orElseThrow();
        visit.open("/link/" + links.make(OneTimeLink.Kind.INVITATION, administrator.key()));
        visit.page.fill("#password", PASSWORD);
        visit.page.fill("#again", PASSWORD);
        visit.page.locator("main form button").click();
        visit.page.waitForURL("**/account");
    }

    /** The same page in other colours can break no other rule than that of contrast. */
    private static void inTheDark(Shown shown, Language language, Browsing.Visit visit, List<String> faults) {
        visit.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        faults.addAll(broken(shown + " in the dark", visit, CONTRAST));
        picture(visit, shown + "-" + language.tag() + "-DARK");
        visit.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static void onAPhone(Shown shown, Language language, Browsing.Visit visit, List<String> faults) {
        visit.page.setViewportSize(PHONE, 700);
        Object overflow = visit.page.evaluate(
                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!overflow.equals(0)) {
            faults.add(shown + " is wider than a phone: " + overflow);
        }
        picture(visit, shown + "-" + language.tag() + "-PHONE");
        visit.page.setViewportSize(DESKTOP, 900);
    }

    /** Rules of axe that the page breaks as it is shown now; only these cross from the browser, with the first element each. */
    private static List<String> broken(Object what, Browsing.Visit visit, Map<String, Object> rules) {
        List<?> broken = (List<?>) visit.page.evaluate("""
                rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']})
                    .then(found => found.violations.map(rule => rule.id + ' ' + rule.nodes[0].html))
                """, rules);
        return broken.stream().map(fault -> what + ": " + fault).toList();
    }

    @Test
    void the_question_can_be_asked_by_keyboard_alone() {
        try (var visit = browser.visit(ColorScheme.LIGHT, 1280, 900)) {
            visit.open("/ask?lang=en");
            var keyboard = visit.page.keyboard();

            keyboard.press("Tab");
            assertThat(focused(visit)).isEqualTo("#content");
            visit.page.locator("#state").focus();
            keyboard.type("South Africa");
            tabTo(visit, "form");
            tabTo(visit, "person");
            keyboard.type("Omar Hassan Ahmad Al Bashir");
            keyboard.press("Escape");
            tabTo(visit, "situation");
            keyboard.press("Enter");
            visit.page.waitForURL("**/ask?state=**");

            assertThat(visit.page.locator("h1").textContent())
                    .contains("South Africa")
                    .contains("Bashir");
        }
    }

    private static void tabTo(Browsing.Visit visit, String id) {
        for (int presses = 0; presses < 8; presses++) {
            visit.page.keyboard().press("Tab");
            if (visit.page.evaluate("() => document.activeElement.id").equals(id)) {
                return;
            }
        }
        throw new AssertionError("the tabulator does not reach " + id);
    }

    private static Object focused(Browsing.Visit visit) {
        return visit.page.evaluate("() => document.activeElement.getAttribute('href')");
    }

    private static void picture(Browsing.Visit visit, String name) {
        if (!PICTURES) {
            return;
        }
        visit.page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name.toLowerCase(Locale.ROOT) + ".png")));
    }
}
