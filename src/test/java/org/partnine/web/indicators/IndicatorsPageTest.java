package org.partnine.web.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnine.indicators.IndicatorId;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.web.frame.InlineCode;
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
                .contains("href=\"/indicators/G1\"", "href=\"/indicators/G1/records?figure=0\"")
                .contains("<svg class=\"plot outline\"")
                .contains("withheld: fewer than ten", "reported dead: 3")
                .contains("<a href=\"/indicators\" aria-current=\"page\">Indicators</a>");
    }

    @Test
    void a_filter_is_read_in_words_and_handed_on_in_codes() {
        assertThat(web.get().uri("/indicators?state=Chad&from=2013-01-01"))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/indicators/G3?from=2013-01-01&amp;state=TCD\"");
    }

    @Test
    void a_faulty_field_is_named_and_nothing_is_counted() {
        assertThat(web.get().uri("/indicators?state=Narnia&to=2015-02-31"))
                .hasStatus(400)
                .bodyText()
                .contains("id=\"state-fault\"", "id=\"to-fault\"")
                .doesNotContain("Execution rate");
    }

    @ParameterizedTest
    @EnumSource(IndicatorId.class)
    void each_indicator_has_a_page_with_a_plot_and_can_be_taken_away(IndicatorId id) {
        assertThat(web.get().uri("/indicators/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("<svg class=\"plot wide\"", "<svg class=\"plot slim\"")
                .satisfies(InlineCode::isAbsentFrom);
        assertThat(web.get().uri("/indicators/" + id + "/plot.svg?lang=ar"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("image/svg+xml")
                .bodyText()
                .contains("xml:lang=\"ar\"");
        assertThat(web.get().uri("/indicators/" + id + "/plot.png?lang=fa"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("image/png");
        assertThat(web.get().uri("/indicators/" + id + "/records.csv"))
                .hasStatusOk()
                .bodyText()
                .startsWith("\ufeffindicator,figure,");
    }

    @Test
    void the_table_to_take_away_has_plain_numbers_and_says_what_is_withheld() {
        assertThat(web.get().uri("/indicators/G1/figures.csv"))
                .bodyText()
                .contains("G1,EXECUTED,,Warrants executed,26,59,,,0.4407,,");
        assertThat(web.get().uri("/indicators/G3/figures.csv?state=TCD"))
                .bodyText()
                .contains("withheld: fewer than ten");
    }

    @Test
    void the_records_of_a_figure_are_listed_with_their_pages_part_by_part() {
        assertThat(web.get().uri("/indicators/G3/records?figure=0&state=TCD"))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/records/visits/V-al-bashir-09\"", "counted above and below the line", "Chad");
        assertThat(web.get().uri("/indicators/G20/records?figure=0"))
                .bodyText()
                .contains("rel=\"next\" href=\"/indicators/G20/records?figure=0&amp;after=");
    }

    @Test
    void what_is_no_indicator_or_no_figure_is_not_found_and_a_faulty_filter_leads_to_the_page() {
        assertThat(web.get().uri("/indicators/G21")).hasStatus(404).bodyText().contains("G1 to G20");
        assertThat(web.get().uri("/indicators/G1/records?figure=7")).hasStatus(404);
        assertThat(web.get().uri("/indicators/G1/plot.png?state=Narnia"))
                .hasStatus(303)
                .hasHeader("Location", "/indicators/G1?state=Narnia");
        assertThat(web.get().uri("/indicators/G1?state=Narnia"))
                .hasStatus(400)
                .bodyText()
                .contains("id=\"state-fault\"");
    }
}
