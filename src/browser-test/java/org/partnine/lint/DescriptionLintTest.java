package org.partnine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Spectral over the description of the API as it is served, by the rules in src/lint. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
class DescriptionLintTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String OBLIGATIONS = "/paths/~1api~1v1~1obligations/get";

    @TempDir
    private Path folder;

    private ObjectNode served = JSON.createObjectNode();

    /** What Spectral says, and whether it is content. */
    private record Said(int status, String words) {}

    @BeforeEach
    void ask(@Autowired MockMvcTester mvc) throws IOException {
        byte[] description =
                mvc.get().uri("/api/v1/openapi.json").exchange().getResponse().getContentAsByteArray();
        Files.write(Path.of("target", "openapi.json"), description);
        served = (ObjectNode) JSON.readTree(description);
    }

    @Test
    void the_description_breaks_no_rule() throws Exception {
        Said said = lint();
        assertThat(said.words()).contains("No results");
        assertThat(said.status()).isZero();
    }

    @Test
    void an_operation_without_a_summary_is_found() throws Exception {
        keepOnePath();
        ((ObjectNode) served.at(OBLIGATIONS)).remove("summary");
        Said said = lint();
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.words()).contains("operation-summary");
    }

    @Test
    void an_answer_without_an_example_is_found() throws Exception {
        keepOnePath();
        var answer = (ObjectNode) served.at(OBLIGATIONS + "/responses/200/content/application~1json");
        assertThat(answer.has("example") || answer.has("examples")).isTrue();
        answer.remove("example");
        answer.remove("examples");
        Said said = lint();
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.words()).contains("answer-example");
    }

    @Test
    void an_example_that_is_not_as_its_schema_says_is_found() throws Exception {
        keepOnePath();
        var answer = (ObjectNode) served.at(OBLIGATIONS + "/responses/200/content/application~1json");
        answer.remove("examples");
        answer.putObject("example").put("kind", "MAYBE");
        Said said = lint();
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.words()).contains("oas3-valid-media-example");
    }

    /** To plant a fault in it is enough, and is sooner read. */
    private void keepOnePath() {
        ((ObjectNode) served.path("paths")).retain("/api/v1/obligations");
    }

    private Said lint() throws IOException, InterruptedException {
        Path description = folder.resolve("openapi.json");
        Files.write(description, JSON.writeValueAsBytes(served));
        Path words = folder.resolve("words.txt");
        var spectral = new ProcessBuilder(
                        "node_modules/.bin/spectral",
                        "lint",
                        "--ruleset",
                        "spectral.yaml",
                        "--fail-severity",
                        "warn",
                        description.toString())
                .directory(Path.of("src", "lint").toFile())
                .redirectErrorStream(true)
                .redirectOutput(words.toFile())
                .start();
        assertThat(spectral.waitFor(120, TimeUnit.SECONDS)).as("Spectral ends").isTrue();
        return new Said(spectral.exitValue(), Files.readString(words, StandardCharsets.UTF_8));
    }
}
