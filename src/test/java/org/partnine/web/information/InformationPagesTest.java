package org.partnine.web.information;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the register says about itself, and gives away. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
class InformationPagesTest {

    @Autowired
    private MockMvcTester web;

    @Test
    void every_page_leads_to_them_from_its_foot() {
        assertThat(web.get().uri("/states"))
                .bodyText()
                .containsPattern("(?s)<footer.*/about.*/law.*/glossary.*/data.*/api.*/accessibility.*/help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/data/secrets.csv", "/data/application.yaml", "/data/visits.csv.bak"})
    void no_other_file_is_given_away(String path) {
        assertThat(web.get()
                        .uri(java.net.URI.create(path))
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isIn(400, 404);
    }

    @Test
    void the_design_is_shown_with_the_components_themselves() {
        assertThat(web.get().uri("/design"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "--not-bound",
                        "class=\"mark standing-contested",
                        "id=\"faulty-fault\"",
                        "class=\"timeline\"",
                        "class=\"closed\"");
    }
}
