package org.partnine.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a fact that was loaded with all that followed tells of a day before it followed. */
@ApiTest
class KnownThenApiTest {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void the_steps_of_an_appeal_are_known_before_its_judgment() {
        JsonNode thread = get("/api/v1/findings/F-JOR-2017?knownAt=2018-06-01");
        assertThat(thread.get("thread").findValuesAsString("id"))
                .contains("PE-F-JOR-2017-06", "PE-F-JOR-2019-AC-01")
                .doesNotContain("PE-F-JOR-2019-AC-02", "PE-F-JOR-2019-AC-04");
        assertThat(thread.get("thread").findValuesAsString("finding"))
                .contains("F-JOR-2017")
                .doesNotContain("F-JOR-2019-AC");
        assertThat(thread.get("pleas").findValuesAsString("key")).contains("PL-F-JOR-2019-AC-1");
        for (JsonNode plea : thread.get("pleas")) {
            boolean onAppeal = plea.get("key").asString().startsWith("PL-F-JOR-2019-AC");
            assertThat(plea.path("answer").isString())
                    .as(plea.get("key").asString())
                    .isEqualTo(!onAppeal);
        }
        assertThat(get("/api/v1/findings/F-JOR-2017?knownAt=2018-07-16")
                        .get("thread")
                        .findValuesAsString("id"))
                .contains("PE-F-JOR-2019-AC-02");
    }

    @Test
    void a_plea_is_without_its_answer_until_the_answer_was_given() {
        JsonNode before = get("/api/v1/pleas/PL-F-JOR-2017-1?knownAt=2017-12-10");
        assertThat(before.get("ground").asString()).isEqualTo("ART_98_1_RAISED");
        assertThat(before.propertyNames()).doesNotContain("courtAnswer", "answeredBy", "finding");
        JsonNode after = get("/api/v1/pleas/PL-F-JOR-2017-1?knownAt=2017-12-11");
        assertThat(after.get("courtAnswer").asString()).isEqualTo("REJECTED");
        assertThat(after.get("answeredBy").asString()).isEqualTo("ICC-02/05-01/09-309");
        assertThat(after.get("finding").asString()).isEqualTo("F-JOR-2017");
        JsonNode listed =
                get("/api/v1/pleas?state=JOR&knownAt=2017-12-10").get("items").get(0);
        assertThat(listed.propertyNames()).contains("ground").doesNotContain("courtAnswer", "finding");
    }

    @Test
    void an_answer_by_another_document_than_a_finding_is_known_with_the_step_that_names_it() {
        assertThat(get("/api/v1/pleas/PL-F-LBY-2014-3?knownAt=2013-01-01")
                        .get("courtAnswer")
                        .asString())
                .isEqualTo("ACCEPTED");
        assertThat(get("/api/v1/pleas/PL-RQ-al-senussi-LBY-2011-1?knownAt=2014-01-01")
                        .get("answeredBy")
                        .asString())
                .isEqualTo("ICC-01/11-01/11-354");
    }

    @Test
    void a_remark_is_not_told_of_a_day_before_it_was_made() {
        assertThat(get("/api/v1/findings/F-JOR-2017/record").has("note")
                        || get("/api/v1/proceeding-events/PE-F-JOR-2017-04").has("note"))
                .isTrue();
        assertThat(get("/api/v1/findings/F-JOR-2017/record?knownAt=2017-12-12").has("note"))
                .isFalse();
        JsonNode then = get("/api/v1/findings/F-JOR-2017?knownAt=2018-06-01");
        assertThat(then.toString()).doesNotContainIgnoringCase("set aside on appeal", "reversed");
        assertThat(get("/api/v1/findings/F-JOR-2017").toString()).containsIgnoringCase("set aside on appeal");
    }

    @Test
    void a_stay_names_no_finding_and_a_finding_no_appeal_that_came_later() {
        assertThat(get("/api/v1/visits/V-al-bashir-38?knownAt=2017-06-01").propertyNames())
                .contains("outcome")
                .doesNotContain("finding");
        assertThat(get("/api/v1/visits/V-al-bashir-38?knownAt=2017-12-11")
                        .get("finding")
                        .asString())
                .isEqualTo("F-JOR-2017");
        assertThat(get("/api/v1/findings?state=JOR&knownAt=2018-06-01").toString())
                .contains("F-JOR-2017")
                .doesNotContain("REFERRAL_REVERSED", "09-397");
    }

    @Test
    void the_engine_knows_the_plea_before_its_answer() {
        String question = "/api/v1/obligations?state=CIV&on=2014-02-01&form=ARREST_SURRENDER&person=ble-goude";
        JsonNode before = ground(get(question + "&knownAt=2014-03-01"));
        assertThat(before.path("answer").isString()).isFalse();
        assertThat(before.path("answeredBy").isString()).isFalse();
        assertThat(ground(get(question)).get("answeredBy").asString()).isEqualTo("ICC-02/11-02/11-41");
    }

    private static JsonNode ground(JsonNode answer) {
        for (JsonNode ground : answer.findValue("grounds")) {
            if (ground.path("code").asString("").equals("ART_94_POSTPONE")) {
                return ground;
            }
        }
        throw new AssertionError("no such ground in " + answer);
    }

    private JsonNode get(String uri) {
        try {
            return JsonMapper.shared()
                    .readTree(mvc.get()
                            .uri(URI.create(uri))
                            .exchange()
                            .getResponse()
                            .getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
