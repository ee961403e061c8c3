package org.partnine.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApiTest
class SearchApiTest {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void a_person_is_found_by_an_alias_with_what_concerns_it_and_counts() {
        var json = assertThat(get("البشير", "")).hasStatusOk().bodyJson();
        json.extractingPath("$.results[0].id").isEqualTo("al-bashir");
        json.extractingPath("$.understood[0].exact").isEqualTo(true);
        json.extractingPath("$.facets.register[?(@.value == 'VISIT')]")
                .asArray()
                .isNotEmpty();
        json.extractingPath("$.facets.state[?(@.value == 'ZAF')]").asArray().isNotEmpty();
        json.extractingPath("$.facets.situation[?(@.value == 'dar')]").asArray().isNotEmpty();
        json.extractingPath("$.facets.year[?(@.value == '2015')]").asArray().isNotEmpty();
        json.extractingPath("$.capped").asArray().isEmpty();
        json.extractingPath("$.asOf").isEqualTo("2026-11-22");
    }

    @Test
    void snippets_are_safe_html_with_what_was_found_marked() {
        assertThat(get("overflight", ""))
                .bodyJson()
                .extractingPath("$.results[*].snippet")
                .asArray()
                .anyMatch(snippet -> snippet.toString().contains("<mark>"))
                .allMatch(snippet -> !snippet.toString()
                        .replace("<mark>", "")
                        .replace("</mark>", "")
                        .matches(".*[<>].*"));
    }

    @Test
    void states_are_titled_in_the_language_asked_for() {
        assertThat(get("SDN", "&lang=fr"))
                .bodyJson()
                .extractingPath("$.results[0].title")
                .isEqualTo("Soudan");
    }

    @Test
    void paging_walks_every_result_once() throws UnsupportedEncodingException {
        List<String> walked = new ArrayList<>();
        String next = "/api/v1/search?q=kenya&limit=7";
        while (next != null) {
            MvcTestResult page = mvc.get().uri(URI.create(next)).exchange();
            assertThat(page).hasStatusOk();
            String body = page.getResponse().getContentAsString();
            List<String> ids = JsonPath.read(body, "$.results[*].id");
            walked.addAll(ids);
            next = JsonPath.read(body, "$.next");
        }
        assertThat(walked).hasSizeGreaterThan(14);
        assertThat(walked.stream().distinct()).hasSizeGreaterThanOrEqualTo(walked.size() - 2);
    }

    @ParameterizedTest
    @CsvSource({
        "'', q",
        "q=, q",
        "q=a&register=BOOK, register",
        "q=a&state=za, state",
        "q=a&form=DANCE, form",
        "q=a&cursor=bm90IGEgZGF5CmtleQ, cursor",
        "q=a&limit=0, limit",
        "q=a&knownAt=2018-06-01, knownAt",
        "q=a&lang=de, lang",
    })
    void a_malformed_question_is_told_what_is_accepted(String query, String parameter) {
        assertThat(mvc.get().uri(URI.create("/api/v1/search?" + query)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].parameter")
                .isEqualTo(parameter);
    }

    private MvcTestResult get(String words, String rest) {
        return mvc.get().uri("/api/v1/search?q={words}" + rest, words).exchange();
    }
}
