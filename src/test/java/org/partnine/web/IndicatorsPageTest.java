package org.partnine.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
class IndicatorsPageTest {

    @Autowired
    private MockMvcTester web;

    @Test
    void each_number_stands_with_its_formula_its_caveat_and_its_records() {
        assertThat(web.get().uri("/indicators"))
                .hasStatusOk()
                .bodyText()
                .contains("G1 Execution rate", "26 of 59", "44.1%", "Warrants under seal are not known.")
                .contains("href=\"/api/v1/indicators/G1\"")
                .contains("withheld: fewer than ten", "reported dead: 3")
                .contains("<a href=\"/indicators\" aria-current=\"page\">Indicators</a>");
    }

    @Test
    void a_filter_is_read_in_words_and_handed_on_in_codes() {
        assertThat(web.get().uri("/indicators?state=Chad&from=2013-01-01"))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/api/v1/indicators/G3?from=2013-01-01&amp;state=TCD\"");
    }

    @Test
    void a_faulty_field_is_named_and_nothing_is_counted() {
        assertThat(web.get().uri("/indicators?state=Narnia&to=2015-02-31"))
                .hasStatus(400)
                .bodyText()
                .contains("id=\"state-fault\"", "id=\"to-fault\"")
                .doesNotContain("Execution rate");
    }
}
