package org.partnine.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gold scenarios end to end: the question over REST, the answer from the loaded record. */
@ApiTest
class ScenariosApiTest {

    @Autowired
    private MockMvcTester mvc;

    /** All but those of another regime, and those about a situation that is only assumed. */
    static Stream<Arguments> scenarios() throws IOException {
        try (InputStream json = ScenariosApiTest.class.getResourceAsStream("/law/scenarios.json")) {
            return StreamSupport.stream(JsonMapper.shared().readTree(json).spliterator(), false)
                    .filter(s -> !s.has("regime"))
                    .filter(s -> !s.get("situation").asString().startsWith("HYPO"))
                    .map(s -> Arguments.of(s.get("id").asString(), s))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void the_door_gives_the_answer_the_lawyers_wrote_down(String id, JsonNode scenario) throws IOException {
        var result = mvc.get().uri(address(scenario)).exchange();
        assertThat(result).hasStatusOk();
        JsonNode answer = JsonMapper.shared().readTree(result.getResponse().getContentAsByteArray());
        JsonNode expected = scenario.get("expected");

        assertThat(answer.get("bound").asString()).isEqualTo(outcome(expected.get("bound")));
        assertThat(codes(answer.get("bases"), "code")).isEqualTo(texts(expected.get("bases")));
        assertThat(codes(answer.get("qualifiers"), "code")).containsAll(texts(expected.get("qualifiers")));
        if (expected.has("excludedQualifiers")) {
            assertThat(codes(answer.get("qualifiers"), "code"))
                    .doesNotContainAnyElementsOf(texts(expected.get("excludedQualifiers")));
        }
        assertThat(answer.get("nonComplianceRoute").asString())
                .isEqualTo(expected.get("nonComplianceRoute").asString());
        assertThat(answer.get("verdict").asString()).isNotBlank();
    }

    private static String address(JsonNode s) {
        var address = UriComponentsBuilder.fromPath("/api/v1/obligations")
                .queryParam("on", s.get("date").asString())
                .queryParam("form", s.get("form").asString())
                .queryParam("situation", s.get("situation").asString());
        if (s.get("state").isNull()) {
            address.queryParam("addressee", s.get("addressee").get("code").asString());
        } else {
            address.queryParam("state", s.get("state").asString());
        }
        if (!s.get("personId").isNull()) {
            address.queryParam("person", s.get("personId").asString());
        }
        return address.toUriString();
    }

    private static String outcome(JsonNode bound) {
        if (bound.isBoolean()) {
            return bound.asBoolean() ? "BOUND" : "NOT_BOUND";
        }
        return bound.asString().toUpperCase(Locale.ROOT);
    }

    private static Set<String> codes(JsonNode list, String field) {
        var codes = new HashSet<String>();
        list.forEach(n -> codes.add(n.get(field).asString()));
        return codes;
    }

    private static Set<String> texts(JsonNode list) {
        var texts = new HashSet<String>();
        list.forEach(n -> texts.add(n.asString()));
        return texts;
    }
}
