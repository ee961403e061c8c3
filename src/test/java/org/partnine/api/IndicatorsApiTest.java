package org.partnine.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnine.indicators.IndicatorId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApiTest
class IndicatorsApiTest {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void all_twenty_are_answered_with_formula_caveat_and_the_address_of_their_records() {
        var json = assertThat(get("/api/v1/indicators?from=2009-01-01&to=2019-12-31&situation=ICC-02/05"))
                .hasStatusOk()
                .bodyJson();
        json.extractingPath("$.items[*].id")
                .asArray()
                .hasSize(20)
                .startsWith("G1")
                .endsWith("G20");
        json.extractingPath("$.items[*].formula.fr").asArray().hasSize(20);
        json.extractingPath("$.items[*].caveat.fa").asArray().hasSize(20);
        json.extractingPath("$.items[0].filters.situation").isEqualTo("dar");
        json.extractingPath("$.items[0].measuredOn").isEqualTo("2019-12-31");
        json.extractingPath("$.items[2].records")
                .isEqualTo("/api/v1/indicators/G3?from=2009-01-01&to=2019-12-31&situation=ICC-02/05");
    }

    @Test
    void a_withheld_rate_is_null_and_says_so_beside_its_counts() {
        var json =
                assertThat(get("/api/v1/indicators/G3?state=TCD")).hasStatusOk().bodyJson();
        json.extractingPath("$.indicator.figures[0].rate").isNull();
        json.extractingPath("$.indicator.figures[0].withheld").isEqualTo(true);
        json.extractingPath("$.indicator.figures[0].numerator").isEqualTo(5);
        json.extractingPath("$.indicator.figures[0].denominator").isEqualTo(5);
        json.extractingPath("$.indicator.figures[0].apart.UNCONFIRMED").isEqualTo(2);
    }

    @Test
    void a_figure_that_cannot_be_computed_gives_its_reason() {
        var json =
                assertThat(get("/api/v1/indicators/G1?state=TCD")).hasStatusOk().bodyJson();
        json.extractingPath("$.indicator.figures[0].kind").isEqualTo("NOT_COMPUTABLE");
        json.extractingPath("$.indicator.figures[0].reason").isEqualTo("FILTER_NOT_RECORDED");
        json.extractingPath("$.indicator.figures[0].numerator").isNull();
    }

    @Test
    void its_records_are_walked_page_by_page_each_once() throws UnsupportedEncodingException {
        var walked = new ArrayList<String>();
        String next = "/api/v1/indicators/G15?limit=7";
        while (next != null) {
            MvcTestResult page = get(next);
            String body = page.getResponse().getContentAsString();
            List<Map<String, Object>> items = JsonPath.read(body, "$.items");
            items.forEach(item -> walked.add(item.get("figure") + " " + item.get("id")));
            next = JsonPath.read(body, "$.next");
            assertThat(page.getResponse().getHeader("Link"))
                    .isEqualTo(next == null ? null : "<" + next + ">; rel=\"next\"");
        }
        List<String> whole = JsonPath.read(
                get("/api/v1/indicators/G15?limit=200").getResponse().getContentAsString(), "$.items[*].id");
        assertThat(walked).hasSameSizeAs(whole).doesNotHaveDuplicates().hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource(IndicatorId.class)
    void the_records_counted_can_be_opened(IndicatorId id) throws UnsupportedEncodingException {
        String body = get("/api/v1/indicators/" + id + "?limit=200&knownAt=2026-11-23")
                .getResponse()
                .getContentAsString();
        List<Map<String, Object>> items = JsonPath.read(body, "$.items");
        var oneOfEach = new LinkedHashMap<Object, String>();
        items.forEach(item -> oneOfEach.put(item.get("register"), String.valueOf(item.get("record"))));
        assertThat(oneOfEach).isNotEmpty();
        oneOfEach.forEach((register, path) -> assertThat(get(path)).as(path).hasStatusOk());
    }

    @Test
    void past_knowledge_is_asked_for_as_everywhere() {
        assertThat(get("/api/v1/indicators/G6?knownAt=2018-06-01&limit=200"))
                .bodyJson()
                .extractingPath("$.items[?(@.id == 'F-JOR-2017' && @.part == 'NUMERATOR')].subject.code")
                .asArray()
                .containsExactly("ASP", "UNSC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"form=SALE", "from=yesterday", "state=Chad", "period=2010", "person="})
    void a_malformed_filter_is_named(String filter) {
        assertThat(get("/api/v1/indicators?" + filter))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].parameter")
                .isEqualTo(filter.substring(0, filter.indexOf('=')));
    }

    @Test
    void an_unknown_indicator_or_state_is_not_found() {
        assertThat(get("/api/v1/indicators/G21")).hasStatus(404);
        assertThat(get("/api/v1/indicators?state=ZZZ")).hasStatus(404);
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(URI.create(uri)).exchange();
    }
}
