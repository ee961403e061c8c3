package org.partnine.web.states;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** One State in full, several side by side, and the answer on other days. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
class StateDossierTest {

    @Autowired
    private MockMvcTester web;

    @Test
    void a_state_is_told_from_its_standing_to_its_own_words_in_this_order() throws UnsupportedEncodingException {
        String page = body("/states/ZAF?on=2015-06-13");

        int last = 0;
        for (String part : List.of(
                "standing",
                "owed",
                "asked",
                "did",
                "visits",
                "argued",
                "found",
                "says",
                "legislation",
                "agreements",
                "channel",
                "declarations",
                "treaty")) {
            assertThat(page).contains("<a href=\"#" + part + "\">");
            int at = page.indexOf("<h2 id=\"" + part + "\">");
            assertThat(at).as(part).isGreaterThan(last);
            last = at;
        }
    }

    @Test
    void what_it_owed_is_explained_one_click_away() throws UnsupportedEncodingException {
        assertThat(body("/states/ZAF?on=2015-06-13&situation=ICC-02/05"))
                .contains(
                        "href=\"/ask?state=ZAF&amp;on=2015-06-13&amp;form=ARREST_SURRENDER&amp;situation=ICC-02/05\"");
    }

    @Test
    void a_state_is_found_by_its_name_in_any_language_or_by_its_code() {
        for (String written : List.of("Kenya", "ken", "Kenya ", "کنیا", "كينيا")) {
            assertThat(web.get().uri("/states").param("state", written).param("on", "2015-06-13"))
                    .as(written)
                    .hasStatus(HttpStatus.SEE_OTHER)
                    .hasHeader("Location", "/states/KEN?on=2015-06-13");
        }
        assertThat(web.get().uri("/states?state=&on=2015-06-13")).hasStatusOk();
        assertThat(web.get().uri("/states?state=Narnia"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("value=\"Narnia\"")
                .contains("is no State of the register")
                .contains("href=\"/states/KEN?");
    }

    @Test
    void a_state_can_be_seen_as_it_was_known_on_a_day() throws UnsupportedEncodingException {
        // The finding of 2017 was not known a year before.
        assertThat(body("/states/ZAF?on=2015-06-13&knownAt=2016-06-01"))
                .contains("As known on 1 June 2016")
                .doesNotContain("/findings/F-ZAF-2017\"");
        assertThat(body("/states/ZAF?on=2015-06-13")).contains("/findings/F-ZAF-2017\"");
        assertThat(web.get().uri("/states/ZAF?knownAt=yesterday")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void as_known_on_a_day_without_another_day_it_stands_as_on_that_one() throws UnsupportedEncodingException {
        // Burundi left on 27 October 2017: a record read as of the year before cannot tell how it stands today.
        assertThat(body("/states/BDI?knownAt=2016-06-01"))
                .contains("on 1 June 2016", "name=\"on\" type=\"date\" value=\"2016-06-01\"");
        assertThat(body("/states/BDI?on=2015-06-13&knownAt=2016-06-01"))
                .contains("name=\"on\" type=\"date\" value=\"2015-06-13\"");
    }

    @Test
    void the_tables_of_a_state_do_not_name_it_in_each_row() throws UnsupportedEncodingException {
        String page = body("/states/ZAF?on=2015-06-13");

        assertThat(page).contains("<section aria-labelledby=\"visits\"", "<th scope=\"col\">Occasion</th>");
        assertThat(page).doesNotContain("<th scope=\"col\">State</th>");
        assertThat(body("/persons/al-bashir"))
                .contains("<th scope=\"col\">State</th>")
                .doesNotContain("<th scope=\"col\">Person</th>");
    }

    @Test
    void a_duty_without_a_law_on_record_is_told_and_is_no_verdict_on_the_law() throws UnsupportedEncodingException {
        assertThat(body("/states/JOR?on=2017-03-29"))
                .contains("Owed on 29 March 2017 without an enacted law on cooperation on record")
                .contains("Nothing on record: unknown, which is not the same as none.");
        assertThat(body("/states/ZAF?on=2015-06-13")).doesNotContain("without an enacted law");
    }

    @Test
    void states_stand_side_by_side_by_name_or_code() throws UnsupportedEncodingException {
        assertThat(body("/states/compare?state=ZAF&state=Jordanie&state=&on=2017-03-29"))
                .contains("<a href=\"/states/ZAF?on=2017-03-29\">South Africa</a>")
                .contains("<a href=\"/states/JOR?on=2017-03-29\">Jordan</a>")
                .contains("Act 27 of 2002")
                .contains("href=\"/states/compare?state=ZAF&amp;on=2017-03-29\"");
    }

    @Test
    void an_unknown_state_and_a_fifth_are_refused_with_what_to_do() {
        assertThat(web.get().uri("/states/compare?state=ZAF&state=Atlantis"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("“Atlantis” is no State of the register", "value=\"ZAF\"");
        assertThat(web.get().uri("/states/compare?state=ZAF&state=JOR&state=KEN&state=TCD&state=MWI"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("5 States were named");
    }

    @Test
    void an_answer_names_the_days_on_which_it_turns() throws UnsupportedEncodingException {
        assertThat(body("/ask?state=TCD&on=2006-06-01&form=ARREST_SURRENDER&person=al-bashir"))
                .contains("rel=\"prev\" href=\"/ask?state=TCD&amp;on=2005-03-30&amp;")
                .contains("rel=\"next\" href=\"/ask?state=TCD&amp;on=2007-01-01&amp;");
    }

    @Test
    void a_line_leads_to_the_answer_and_what_it_leaves_open_is_asked_back() throws UnsupportedEncodingException {
        assertThat(body("/ask?q=ZAF 2015-06-13 arrest Al-Bashir"))
                .contains("South Africa was bound to arrest and surrender", "Understood as");
        assertThat(web.get().uri("/ask?q={q}", "ZAF 2015-06-13 arrest Gaddafi"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("“gaddafi” fits more than one person", "value=\"South Africa\"");
    }

    @Test
    void a_citation_is_a_file() {
        assertThat(web.get()
                        .uri("/ask/cite/bibtex?state=ZAF&on=2015-06-13&form=ARREST_SURRENDER&person=al-bashir"
                                + "&knownAt=2026-11-23"))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"part-nine.bibtex.bib\"")
                .bodyText()
                .startsWith("@online{")
                .contains("state=ZAF", "situation=ICC-02/05");
        assertThat(web.get().uri("/ask/cite/ris?state=ZAF")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String body(String path) throws UnsupportedEncodingException {
        var shown = web.get().uri(path).exchange();
        assertThat(shown).hasStatusOk();
        return shown.getResponse().getContentAsString();
    }
}
