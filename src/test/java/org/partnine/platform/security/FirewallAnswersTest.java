package org.partnine.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
class FirewallAnswersTest {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/readings/a;b",
                "/api/v1/readings/a%2Fb",
                "/api/v1/readings/a%5Cb",
                "/api/v1/readings/a%25b",
                "/api/v1/readings/a%00",
                "/api/v1/states?a%00=b",
            })
    void what_the_firewall_refuses_of_the_API_is_a_problem_document(String path) {
        assertThat(mvc.get().uri(URI.create(path)))
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/malformed-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/records/readings/a;b",
                "/records//readings",
                "/records/readings/a%2Fb",
                "/records/readings/a%25b",
                "/records/readings?a%00=b",
            })
    void what_the_firewall_refuses_of_the_pages_is_the_page_of_faults(String path) {
        assertThat(mvc.get().uri(URI.create(path)).accept(MediaType.TEXT_HTML))
                .hasStatus(400)
                .hasContentTypeCompatibleWith(MediaType.TEXT_HTML)
                .bodyText()
                .contains("<h1", "</html>");
    }
}
