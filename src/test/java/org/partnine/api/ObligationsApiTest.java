package org.partnine.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApiTest
class ObligationsApiTest {

    private static final String PATH = "/api/v1/obligations?";
    private static final String JOHANNESBURG =
            "state=ZAF&on=2015-06-13&form=ARREST_SURRENDER&situation=ICC-02/05&person=al-bashir";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void south_africa_was_bound_to_arrest_al_bashir_on_13_June_2015() {
        var json = assertThat(get(JOHANNESBURG)).hasStatusOk().bodyJson();
        json.extractingPath("$.bound").isEqualTo("BOUND");
        json.extractingPath("$.bases[*].code").asArray().containsExactly("ST_PARTY");
        json.extractingPath("$.bases[0].from").isEqualTo("2002-07-01");
        json.extractingPath("$.bases[0].until").isNull();
        json.extractingPath("$.bases[0].citations").asArray().isNotEmpty();
        json.extractingPath("$.qualifiers[*].code").asArray().contains("ART_98_1_RAISED");
        json.extractingPath("$.nonComplianceRoute").isEqualTo("R_87_7_ASP_OR_SC");
        json.extractingPath("$.findings.byThen[?(@.outcome == 'NON_COMPLIANCE')]")
                .asArray()
                .isEmpty();
        json.extractingPath("$.findings.later[*].number").asArray().contains("ICC-02/05-01/09-302");
        json.extractingPath("$.asOf").isEqualTo("2026-11-22");
        json.extractingPath("$.knownAt").isNull();
        json.extractingPath("$.question.person.name").asString().contains("Bashir");
    }

    @Test
    void every_step_has_words_and_a_fact_with_its_source_or_a_provision() {
        var json = assertThat(get(JOHANNESBURG)).hasStatusOk().bodyJson();
        json.extractingPath("$.steps[*].n").asArray().isNotEmpty().doesNotContainNull();
        json.extractingPath("$.steps[?(@.facts.length() == 0 && @.provisions.length() == 0)]")
                .asArray()
                .isEmpty();
        json.extractingPath("$.steps[?(@.text == '')]").asArray().isEmpty();
        json.extractingPath("$.steps[*].facts[*].source.text").asArray().doesNotContain("");
    }

    @Test
    void the_same_question_gives_the_same_bytes() {
        assertThat(get(JOHANNESBURG).getResponse().getContentAsByteArray())
                .isEqualTo(get(JOHANNESBURG).getResponse().getContentAsByteArray());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"al-bashir", "OMAR HASSAN AHMAD AL-BASHIR", "omar hassan ahmad al bashir", "Al-Bashir", "Bashir"
            })
    void a_person_is_found_by_id_or_by_name_whatever_case(String person) {
        assertThat(mvc.get().uri("/api/v1/obligations?state=ZAF&on=2015-06-13&person={p}", person))
                .bodyJson()
                .extractingPath("$.question.person.id")
                .isEqualTo("al-bashir");
    }

    @Test
    void a_person_sought_in_one_situation_gives_the_situation() {
        assertThat(get("state=ZAF&on=2015-06-13&person=al-bashir"))
                .bodyJson()
                .extractingPath("$.question.situation.number")
                .isEqualTo("ICC-02/05");
    }

    @Test
    void no_situation_and_no_person_is_refused() {
        assertThat(get("state=ZAF"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/situation-needed");
    }

    @Test
    void the_form_is_general_and_the_day_today_unless_given() {
        var json = assertThat(get("state=ZAF&situation=dar")).hasStatusOk().bodyJson();
        json.extractingPath("$.question.form").isEqualTo("GENERAL");
        json.extractingPath("$.question.on").asString().hasSize(10);
    }

    @Test
    void an_organisation_is_asked_by_its_code() {
        var json = assertThat(get("addressee=UN&on=2010-01-01&situation=dar"))
                .hasStatusOk()
                .bodyJson();
        json.extractingPath("$.question.addressee").isEqualTo("UN");
        json.extractingPath("$.question.state").isNull();
        json.extractingPath("$.bases[*].code").asArray().contains("IGO_AGREEMENT");
    }

    @Test
    void what_was_not_known_yet_is_left_out() {
        var json = assertThat(get(JOHANNESBURG + "&knownAt=2015-06-13"))
                .hasStatusOk()
                .bodyJson();
        json.extractingPath("$.findings.later").asArray().isEmpty();
        json.extractingPath("$.knownAt").isEqualTo("2015-06-13T23:59:59.999999Z");
    }

    @ParameterizedTest
    @CsvSource({"en, South Africa", "fr, Afrique du Sud", "ar, جنوب أفريقيا", "fa, افریقای جنوبی"})
    void the_verdict_is_written_in_the_language_asked_for(String lang, String name) {
        assertThat(get(JOHANNESBURG + "&lang=" + lang))
                .hasHeader("Content-Language", lang)
                .bodyJson()
                .extractingPath("$.verdict")
                .asString()
                .contains(name);
        assertThat(mvc.get().uri(URI.create(PATH + JOHANNESBURG)).header("Accept-Language", lang))
                .hasHeader("Content-Language", lang);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "state=ZAF&situation=dar&on=            | on        | ''",
                "state=ZAF&situation=dar&on=6/7/15      | on        | 6/7/15",
                "state=ZAF&situation=dar&on=2015-02-30  | on        | 2015-02-30",
                "state=ZAF&situation=dar&on=%2B12015-02-03 | on     | +12015-02-03",
                "state=zaf&situation=dar                | state     | zaf",
                "state=&situation=dar                   | state     | ''",
                "state=ZAF&situation=dar&form=FOO       | form      | FOO",
                "state=ZAF&situation=dar&form=          | form      | ''",
                "state=ZAF&situation=dar&lang=de        | lang      | de",
                "state=ZAF&situation=dar&knownAt=now    | knownAt   | now",
                "state=ZAF&situation=dar&conductOn=2015 | conductOn | 2015",
                "state=ZAF&situation=dar&day=2015-01-01 | day       | 2015-01-01",
                "state=ZAF&situation=                   | situation | ''",
                "state=ZAF&situation=dar&person=%00     | person    | '\0'",
                "state=ZAF&addressee=UN&situation=dar   | addressee | UN",
                "situation=dar                          | state     | -",
                "state=ZAF&state=TCD&situation=dar      | state     | 'ZAF, TCD'",
            })
    void a_malformed_parameter_is_named_with_its_value_and_what_is_accepted(
            String query, String parameter, String value) {
        var json = assertThat(get(query.strip()))
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson();
        json.extractingPath("$.type").isEqualTo("/problems/malformed-request");
        json.extractingPath("$.errors[0].parameter").isEqualTo(parameter);
        json.extractingPath("$.errors[0].value").isEqualTo(value);
        json.extractingPath("$.errors[0].accepted").asString().isNotBlank();
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThat(get("state=zaf&on=&form=FOO"))
                .bodyJson()
                .extractingPath("$.errors[*].parameter")
                .asArray()
                .containsExactlyInAnyOrder("state", "on", "form", "situation");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "state=ZZZ&situation=dar            | unknown-state        | state",
                "addressee=NATO&situation=dar       | unknown-organisation | addressee",
                "state=ZAF&situation=ICC-09/99      | unknown-situation    | situation",
                "state=ZAF&situation=dar&person=nobody | unknown-person    | person",
            })
    void what_the_register_does_not_hold_is_not_found(String query, String type, String parameter) {
        var json = assertThat(get(query.strip())).hasStatus(404).bodyJson();
        json.extractingPath("$.type").isEqualTo("/problems/" + type.strip());
        json.extractingPath("$.errors[0].parameter").isEqualTo(parameter);
    }

    @Test
    void a_name_that_several_bear_is_refused_with_their_ids() {
        var json = assertThat(get("state=ZAF&on=2015-06-13&person=Gbagbo"))
                .hasStatus(400)
                .bodyJson();
        json.extractingPath("$.errors[0].parameter").isEqualTo("person");
        json.extractingPath("$.errors[0].accepted").asString().contains("l-gbagbo", "s-gbagbo");
    }

    @Test
    void a_State_by_its_name_is_refused_with_the_place_where_codes_are_listed() {
        assertThat(get("state=South+Africa&situation=dar"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].accepted")
                .asString()
                .contains("/api/v1/states");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state=ZAF&person=al-bashir&situation=ICC-01/18&form=ARREST_SURRENDER",
                "state=ZAF&person=al-bashir&situation=uga"
            })
    void a_person_is_not_asked_about_where_he_is_not_sought(String query) {
        var json = assertThat(get(query)).hasStatus(400).bodyJson();
        json.extractingPath("$.errors[*].parameter").asArray().containsExactly("situation");
        json.extractingPath("$.errors[0].accepted").asString().contains("dar", "not sought in that situation");
    }

    @Test
    void what_is_missing_and_what_is_unknown_are_told_together() {
        assertFaults("", 400, "state", "situation");
        assertFaults("state=ZZZ&situation=ICC-09/99&person=nobody", 400, "state", "situation", "person");
        assertFaults("day=2015-01-01&state=zaf&situation=dar&on=", 400, "day", "state", "on");
        assertFaults("state=ZAF", 400, "situation");
        assertFaults("state=ZZZ&situation=dar", 404, "state");
    }

    private void assertFaults(String query, int status, String... parameters) {
        assertThat(get(query))
                .hasStatus(status)
                .bodyJson()
                .extractingPath("$.errors[*].parameter")
                .asArray()
                .containsExactlyInAnyOrder((Object[]) parameters);
    }

    @Test
    void a_form_of_another_regime_is_refused() {
        assertThat(get("state=ZAF&situation=dar&form=HR_COOPERATION"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/other-regime");
    }

    @Test
    void an_unchanged_answer_is_not_sent_again() {
        String tag = Objects.requireNonNull(get(JOHANNESBURG).getResponse().getHeader("ETag"));
        assertThat(mvc.get().uri(URI.create(PATH + JOHANNESBURG)).header("If-None-Match", tag))
                .hasStatus(304)
                .body()
                .isEmpty();
        assertThat(mvc.get().uri(URI.create(PATH + JOHANNESBURG)).header("If-None-Match", "\"other\""))
                .hasStatusOk();
        assertThat(get(JOHANNESBURG + "&lang=fr").getResponse().getHeader("ETag"))
                .isNotEqualTo(tag);
    }

    @Test
    void the_map_gives_each_State_the_answer_that_it_gets_alone() {
        String matter = "on=2015-06-13&form=ARREST_SURRENDER&situation=ICC-02/05&person=al-bashir";
        var map = assertThat(mvc.get().uri(URI.create("/api/v1/obligations/map?" + matter)))
                .hasStatusOk()
                .bodyJson();
        map.extractingPath("$.answers[*].state").asArray().hasSize(197).doesNotHaveDuplicates();
        for (String state : new String[] {"ZAF", "SDN", "USA", "TCD", "EGY"}) {
            var alone = get("state=" + state + "&" + matter);
            for (String part : new String[] {"bound", "nonComplianceRoute", "reason"}) {
                map.extractingPath("$.answers[?(@.state == '" + state + "')]." + part)
                        .asArray()
                        .containsExactly(read(alone, "$." + part));
            }
        }
    }

    @Test
    void the_map_refuses_a_State() {
        assertThat(mvc.get().uri("/api/v1/obligations/map?state=ZAF&situation=dar"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].parameter")
                .isEqualTo("state");
    }

    private static String read(MvcTestResult result, String path) {
        try {
            return JsonPath.read(result.getResponse().getContentAsString(), path);
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MvcTestResult get(String query) {
        return mvc.get().uri(URI.create(PATH + query)).exchange();
    }
}
