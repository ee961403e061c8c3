package org.partnine.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnine.obligations.Subjects;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.web.frame.InlineCode;
import org.partnine.web.frame.Texts;
import org.partnine.wording.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The world on a day, as pages and as files. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
class MapPagesTest {

    private static final String ARREST = "/persons/al-bashir/map";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Subjects subjects;

    @ParameterizedTest
    @CsvSource({
        "/?on=2003-01-01, /states/ZAF?on=2003-01-01",
        "/map?on=2003-01-01, /states/ZAF?on=2003-01-01",
        ARREST + "?on=2015-06-13, /ask?state=ZAF&amp;on=2015-06-13"
    })
    void every_state_is_on_the_map_and_in_the_list(String page, String link) throws UnsupportedEncodingException {
        String html = body(page);

        subjects.states().forEach(state -> assertThat(html).containsOnlyOnce("data-state=\"" + state.value() + "\""));
        assertThat(links(html, link)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/map", ARREST})
    void a_map_never_comes_without_its_disclaimer(String page) throws UnsupportedEncodingException {
        for (Language language : Language.values()) {
            assertThat(body(page + "?lang=" + language.tag()))
                    .contains(Texts.in(language).of("map.disclaimer"))
                    .satisfies(InlineCode::isAbsentFrom);
        }
    }

    /** The Statute entered into force on 1 July 2002. */
    @Test
    void standing_is_that_of_the_day() throws UnsupportedEncodingException {
        assertThat(body("/map?on=2002-06-30")).contains("South Africa: Not bound");
        assertThat(body("/map?on=2002-07-01")).contains("South Africa: State Party");
    }

    @Test
    void the_slider_works_without_a_script() throws UnsupportedEncodingException {
        assertThat(body("/map?slide=1445&on=1998-07-17&shown=1998-07-17"))
                .contains("South Africa: State Party")
                .contains("name=\"on\" type=\"date\" value=\"2002-07-01\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/map?on=2015-06-13", ARREST + "?on=2015-06-13"})
    void the_script_fetches_marks_without_shapes(String page) throws UnsupportedEncodingException {
        assertThat(body(page)).contains("<path d=\"M");
        assertThat(body(page + "&bare=")).doesNotContain("<path d=\"M").contains("data-state=\"ZAF\"");
    }

    @Test
    void the_arrest_map_says_who_was_bound_and_why_and_where_he_stayed() throws UnsupportedEncodingException {
        assertThat(body(ARREST + "?on=2015-06-13"))
                .contains("Duty to arrest and surrender Omar Hassan Ahmad Al Bashir on 13 June 2015")
                .contains("South Africa: State Party · ")
                .contains("Sudan: Security Council order to cooperate")
                .contains("class=\"stays ")
                .contains("Not arrested");
        assertThat(body("/persons/al-bashir")).contains("href=\"" + ARREST + "\"");
    }

    @Test
    void circles_of_stays_do_not_cover_each_other_and_only_more_than_one_is_numbered()
            throws UnsupportedEncodingException {
        String html = body(ARREST + "?on=2015-06-13");
        List<double[]> circles = Pattern.compile(
                        "<circle cx=\"([\\d.]+)\" cy=\"([\\d.]+)\" r=\"([\\d.]+)\"(?: class=\"many\")?/>(?=<text|</g>)")
                .matcher(html)
                .results()
                .map(found -> new double[] {
                    Double.parseDouble(found.group(1)),
                    Double.parseDouble(found.group(2)),
                    Double.parseDouble(found.group(3))
                })
                .toList();

        assertThat(circles).hasSizeGreaterThan(10);
        for (int i = 0; i < circles.size(); i++) {
            double[] one = circles.get(i);
            for (double[] other : circles.subList(i + 1, circles.size())) {
                assertThat(Math.hypot(one[0] - other[0], one[1] - other[1])).isGreaterThanOrEqualTo(one[2] + other[2]);
            }
        }
        assertThat(html).contains(">6</text>").doesNotContain(">1</text>");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_picture_stands_alone(Language language) throws UnsupportedEncodingException {
        for (String file : List.of("/map.svg?on=2015-06-13&", ARREST + ".svg?on=2015-06-13&")) {
            MvcTestResult answer = get(file + "lang=" + language.tag());

            assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("image/svg+xml");
            assertThat(answer)
                    .headers()
                    .hasHeaderSatisfying(
                            "Content-Disposition",
                            values -> assertThat(values)
                                    .singleElement()
                                    .asString()
                                    .startsWith("attachment"));
            String svg = body(answer);
            assertThat(svg)
                    .doesNotContain("href=", "class=", "<style", "var(--")
                    .contains("on=2015-06-13");
            assertThat(Pattern.compile("<(path|circle)[^>]* stroke=[^>]*><title>")
                            .matcher(svg)
                            .results()
                            .count())
                    .isEqualTo(subjects.states().size());
        }
    }

    @Test
    void the_table_has_a_row_for_each_state() throws UnsupportedEncodingException {
        String csv = body("/map.csv?on=2015-06-13");

        assertThat(csv.lines()).hasSize(subjects.states().size() + 1);
        assertThat(csv).contains("ZAF,South Africa,2015-06-13,BOUND,State Party,");
        assertThat(body(ARREST + ".csv?on=2015-06-13")).contains("SDN,Sudan,2015-06-13,ORDERED,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?on=yesterday", "/map?on=2015-02-30", "/map?slide=x&on=2015-01-01&shown=2015-01-01"})
    void what_is_no_day_is_refused(String page) {
        assertThat(get(page)).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/persons/nobody/map", "/persons/al-bashir/map?situation=ken", "/persons/nobody/map.csv"})
    void where_nobody_is_sought_there_is_no_map(String page) {
        assertThat(get(page)).hasStatus(404);
    }

    private static long links(String html, String target) {
        return Pattern.compile(Pattern.quote("href=\"" + target))
                .matcher(html)
                .results()
                .count();
    }

    private MvcTestResult get(String path) {
        return web.get().uri(path).exchange();
    }

    private String body(String path) throws UnsupportedEncodingException {
        return body(get(path));
    }

    private static String body(MvcTestResult answer) throws UnsupportedEncodingException {
        return answer.getResponse().getContentAsString();
    }
}
