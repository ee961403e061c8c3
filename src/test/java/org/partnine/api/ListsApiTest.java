package org.partnine.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApiTest
class ListsApiTest {

    private static final Pattern NEXT = Pattern.compile("<(.*)>; rel=\"next\"");

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "states, code, 197",
        "situations, id, 21",
        "persons, id, 74",
        "findings, key, 38",
        "acts, key, 94",
        "findings?state=SDN, key, -1",
        "persons?text=al-, id, -1",
        "acts?from=2005-01-01&to=2011-12-31, key, -1",
        "documents, key, -1",
    })
    void paging_walks_every_row_once_in_the_order_of_the_whole_list(String list, String id, int count)
            throws UnsupportedEncodingException {
        String all = "/api/v1/" + list + (list.contains("?") ? "&" : "?");
        List<String> walked = new ArrayList<>();
        String next = all + "limit=7";
        while (next != null) {
            MvcTestResult page = get(next);
            assertThat(page).hasStatusOk();
            walked.addAll(ids(page, id));
            String link = page.getResponse().getHeader("Link");
            var matcher = link == null ? null : NEXT.matcher(link);
            next = matcher == null || !matcher.matches() ? null : matcher.group(1);
            assertThat((String) JsonPath.read(page.getResponse().getContentAsString(), "$.next"))
                    .isEqualTo(next);
        }
        assertThat(walked).isNotEmpty().doesNotHaveDuplicates();
        if (count >= 0) {
            assertThat(walked).hasSize(count);
        }
        List<String> whole = new ArrayList<>();
        String more = all + "limit=200";
        while (more != null) {
            MvcTestResult page = get(more);
            whole.addAll(ids(page, id));
            more = JsonPath.read(page.getResponse().getContentAsString(), "$.next");
        }
        assertThat(walked).isEqualTo(whole);
    }

    @Test
    void findings_are_filtered_by_each_parameter() {
        assertItems("/api/v1/findings?state=ZAF", "$.items[?(@.state != 'ZAF')]");
        assertItems("/api/v1/findings?situation=ICC-02/05", "$.items[?(@.situation != 'dar')]");
        assertItems("/api/v1/findings?person=al-bashir", "$.items[?(@.person != 'al-bashir')]");
        assertItems("/api/v1/findings?outcome=NON_COMPLIANCE", "$.items[?(@.outcome != 'NON_COMPLIANCE')]");
        assertItems("/api/v1/findings?confidence=HIGH", "$.items[?(@.source.confidence != 'HIGH')]");
        assertItems("/api/v1/findings?from=2015-01-01", "$.items[?(@.decidedOn < '2015-01-01')]");
        assertItems("/api/v1/findings?to=2015-01-01", "$.items[?(@.decidedOn > '2015-01-01')]");
        assertItems("/api/v1/findings?text=09-302", "$.items[?(@.number != 'ICC-02/05-01/09-302')]");
    }

    @Test
    void acts_are_filtered_by_each_parameter() {
        assertItems("/api/v1/acts?body=COUNCIL", "$.items[?(@.body != 'COUNCIL')]");
        assertItems("/api/v1/acts?kind=COOPERATION_CLAUSE", "$.items[?(@.kind != 'COOPERATION_CLAUSE')]");
        assertItems("/api/v1/acts?effect=OBLIGES", "$.items[?(@.effect != 'OBLIGES')]");
        assertItems("/api/v1/acts?situation=ICC-02/05", "$.items[?(@.situation != 'dar')]");
        assertItems("/api/v1/acts?from=2011-01-01", "$.items[?(@.adoptedOn < '2011')]");
    }

    @Test
    void texts_are_found_whatever_accents_and_case() {
        assertThat(get("/api/v1/states?text=COTE"))
                .bodyJson()
                .extractingPath("$.items[*].code")
                .asArray()
                .contains("CIV");
    }

    @Test
    void a_list_holds_what_was_known_at_the_instant() {
        assertThat(get("/api/v1/findings?state=ZAF&knownAt=2015-06-12"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertItems("/api/v1/findings?state=ZAF&knownAt=2026-11-23", "$.items[?(@.state != 'ZAF')]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"states", "situations", "persons", "findings", "documents", "acts"})
    void an_unchanged_list_is_not_sent_again(String list) {
        var first = get("/api/v1/" + list);
        String tag = Objects.requireNonNull(first.getResponse().getHeader("ETag"));
        assertThat(first).hasHeader("Cache-Control", "no-cache");
        assertThat(mvc.get().uri("/api/v1/" + list).header("If-None-Match", tag))
                .hasStatus(304);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "findings?limit=0            | limit",
                "findings?limit=201          | limit",
                "findings?limit=many         | limit",
                "findings?cursor=nonsense!   | cursor",
                "findings?cursor=bm90IGEgZGF5CmtleQ | cursor",
                "findings?outcome=GUILTY     | outcome",
                "findings?state=za           | state",
                "findings?from=               | from",
                "findings?text=               | text",
                "findings?chamber=I          | chamber",
                "states?group=EUROPE         | group",
                "situations?trigger=CHANCE   | trigger",
                "situations?status=SHUT      | status",
                "persons?status=FREE         | status",
                "persons?confidence=SURE     | confidence",
                "documents?type=BOOK         | type",
                "acts?effect=ORDERS          | effect",
                "acts?body=COURT             | body",
            })
    void a_malformed_filter_is_named(String list, String parameter) {
        assertThat(get("/api/v1/" + list.strip()))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].parameter")
                .isEqualTo(parameter);
    }

    @ParameterizedTest
    @CsvSource({
        "findings?state=ZZZ, unknown-state",
        "acts?situation=nowhere, unknown-situation",
        "findings?person=nobody, unknown-person"
    })
    void a_filter_that_names_nothing_is_not_found(String list, String type) {
        assertThat(get("/api/v1/" + list))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/" + type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "findings?outcome=x&state=QQQ             | outcome state",
                "findings?qqq=1&outcome=x                 | qqq outcome",
                "findings?from=2016-01-01&to=2015-01-01   | to",
                "acts?from=2016-01-01&to=2015-01-01&state=QQQ | to state",
                "documents?from=2016-01-01&to=2015-01-01  | to",
                "search?q=Bashir&from=2016-01-01&to=2015-01-01 | to",
                "search?q=Bashir&person=nobody&state=QQQ  | person state",
                "indicators?from=2016-01-01&to=2015-01-01&person=nobody | to person",
                "visits?from=2016-01-01&to=2015-01-01&outcome=x | to outcome",
                "visits?person=nobody&state=QQQ           | person state",
                "requests?situation=nowhere&addressee=QQQ | situation addressee",
                "visits?finding=none                      | finding",
            })
    void all_faults_of_a_list_are_told_at_once(String list, String parameters) {
        assertThat(get("/api/v1/" + list.strip()))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].parameter")
                .asArray()
                .containsExactlyInAnyOrder((Object[]) parameters.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "requests?situation=ICC-02/05, $.items[?(@.situation != 'dar')]",
        "requests?addressee=KEN, $.items[?(@.addressee != 'KEN')]",
        "requests?addresseeKind=GROUP&addressee=ALL_STATES_PARTIES, $.items[?(@.addressee != 'ALL_STATES_PARTIES')]",
        "visits?person=al-bashir&state=TCD, $.items[?(@.person != 'al-bashir')]",
        "visits?finding=F-JOR-2017, $.items[?(@.finding != 'F-JOR-2017')]"
    })
    void a_register_is_filtered_by_keys_and_numbers_of_what_its_records_name(String list, String contrary) {
        assertItems("/api/v1/" + list, contrary);
    }

    @Test
    void what_was_not_known_yet_is_an_empty_list_and_no_fault() {
        assertThat(get("/api/v1/visits?person=netanyahu&knownAt=2010-01-01"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    private void assertItems(String uri, String contrary) {
        var json = assertThat(get(uri)).hasStatusOk().bodyJson();
        json.extractingPath("$.items").asArray().isNotEmpty();
        json.extractingPath(contrary).asArray().isEmpty();
    }

    private static List<String> ids(MvcTestResult page, String id) throws UnsupportedEncodingException {
        return JsonPath.read(page.getResponse().getContentAsString(), "$.items[*]." + id);
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(URI.create(uri)).exchange();
    }
}
