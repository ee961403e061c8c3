package org.partnine.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApiTest
class ProblemsApiTest {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/api/v2/states", "/api/v1/nothing", "/api/nothing", "/problems/nothing"})
    void an_unknown_address_is_a_problem_of_its_own(String path) {
        assertThat(mvc.get().uri(path))
                .hasStatus(404)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/unknown-path");
    }

    @Test
    void another_method_is_refused_with_those_allowed() {
        assertThat(mvc.post().uri("/api/v1/states"))
                .hasStatus(405)
                .hasContentType("application/problem+json")
                .containsHeader("Allow")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/method-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/states", "/api/v1/visits/V-al-bashir-41", "/states", "/search"})
    void every_address_tells_its_methods(String path) {
        var told = mvc.options().uri(path).exchange();
        assertThat(told).hasStatusOk();
        assertThat(told.getResponse().getHeader("Allow")).contains("GET");
    }

    @Test
    void another_format_is_refused() {
        assertThat(mvc.get().uri("/api/v1/states").accept("text/csv"))
                .hasStatus(406)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/not-acceptable");
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void every_problem_explains_itself_as_page_and_as_JSON(ProblemType type) {
        assertThat(mvc.get().uri(type.path()).accept(MediaType.TEXT_HTML))
                .hasStatusOk()
                .hasContentTypeCompatibleWith(MediaType.TEXT_HTML)
                .bodyText()
                .contains("<h1>")
                .doesNotContain("{value}");
        assertThat(mvc.get().uri(type.path()).accept(MediaType.APPLICATION_JSON))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo(type.status());
    }

    @ParameterizedTest
    @CsvSource({"en, Unknown State", "fr, État inconnu", "ar, دولة غير معروفة", "fa, دولت ناشناخته"})
    void a_problem_is_told_in_the_language_of_the_reader(String language, String title) {
        assertThat(mvc.get().uri("/api/v1/states/ZZZ").header("Accept-Language", language))
                .hasHeader("Content-Language", language)
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo(title);
    }

    @Test
    void a_problem_shows_nothing_of_the_inside() {
        assertThat(mvc.get().uri("/api/v1/findings?cursor=x&limit=x"))
                .bodyText()
                .doesNotContain("org.partnine")
                .doesNotContain("Exception");
    }

    @Test
    void the_description_is_OpenAPI_3_1_and_names_every_address_with_its_refusals() {
        var json =
                assertThat(mvc.get().uri("/api/v1/openapi.json")).hasStatusOk().bodyJson();
        json.extractingPath("$.openapi").asString().startsWith("3.1");
        json.extractingPath("$.paths")
                .asMap()
                .containsKeys(
                        "/api/v1/states",
                        "/api/v1/states/{iso3}",
                        "/api/v1/situations",
                        "/api/v1/situations/{id}",
                        "/api/v1/persons",
                        "/api/v1/persons/{id}",
                        "/api/v1/findings",
                        "/api/v1/findings/{id}",
                        "/api/v1/documents",
                        "/api/v1/documents/{id}",
                        "/api/v1/acts",
                        "/api/v1/acts/{id}",
                        "/api/v1/obligations",
                        "/api/v1/obligations/map",
                        "/api/v1/ledger/checkpoint",
                        "/api/v1/ledger/proof/{entry}",
                        "/api/v1/requests",
                        "/api/v1/requests/{id}",
                        "/api/v1/requests/{id}/events",
                        "/api/v1/requests/{id}/history",
                        "/api/v1/requests/{id}/retraction");
        json.extractingPath("$.paths[*].get[?(!@.summary)]").asArray().isEmpty();
        json.extractingPath("$.paths[*].get.responses['400']['$ref']").asArray().hasSizeGreaterThan(60);
        json.extractingPath("$.paths[*].get.parameters[?(!@.description)]")
                .asArray()
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/v1", "/api/v1/"})
    void the_reference_page_shows_every_operation(String path) {
        assertThat(mvc.get().uri(path).accept(MediaType.TEXT_HTML))
                .hasStatusOk()
                .bodyText()
                .contains("GET /api/v1/obligations", "GET /api/v1/acts/{id}", "ARREST_SURRENDER")
                .contains("href=\"#body-VisitsFacts\"", "id=\"body-VisitsFacts\"", "<code>occasion</code>")
                .doesNotContain("<script", "https://cdn");
    }
}
