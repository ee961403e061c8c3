package org.partnine.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.web.frame.InlineCode;
import org.partnine.wording.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What every page has: language, direction, frame, headers; and readable faults. Asks {@link ErrorsForTest}. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
class FramesTest {

    @Autowired
    private MockMvcTester web;

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_page_declares_its_language_and_direction(Language language) {
        MvcTestResult page = web.get().uri("/test/fine?lang=" + language.tag()).exchange();

        assertThat(page).hasStatusOk().hasHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        assertThat(page)
                .bodyText()
                .contains("<html lang=\"" + language.tag() + "\" dir=\"" + language.direction() + "\">");
    }

    @Test
    void a_language_asked_for_is_kept_in_a_cookie_and_the_cookie_outweighs_the_browser() {
        assertThat(web.get().uri("/test/fine?lang=fr")).cookies().hasValue("lang", "fr");
        assertThat(web.get()
                        .uri("/test/fine")
                        .cookie(new Cookie("lang", "ar"))
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "fr"))
                .hasHeader(HttpHeaders.CONTENT_LANGUAGE, "ar");
    }

    @Test
    void without_a_choice_the_browser_decides_and_english_comes_last() {
        assertThat(web.get().uri("/test/fine").header(HttpHeaders.ACCEPT_LANGUAGE, "de, fr-CA;q=0.8, en;q=0.5"))
                .hasHeader(HttpHeaders.CONTENT_LANGUAGE, "fr");
        assertThat(web.get().uri("/test/fine").header(HttpHeaders.ACCEPT_LANGUAGE, "de"))
                .hasHeader(HttpHeaders.CONTENT_LANGUAGE, "en");
        assertThat(web.get().uri("/test/fine")).hasHeader(HttpHeaders.CONTENT_LANGUAGE, "en");
    }

    @Test
    void caches_are_told_that_a_page_depends_on_the_language() {
        assertThat(web.get().uri("/test/fine").exchange().getResponse().getHeaders(HttpHeaders.VARY))
                .contains("Accept-Language", "Cookie");
    }

    @Test
    void the_other_languages_are_offered_with_the_question_kept() {
        assertThat(web.get().uri("/test/fine?state=ZAF&situation=ICC-02/05&lang=en"))
                .bodyText()
                .contains(
                        "hreflang=\"ar\" href=\"http://localhost/test/fine?state=ZAF&amp;situation=ICC-02/05&amp;lang=ar\"")
                .contains("rel=\"canonical\" href=\"http://localhost/test/fine?state=ZAF&amp;situation=ICC-02/05\"");
    }

    @Test
    void browsers_are_told_to_load_nothing_from_elsewhere() {
        MvcTestResult page = web.get().uri("/test/fine").exchange();

        assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page).hasHeader("X-Content-Type-Options", "nosniff");
    }

    @Test
    void a_page_has_no_inline_style_and_no_inline_script() {
        assertThat(web.get().uri("/test/fine")).bodyText().satisfies(InlineCode::isAbsentFrom);
        assertThat(web.get().uri("/test/nowhere")).bodyText().satisfies(InlineCode::isAbsentFrom);
    }

    @Test
    void fixed_files_may_be_kept_for_good() {
        String body = body("/test/fine");
        Matcher address = Pattern.compile("/assets/[0-9a-f]+/css/all\\.css").matcher(body);

        assertThat(address.find()).isTrue();
        assertThat(web.get().uri(address.group()))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
    }

    @Test
    void an_unknown_address_is_a_readable_page() {
        assertThat(web.get().uri("/test/nowhere?lang=fr"))
                .hasStatus(404)
                .bodyText()
                .contains("Absent du registre");
    }

    @Test
    void a_missing_thing_is_named_on_the_page() {
        assertThat(web.get().uri("/test/missing")).hasStatus(404).bodyText().contains("No State with the code “XXX”");
    }

    @Test
    void a_value_of_the_wrong_kind_is_a_readable_page() {
        assertThat(web.get().uri("/test/number?n=x"))
                .hasStatus(400)
                .bodyText()
                .contains("The address could not be understood");
    }

    @Test
    void a_fault_of_ours_tells_nothing_of_the_inside() {
        assertThat(web.get().uri("/test/broken"))
                .hasStatus(500)
                .bodyText()
                .contains("Something failed here")
                .doesNotContain("planted");
    }

    private String body(String address) {
        try {
            return web.get().uri(address).exchange().getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
