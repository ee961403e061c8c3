package org.partnine.web.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnine.ledger.Identifiers;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.wording.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Names lead to what they stand for: readers to a page, programs to JSON. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
class IdentifiersResolveTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Autowired
    private MockMvcTester web;

    @ParameterizedTest
    @CsvSource({
        "ICC-02/05-01/09-302, /findings/F-ZAF-2017, /api/v1/findings/F-ZAF-2017",
        "ICC-02/05, /situations/dar, /api/v1/situations/dar",
        "dar, /situations/dar, /api/v1/situations/dar",
        "al-bashir, /persons/al-bashir, /api/v1/persons/al-bashir",
        "ZAF, /states/ZAF, /api/v1/states/ZAF",
        "V-al-bashir-41, /records/visits/V-al-bashir-41, /api/v1/visits/V-al-bashir-41",
        "al-bashir/HEAD_OF_STATE/1989, /records/offices/al-bashir/HEAD_OF_STATE/1989,"
                + " /api/v1/offices/al-bashir/HEAD_OF_STATE/1989"
    })
    void a_key_a_number_or_a_symbol_leads_to_the_page_and_to_the_json_of_what_bears_it(
            String name, String page, String json) {
        assertThat(get(name, BROWSER)).hasStatus(303).hasHeader("Location", page);
        assertThat(get(name, "application/json")).hasStatus(303).hasHeader("Location", json);
        assertThat(get(name, "*/*")).hasStatus(303).hasHeader("Location", json);
        assertThat(web.get().uri(URI.create(page)).accept(MediaType.TEXT_HTML)).hasStatusOk();
        assertThat(web.get().uri(URI.create(json)).accept(MediaType.APPLICATION_JSON))
                .hasStatusOk();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_several_things_are_called_is_listed(Language language) {
        // A request to six States, each with its own record.
        assertThat(web.get()
                        .uri(URI.create("/id/ICC-01/05-01/08-475?lang=" + language.tag()))
                        .accept(MediaType.TEXT_HTML))
                .hasStatusOk()
                .bodyText()
                .contains("/records/requests/", "/documents?symbol=ICC-01/05-01/08-475")
                .containsOnlyOnce("<h1");
        assertThat(get("ICC-01/05-01/08-475", "application/json"))
                .hasStatus(300)
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(7);
    }

    @Test
    void the_number_of_a_case_stands_for_its_warrants() {
        assertThat(get("ICC-02/05-01/09", BROWSER))
                .hasStatusOk()
                .bodyText()
                .contains("/records/warrants/W-al-bashir-1");
    }

    @Test
    void what_nothing_is_called_is_not_found() {
        assertThat(get("no-such-thing/1", BROWSER))
                .hasStatus(404)
                .bodyText()
                .contains("Nothing in the register is called “no-such-thing/1”");
        assertThat(get("no-such-thing/1", "application/json"))
                .hasStatus(404)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/unknown-record");
    }

    @Test
    void an_identifier_that_was_mistyped_is_told_from_one_that_is_unknown() {
        String unknown = Identifiers.next();
        char wrong = unknown.charAt(3) == '7' ? '8' : '7';
        String mistyped = unknown.substring(0, 3) + wrong + unknown.substring(4);
        assertThat(get(unknown, BROWSER)).hasStatus(404).bodyText().doesNotContain("check character");
        assertThat(get(mistyped, BROWSER)).hasStatus(404).bodyText().contains("its check character does not fit");
    }

    private MvcTestResult get(String name, String accepted) {
        return web.get()
                .uri(URI.create("/id/" + name))
                .header("Accept", accepted)
                .exchange();
    }
}
