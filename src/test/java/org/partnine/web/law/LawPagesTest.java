package org.partnine.web.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The law in plain words, with answers of the record that rest on it. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
class LawPagesTest {

    private static final Pattern TOPIC = Pattern.compile("href=\"(/law/[a-z]+/[A-Z0-9_]+)\"");

    @Autowired
    private MockMvcTester web;

    static Stream<LawTopic> topics() {
        return Arrays.stream(LawTopic.Kind.values()).flatMap(kind -> LawTopic.all(kind).stream());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void what_is_related_is_related_from_both_sides(LawTopic topic) {
        assertThat(LawRelations.to(topic))
                .doesNotContain(topic)
                .allSatisfy(other -> assertThat(LawRelations.to(other)).contains(topic));
    }

    @Test
    void every_topic_of_the_index_has_a_page_with_its_provision_or_its_regime() {
        List<String> paths = TOPIC.matcher(body("/law"))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(paths).contains("/law/rules/L13", "/law/readings/OQ15", "/law/qualifiers/OVERFLIGHT");
        assertThat(paths).allSatisfy(path -> assertThat(web.get().uri(path)).hasStatusOk());
    }

    /** What the record is known to hold: each of these answers is in the tests of the law itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /law/rules/L3       | the Philippines
                    /law/rules/L6       | Security Council
                    /law/readings/OQ1   | Duterte
                    /law/bases/SC_URGED | urged
                    /law/bases/ST_PARTY | was bound
                    """)
    void a_topic_shows_answers_that_rest_on_it(String path, String words) {
        assertThat(body(path)).containsPattern("(?s)id=\"uses\".*knownAt=.*" + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/law/rules/L14",
                "/law/rules/l1",
                "/law/theorems/L1",
                "/law/readings/OQ99",
                "/law/grounds/OVERFLIGHT"
            })
    void what_the_law_pages_do_not_explain_is_a_readable_page(String path) {
        assertThat(web.get().uri(path)).hasStatus(404).bodyText().contains("No rule, basis, form");
    }

    @Test
    void the_steps_of_an_answer_lead_to_their_rules() {
        assertThat(body("/ask?state=ZAF&on=2015-06-13&form=ARREST_SURRENDER&person=al-bashir&situation=ICC-02/05"))
                .contains(
                        "href=\"/law/rules/L6\"",
                        "href=\"/law/grounds/ART_98_1_RAISED\"",
                        "href=\"/law/bases/ST_PARTY\"",
                        "href=\"/law/readings/OQ4\"");
    }

    private String body(String path) {
        var shown = web.get().uri(path).exchange();
        assertThat(shown).hasStatusOk();
        try {
            return shown.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
