package org.partnine.web.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Matters as timelines, the matrix and the ladder, on the facts that ship with the product. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
class FollowUpPagesTest {

    private static final Pattern CLIMB = Pattern.compile("<th scope=\"row\"><a href=\"/matters/([^\"]+)\">");

    @Autowired
    private MockMvcTester web;

    @Test
    void a_matter_runs_from_the_request_to_the_reversal_and_what_followed() {
        assertThat(get("/matters/F-JOR-2017"))
                .hasStatusOk()
                .bodyText()
                .containsPattern("(?s)RQ-bashir-SP-2010.*RQ-bashir-JOR-2017-02.*V-al-bashir-38.*PE-F-JOR-2017-03"
                        + ".*PE-F-JOR-2017-06.*PE-F-JOR-2019-AC-04.*PE-F-JOR-2019-AC-06.*class=\"entry as-of\"")
                .contains("72 days without a dated step on record")
                .contains("(line cut)")
                .contains("Reversal on appeal, whole or in part")
                .contains("until the referral was set aside on 6 May 2019");
    }

    @Test
    void a_request_or_stay_that_led_to_a_finding_shows_its_matter() {
        for (String key : List.of("RQ-bashir-JOR-2017-02", "V-al-bashir-38", "ICC-02/05-01/09-309")) {
            assertThat(get("/matters/" + key)).as(key).hasStatusOk().bodyText().contains("PE-F-JOR-2017-03");
        }
    }

    @Test
    void a_stay_without_a_finding_is_a_matter_of_its_own() {
        assertThat(get("/matters/V-al-bashir-13"))
                .hasStatusOk()
                .bodyText()
                .contains("No finding in this matter is on record")
                .contains("State visit");
        assertThat(get("/matters/F-JOR-2017?knownAt=2017-06-01"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("was not known on the day asked for");
        assertThat(get("/matters/nothing"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("There is no matter “nothing”");
    }

    @Test
    void a_past_state_of_knowledge_does_not_know_the_appeal() {
        assertThat(get("/matters/F-JOR-2017?knownAt=2018-01-01"))
                .bodyText()
                .contains("href=\"/findings/F-JOR-2017?knownAt=2018-01-01T")
                .doesNotContain("href=\"/findings/F-JOR-2017\"");
        assertThat(get("/matters/F-JOR-2017?knownAt=2018-01-01"))
                .hasStatusOk()
                .bodyText()
                .contains("PE-F-JOR-2017-03", "21 days since 11 December 2017 without a recorded act")
                .doesNotContain("PE-F-JOR-2019-AC-04");
    }

    @Test
    void the_matrix_counts_each_decision_once() {
        assertThat(get("/findings/matrix"))
                .hasStatusOk()
                .bodyText()
                .contains("38 decisions, each by its year")
                .contains("<a href=\"/findings/F-JOR-2017\""
                        + " aria-label=\"Jordan, Finding of non-compliance, 11 December 2017\">2017</a>");
    }

    @Test
    void findings_without_an_act_of_the_council_are_two_clicks_from_home() {
        String way = "/findings/ladder?without=council";
        assertThat(get("/")).bodyText().contains("href=\"/findings\"");
        assertThat(get("/findings")).bodyText().contains("href=\"" + way + "\"");
        List<String> lacking = climbs(way);
        assertThat(lacking)
                .contains("F-MWI-2011", "F-SDN-2010", "F-JOR-2017")
                .doesNotContain("F-HUN-2025", "F-ZAF-2017");
        assertThat(lacking.getFirst()).isEqualTo("F-SDN-2010");
    }

    @Test
    void the_ladder_shows_how_far_a_referral_climbed_and_what_came_before_it() {
        String page = body("/findings/ladder?sort=day");
        assertThat(climbs("/findings/ladder?sort=day").getFirst()).isEqualTo("F-TJK-2026");
        assertThat(row(page, "F-MNG-2024"))
                .contains("rung reached f5", "rung reached f6", "rung  f7", "Not sent to the Council");
        assertThat(row(page, "F-MWI-2011"))
                .contains("rung reached f5", "at most 385 days from 12 December 2011 until an act");
        assertThat(row(page, "F-ITA-2025")).contains("rung  f6", "Before it was sent:");
    }

    @Test
    void a_choice_that_is_not_understood_is_named() {
        assertThat(get("/findings/ladder?without=parliament"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("“parliament” is no body");
        assertThat(get("/findings/ladder?sort=size")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void a_request_shows_its_states_its_path_and_what_can_come_next() {
        assertThat(get("/records/requests/RQ-bashir-ZAF-2015-05"))
                .hasStatusOk()
                .bodyText()
                .contains("role-present", "role-passed", "role-next")
                .contains("Path taken", "In consultation · 12 June 2015")
                .doesNotContain(">Denied<");
    }

    private List<String> climbs(String path) {
        return CLIMB.matcher(body(path))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String row(String page, String key) {
        int start = page.indexOf("<a href=\"/matters/" + key + "\">");
        return page.substring(start, page.indexOf("</tr>", start));
    }

    private String body(String path) {
        MvcTestResult shown = get(path);
        assertThat(shown).hasStatusOk();
        try {
            return shown.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult get(String path) {
        return web.get().uri(URI.create(path)).accept(MediaType.TEXT_HTML).exchange();
    }
}
