package org.partnine.web.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.partnine.web.ask.CiteThis.Custom;
import org.partnine.wording.Language;
import tools.jackson.databind.json.JsonMapper;

class CiteThisTest {

    private static final CiteThis CITED = new CiteThis(
            "Chad was urged, in 50% of its cases & more, to cooperate.",
            "https://example.org/ask?state=TCD",
            LocalDate.of(2026, 11, 22),
            Instant.parse("2026-11-29T01:02:03Z"),
            LocalDate.of(2026, 11, 29),
            Language.EN);

    @Test
    void each_custom_says_when_the_record_was_read_and_when_the_page() {
        assertThat(CITED.in(Custom.OSCOLA))
                .isEqualTo("‘Chad was urged, in 50% of its cases & more, to cooperate’ (Part Nine, record as of"
                        + " 22 November 2026) <https://example.org/ask?state=TCD> accessed 29 November 2026");
        assertThat(CITED.in(Custom.CHICAGO))
                .startsWith("Part Nine. “Chad was urged")
                .contains("cooperate.” Record as of November 22, 2026. Accessed November 29, 2026.");
    }

    @Test
    void what_tex_reads_as_its_own_is_escaped() {
        assertThat(CITED.in(Custom.BIBTEX))
                .startsWith("@online{partnine-2026-11-22-")
                .contains("title        = {{Chad was urged, in 50\\% of its cases \\& more, to cooperate}}")
                .contains("urldate      = {2026-11-29}");
    }

    @Test
    void programs_read_the_item() {
        var item =
                JsonMapper.builder().build().readTree(CITED.in(Custom.CSL_JSON)).get(0);

        assertThat(item.get("type").asString()).isEqualTo("webpage");
        assertThat(item.get("accessed").toString()).isEqualTo("{\"date-parts\":[[2026,11,29]]}");
        assertThat(item.get("URL").asString()).isEqualTo("https://example.org/ask?state=TCD");
    }
}
