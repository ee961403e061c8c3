package org.partnine.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApiTest
class DetailsApiTest {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void a_State_is_shown_with_its_standing_on_the_day_and_its_whole_history() {
        var json = assertThat(get("/api/v1/states/ZAF?on=2015-06-13"))
                .hasStatusOk()
                .bodyJson();
        json.extractingPath("$.state.name").isEqualTo("South Africa");
        json.extractingPath("$.on").isEqualTo("2015-06-13");
        json.extractingPath("$.standing").asArray().containsExactly("BOUND");
        json.extractingPath("$.treatyActions[?(@.treaty == 'ROME')].action")
                .asArray()
                .contains("SIGNATURE", "RATIFICATION", "WITHDRAWAL_NOTICE", "WITHDRAWAL_RESCINDED");
        json.extractingPath("$.findings[*].number").asArray().contains("ICC-02/05-01/09-302");
        json.extractingPath("$.visits[*].person").asArray().contains("al-bashir");
        json.extractingPath("$.treatyActions[*].source.text").asArray().doesNotContain("");
    }

    @Test
    void what_is_not_cut_says_so_by_naming_nothing_more() {
        for (String subject : new String[] {"states/COD", "persons/al-bashir", "situations/dar"}) {
            assertThat(get("/api/v1/" + subject))
                    .bodyJson()
                    .extractingPath("$.more")
                    .asMap()
                    .isEmpty();
        }
    }

    @Test
    void the_lists_that_have_the_rest_can_be_filtered_so() {
        for (String list : new String[] {
            "requests?addressee=KEN",
            "visits?state=KEN",
            "findings?state=KEN",
            "pleas?state=KEN",
            "requests?person=al-bashir",
            "visits?person=al-bashir",
            "findings?person=al-bashir",
            "requests?situation=dar",
            "findings?situation=dar"
        }) {
            assertThat(get("/api/v1/" + list))
                    .as(list)
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.items")
                    .asArray()
                    .isNotEmpty();
        }
    }

    @Test
    void requests_to_all_States_Parties_reach_a_party_and_no_other() {
        assertThat(get("/api/v1/states/ZAF"))
                .bodyJson()
                .extractingPath("$.requests[?(@.addressee == 'ALL_STATES_PARTIES')]")
                .asArray()
                .isNotEmpty();
        for (String outsider : new String[] {"USA", "MYS", "SDN"}) {
            assertThat(get("/api/v1/states/" + outsider))
                    .bodyJson()
                    .extractingPath("$.requests[?(@.addressee == 'ALL_STATES_PARTIES')]")
                    .asArray()
                    .isEmpty();
        }
        assertThat(get("/api/v1/states/USA"))
                .bodyJson()
                .extractingPath("$.requests[?(@.addressee == 'UNSC_MEMBERS_NOT_PARTIES')]")
                .asArray()
                .isNotEmpty();
    }

    @Test
    void a_former_party_is_not_reached_by_requests_sent_after_it_left() {
        assertThat(get("/api/v1/states/BDI"))
                .bodyJson()
                .extractingPath("$.requests[?(@.addressee == 'ALL_STATES_PARTIES' && @.transmittedOn > '2017-10-27')]")
                .asArray()
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dar", "ICC-02/05"})
    void a_situation_is_found_by_id_or_number(String id) {
        var json = assertThat(get("/api/v1/situations/" + id)).hasStatusOk().bodyJson();
        json.extractingPath("$.situation.id").isEqualTo("dar");
        json.extractingPath("$.persons[*].id").asArray().contains("al-bashir", "harun");
        json.extractingPath("$.warrants[*].person").asArray().contains("al-bashir");
        json.extractingPath("$.acts[?(@.effect == 'OBLIGES')].addresseeCodes[*]")
                .asArray()
                .contains("SDN");
        json.extractingPath("$.findings").asArray().isNotEmpty();
    }

    @Test
    void an_opening_under_seal_is_not_shown_before_it_became_public() {
        assertThat(get("/api/v1/situations/bdi?knownAt=2017-11-01"))
                .bodyJson()
                .extractingPath("$.situation.investigationOpenedOn")
                .isNull();
        assertThat(get("/api/v1/situations/bdi?knownAt=2017-11-09"))
                .bodyJson()
                .extractingPath("$.situation.investigationOpenedOn")
                .isEqualTo("2017-10-25");
    }

    @Test
    void a_person_is_shown_with_warrants_offices_stays_and_requests() {
        var json = assertThat(get("/api/v1/persons/al-bashir")).hasStatusOk().bodyJson();
        json.extractingPath("$.warrants").asArray().hasSizeGreaterThan(1);
        json.extractingPath("$.offices[*].category").asArray().contains("HEAD_OF_STATE");
        json.extractingPath("$.visits[*].state").asArray().contains("ZAF");
        json.extractingPath("$.requests").asArray().isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"F-ZAF-2017", "ICC-02/05-01/09-302"})
    void a_finding_is_found_by_id_or_number_with_its_thread(String id) {
        var json = assertThat(get("/api/v1/findings/" + id)).hasStatusOk().bodyJson();
        json.extractingPath("$.finding.outcome").isEqualTo("NON_COMPLIANCE");
        json.extractingPath("$.finding.referredToAssembly").isEqualTo(false);
        json.extractingPath("$.proceeding").asArray().isNotEmpty();
        json.extractingPath("$.pleas[*].ground").asArray().contains("ART_98_1_RAISED");
        json.extractingPath("$.visits[*].state").asArray().contains("ZAF");
    }

    @Test
    void a_document_is_found_by_its_symbol_with_what_cites_it() {
        var json = assertThat(get("/api/v1/documents/S/RES/1593%20(2005)"))
                .hasStatusOk()
                .bodyJson();
        json.extractingPath("$.document.type").isEqualTo("UN_SC_RES");
        json.extractingPath("$.citedBy[?(@.kind == 'council_act')].key")
                .asArray()
                .contains("SC-1593-2A");
    }

    @Test
    void an_act_is_found_by_its_key() {
        var json = assertThat(get("/api/v1/acts/SC-1593-2A")).hasStatusOk().bodyJson();
        json.extractingPath("$.act.effect").isEqualTo("OBLIGES");
        json.extractingPath("$.act.paragraph").isEqualTo("OP2");
    }

    @ParameterizedTest
    @CsvSource({
        "states/ZZZ, 404, unknown-state",
        "states/zaf, 400, malformed-request",
        "states/ZAF?on=, 400, malformed-request",
        "states/ZAF?when=2015-06-13, 400, malformed-request",
        "situations/ICC-09/99, 404, unknown-situation",
        "persons/nobody, 404, unknown-person",
        "findings/F-NONE, 404, unknown-finding",
        "findings/ICC-02/05-01/09-302?knownAt=2015-06-13, 404, unknown-finding",
        "documents/S/RES/9999, 404, unknown-document",
        "acts/SC-0, 404, unknown-act",
    })
    void what_is_not_there_is_refused_with_its_kind(String path, int status, String type) {
        assertThat(get("/api/v1/" + path))
                .hasStatus(status)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/" + type);
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(URI.create(uri)).exchange();
    }
}
