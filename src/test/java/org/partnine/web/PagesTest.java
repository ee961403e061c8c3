package org.partnine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.web.frame.InlineCode;
import org.partnine.web.frame.Texts;
import org.partnine.wording.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Every page on the facts that ship with the product, in each outcome. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
class PagesTest {

    private static final String ASKED =
            "/ask?state=ZAF&on=2015-06-13&form=ARREST_SURRENDER&person=al-bashir&situation=ICC-02/05";

    static final List<String> PAGES = List.of(
            "/",
            "/ask",
            ASKED,
            "/ask?addressee=UN&on=2010-01-01&situation=dar",
            "/states",
            "/states/ZAF?on=2015-06-13",
            "/states/UKR",
            "/states/compare",
            "/states/compare?state=ZAF&state=JOR&on=2017-03-29",
            "/ask?q=ZAF 2015-06-13 arrest Al-Bashir",
            "/situations",
            "/situations/ICC-02/05",
            "/persons",
            "/map",
            "/persons/al-bashir",
            "/persons/al-bashir/map?on=2015-06-13",
            "/findings",
            "/findings/F-SDN-2010",
            "/indicators",
            "/indicators/G3",
            "/indicators/G20/records?figure=0",
            "/visits",
            "/visits/V-al-bashir-30/checklist",
            "/visits/V-al-bashir-30/letter?kind=INFORMATION",
            "/visits/V-putin-16/letter?kind=RECALL",
            "/indicators?state=Chad&from=2009-01-01&to=2019-12-31&form=ARREST_SURRENDER",
            "/findings/F-JOR-2017",
            "/findings/ladder",
            "/findings/ladder?without=assembly&sort=state",
            "/findings/matrix",
            "/matters/F-JOR-2017",
            "/matters/V-al-bashir-13",
            "/records/requests/RQ-bashir-ZAF-2015-05",
            "/documents?symbol=ICC-02/05-01/09-302",
            "/about",
            "/accessibility",
            "/data",
            "/design",
            "/glossary",
            "/help",
            "/glossary?q=remise",
            "/glossary?q=qqqq",
            "/law",
            "/law/rules/L4",
            "/law/bases/HR_UPR",
            "/law/grounds/ART_98_1_RAISED",
            "/law/readings/OQ1",
            "/search",
            "/search?q=al-Baschir&register=VISIT",
            "/search?q=nothing-of-the-kind");

    @Autowired
    private MockMvcTester web;

    static Stream<Arguments> pagesInEveryLanguage() {
        var all = new ArrayList<Arguments>();
        for (String page : PAGES) {
            for (Language language : Language.values()) {
                all.add(Arguments.of(page, language));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("pagesInEveryLanguage")
    void a_page_is_whole_in_every_language(String page, Language language) {
        MvcTestResult shown = get(page + (page.contains("?") ? "&" : "?") + "lang=" + language.tag());

        assertThat(shown).hasStatusOk();
        assertThat(shown)
                .bodyText()
                .contains("dir=\"" + language.direction() + "\"")
                .contains("</html>")
                .containsOnlyOnce("<h1")
                .satisfies(InlineCode::isAbsentFrom);
    }

    @Test
    void the_first_question_is_answered_with_verdict_bases_route_and_later_finding() {
        assertThat(get(ASKED))
                .bodyText()
                .contains("South Africa was bound to arrest and surrender Omar Hassan Ahmad Al Bashir")
                .contains("since 1 July 2002")
                .contains("Immunity raised")
                .contains("Finding, referral to the Assembly or the Council possible")
                .containsPattern("(?s)id=\"later\".*ICC-02/05-01/09-302")
                .contains("Known only after that day")
                .contains("Not legal advice.");
    }

    @Test
    void a_question_in_names_is_understood_and_its_permanent_link_is_in_codes() {
        assertThat(get("/ask?state=Afrique du Sud&on=2015-06-13&form=ARREST_SURRENDER"
                        + "&person=Omar Hassan Ahmad Al Bashir&situation="))
                .hasStatusOk()
                .bodyText()
                .contains("/ask?state=ZAF&amp;on=2015-06-13&amp;form=ARREST_SURRENDER"
                        + "&amp;situation=ICC-02/05&amp;person=al-bashir&amp;knownAt=");
    }

    @Test
    void a_past_state_of_knowledge_does_not_know_the_later_finding() {
        assertThat(get(ASKED + "&knownAt=2016-01-31")).hasStatusOk().bodyText().doesNotContain("ICC-02/05-01/09-302");
    }

    @Test
    void faults_are_listed_with_links_to_their_fields_and_the_input_is_kept() {
        assertThat(get("/ask?state=Narnia&on=13/06/2015&form=ARREST_SURRENDER&person=&situation=ICC-02/05"))
                .hasStatus(400)
                .bodyText()
                .contains("href=\"#state\"", "href=\"#on\"", "value=\"Narnia\"", "value=\"ICC-02/05\"")
                .contains("aria-invalid=\"true\" aria-describedby=\"state-fault\"")
                .contains("“13/06/2015” is no day")
                .doesNotContain("href=\"#situation\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_person_is_not_asked_about_where_he_is_not_sought(Language language) {
        assertThat(get("/ask?state=ZAF&on=2015-06-13&form=ARREST_SURRENDER&person=al-bashir&situation=ICC-01/18&lang="
                        + language.tag()))
                .hasStatus(400)
                .bodyText()
                .contains("id=\"situation-fault\"", "ICC-02/05")
                .contains(Texts.in(language)
                        .of("form.fault.situation.elsewhere", "value", "ICC-01/18", "accepted", "ICC-02/05"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/findings", "/records/visits", "/indicators"})
    void a_period_does_not_end_before_it_begins(String page) {
        assertThat(get(page + "?from=2016-01-01&to=2015-01-01"))
                .hasStatus(400)
                .bodyText()
                .contains("id=\"to-fault\"", "2016-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=QQQ", "situation=nowhere", "person=nobody"})
    void a_search_within_what_the_register_does_not_hold_is_refused(String filter) {
        assertThat(get("/search?q=Bashir&" + filter)).hasStatus(400);
    }

    @Test
    void an_empty_day_is_not_taken_for_today() {
        assertThat(get("/ask?state=ZAF&on=&situation=ICC-02/05")).hasStatus(400);
        assertThat(get("/states?on=")).hasStatus(400);
    }

    @Test
    void without_a_situation_and_a_person_the_situation_is_asked_for() {
        assertThat(get("/ask?state=ZAF&on=2015-06-13&form=ARREST_SURRENDER"))
                .hasStatus(400)
                .bodyText()
                .contains("href=\"#situation\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ask?state=ZAF&on=2015-06-13", "/ask?person=al-bashir&form=ARREST_SURRENDER"})
    void a_question_that_a_link_began_is_no_mistake_yet(String begun) {
        assertThat(get(begun)).hasStatusOk().bodyText().doesNotContain("Some fields need another look");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/states/XXX",
                "/states/Africa",
                "/situations/none",
                "/persons/none",
                "/findings/none",
                "/documents?symbol=none",
                "/no/such/page"
            })
    void what_the_register_does_not_hold_is_a_readable_page(String address) {
        assertThat(get(address))
                .hasStatus(404)
                .bodyText()
                .contains("Not in the register")
                .satisfies(InlineCode::isAbsentFrom);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/states/ZAF?on=2015-02-30",
                "/findings?after=nonsense",
                "/documents",
                "/search?q=a&register=BOOK",
                "/search?q=a&after=b~c",
                "/search?q=a&year=soon"
            })
    void what_cannot_be_understood_is_a_readable_page(String address) {
        assertThat(get(address)).hasStatus(400).bodyText().contains("The address could not be understood");
    }

    @Test
    void a_part_of_a_name_is_enough_and_several_bearers_are_named() {
        assertThat(get("/ask?state=South Africa&on=2015-06-13&form=ARREST_SURRENDER&person=Al-Bashir&situation="))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Omar Hassan Ahmad Al Bashir\"");
        assertThat(get("/ask?state=South Africa&on=2015-06-13&form=ARREST_SURRENDER&person=Gbagbo&situation="))
                .hasStatus(400)
                .bodyText()
                .contains("Laurent Koudou Gbagbo; Simone Gbagbo");
    }

    @Test
    void a_day_that_does_not_exist_is_named_with_what_is_accepted() {
        assertThat(get("/states/ZAF?on=2015-02-31"))
                .hasStatus(400)
                .bodyText()
                .contains("“2015-02-31” is no day", "for example 2015-06-13");
    }

    @Test
    void a_bad_day_stays_in_its_field() {
        assertThat(get("/ask?state=ZAF&on=2015-02-31&situation=dar"))
                .hasStatus(400)
                .bodyText()
                .contains("<input id=\"on\" name=\"on\" type=\"text\" value=\"2015-02-31\"");
    }

    @Test
    void what_the_court_accepted_is_not_called_no_excuse() {
        assertThat(get("/ask?state=NGA&on=2013-07-15&form=ARREST_SURRENDER&person=al-bashir"))
                .hasStatusOk()
                .bodyText()
                .containsPattern("He left while the authorities were still considering what to do</span>”\\. "
                        + "The Court accepted the argument");
    }

    @Test
    void a_filter_without_a_hit_says_so_and_does_not_speak_of_silence() {
        assertThat(get("/persons?text=zzzz"))
                .hasStatusOk()
                .bodyText()
                .contains("Nothing on record matches this filter.")
                .doesNotContain("silent");
    }

    @Test
    void persons_are_named_as_the_readers_language_writes_them_and_found_by_it() {
        assertThat(get("/persons/putin?lang=fa"))
                .hasStatusOk()
                .bodyText()
                .contains("<h1>ولادیمیر پوتین (<bdi lang=\"en\">Vladimir Vladimirovich Putin</bdi>)</h1>");
        assertThat(get(ASKED + "&lang=ar"))
                .bodyText()
                .contains("القبض على \u2068عمر البشير\u2069")
                .contains("value=\"عمر البشير\"");
        assertThat(get("/ask?state=ZAF&on=2015-06-13&form=ARREST_SURRENDER&person=عمر البشير&situation=&lang=ar"))
                .hasStatusOk()
                .bodyText()
                .contains("person=al-bashir");
        assertThat(get("/persons?text=البشير&lang=ar")).bodyText().contains("/persons/al-bashir");
        assertThat(get("/persons/mindzaev?lang=ar")).bodyText().contains("<h1>Mikhail Mayramovich Mindzaev</h1>");
        assertThat(get("/persons/putin?lang=fr")).bodyText().contains("<h1>Vladimir Vladimirovich Putin</h1>");
    }

    @Test
    void an_answer_about_a_day_ahead_says_on_what_it_rests() {
        String ahead = "/ask?state=ZAF&on=2099-06-13&form=ARREST_SURRENDER&person=putin";
        assertThat(get(ahead))
                .bodyText()
                .contains("South Africa will be bound", "so it would be if nothing changed after");
        assertThat(get("/states/ZAF?on=2099-06-13"))
                .bodyText()
                .contains("so it would be if nothing changed after", "What it would owe on 13 June 2099");
        for (String map : List.of("/map?on=", "/persons/putin/map?on=")) {
            assertThat(get(map + "2026-01-01")).bodyText().doesNotContain("if nothing changed");
            assertThat(get(map + "2099-01-01")).bodyText().contains("so it would be if nothing changed after");
        }
        assertThat(get("/states/compare?state=ZAF&state=JOR&on=2099-06-13"))
                .bodyText()
                .contains("so it would be if nothing changed after");
        assertThat(get(ASKED)).bodyText().doesNotContain("if nothing changed");
        assertThat(get("/states/ZAF?on=2015-06-13")).bodyText().contains("What it owed on 13 June 2015");
    }

    @Test
    void a_source_is_no_working_file_and_what_rests_on_memory_says_so() {
        assertThat(get("/states/KEN?lang=fr"))
                .hasStatusOk()
                .bodyText()
                .contains("onnaissance générale, non vérifiée dans un document")
                .doesNotContainPattern(">recall<|; recall\\b|\\.csv\\b(?!\")");
    }

    @Test
    void what_the_court_sent_is_no_act_of_the_council() {
        assertThat(get("/findings/F-JOR-2017"))
                .bodyText()
                .containsPattern(
                        "(?s)id=\"acts\".*act(?:s)? of the Council and the Assembly.*Sent by the Court: 1 record"
                                + ".*ICC-02/05-01/09-309");
    }

    @Test
    void an_open_question_and_those_who_hold_a_view_are_named_in_the_readers_language() {
        assertThat(get("/law/readings/OQ4?lang=fr"))
                .hasStatusOk()
                .bodyText()
                .contains("Chambre préliminaire II (Afrique du Sud, Jordanie)")
                .doesNotContain("PTC II (South Africa, Jordan)", "Do arts. 27 and 98(1) leave");
        assertThat(get("/law/readings/OQ4?lang=fa")).bodyText().doesNotContain(">Court<");
        assertThat(get("/records/readings?lang=fr"))
                .bodyText()
                .contains("Les articles 27 et 98-1 laissent-ils", "Works in every situation")
                .doesNotContain("Do arts. 27 and 98(1) leave");
        assertThat(get("/records/council-acts/SC-1593-3?lang=fa")).bodyText().contains("بند ۳", "اتحادیه آفریقا");
    }

    @Test
    void findings_are_filtered_by_state_outcome_and_days() {
        assertThat(get("/findings?state=Kenya&outcome=NON_COMPLIANCE&from=2014-01-01&to=2026-01-01"))
                .hasStatusOk()
                .bodyText()
                .contains("F-KEN-2016")
                .doesNotContain("F-KEN-2010", "F-ZAF-2017");
        assertThat(get("/findings?state=Narnia&outcome=X&from=2014-02-30"))
                .hasStatus(400)
                .bodyText()
                .contains("id=\"state-fault\"", "id=\"outcome-fault\"", "id=\"from-fault\"");
    }

    @Test
    void a_finding_shows_the_whole_thread_and_the_state_beside_the_chamber() {
        assertThat(get("/findings/F-JOR-2017"))
                .hasStatusOk()
                .bodyText()
                .containsPattern("(?s)id=\"decided\".*id=\"said\".*Appeals Chamber")
                .contains("What was asked", "Immunity raised", "Appeal judgment")
                .containsPattern("(?s)Days without a formal step.*Security Council.*until the referral was set aside")
                .containsPattern("(?s)Legal responsibility.*Found by Pre-Trial Chamber II.*Political responsibility");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/findings/F-JOR-2017", "/matters/F-JOR-2017"})
    void a_printed_matter_says_which_state_of_the_record_it_shows(String path) {
        assertThat(get(path + "?knownAt=2018-06-01"))
                .hasStatus(200)
                .bodyText()
                .contains("class=\"running\"", "as known on 1 June 2018", "knownAt=2018-06-01T23");
    }

    @Test
    void a_finding_as_known_before_the_appeal_does_not_know_the_reversal() {
        assertThat(get("/findings/F-JOR-2017?knownAt=2018-06-01"))
                .hasStatusOk()
                .bodyText()
                .contains("As known on 1 June 2018")
                .contains("<a href=\"/findings/F-JOR-2017\">As known today</a>")
                .doesNotContain("ICC-02/05-01/09-397", "referral reversed", "set aside");
        assertThat(get("/findings/F-JOR-2017?knownAt="))
                .hasStatusOk()
                .bodyText()
                .contains("ICC-02/05-01/09-397")
                .doesNotContain("As known today");
    }

    @Test
    void a_persian_page_counts_in_persian_digits() {
        assertThat(get("/states/ZAF?on=2015-06-13&lang=fa"))
                .hasStatusOk()
                .bodyText()
                .contains(">۲۰۰۵</text>", "\u2067۱۳ ژوئن ۲۰۱۵\u2069</text>");
    }

    @Test
    void what_is_found_is_marked_linked_and_can_be_narrowed() {
        assertThat(get("/search?q=البشير&lang=fr"))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/persons/al-bashir\"")
                .contains("register=VISIT\">Séjours</a>");
        assertThat(get("/search?q=overflight"))
                .hasStatusOk()
                .bodyText()
                .contains("<mark>")
                .contains("href=\"/search?q=overflight&amp;");
        assertThat(get("/search?q=Bashhir")).bodyText().contains("“Bashhir” was also taken for");
        assertThat(get("/search?q=<b>bashir</b>")).hasStatusOk().bodyText().doesNotContain("<b>bashir");
    }

    @Test
    void a_long_list_goes_on_where_it_stopped_without_showing_a_row_twice() {
        String first = body("/persons");
        String next = first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1");
        String second = body(next);

        assertThat(links(first)).hasSize(50).doesNotContainAnyElementsOf(links(second));
        assertThat(links(second)).isNotEmpty();
        assertThat(second).doesNotContain("rel=\"next\"");
    }

    private static List<String> links(String page) {
        return Pattern.compile("<th scope=\"row\"><a href=\"(/persons/[^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private MvcTestResult get(String address) {
        return web.get().uri(address).accept(MediaType.TEXT_HTML).exchange();
    }

    private String body(String address) {
        try {
            return get(address).getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/states/ZAF?on=%2B999999999-12-31",
                "/states/ZAF?on=0000-01-01",
                "/findings/F-SDN-2010?knownAt=%2B999999999-12-31T00:00:00Z",
                "/records/visits?after=x~y",
                "/records/visits?after=%2B292278994-08-17~y",
                "/findings?after=x~y",
                "/search?q=x&situation=%00",
                "/search?q=x&person=%00",
                "/documents?symbol=%00"
            })
    void what_no_record_can_hold_is_refused_before_it_is_looked_for(String address) {
        assertThat(web.get().uri(URI.create(address)).accept(MediaType.TEXT_HTML))
                .hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/records/visits?from=%2B292278994-08-17",
                "/findings?to=%2B292278994-08-17",
                "/indicators?from=-0001-01-01",
                "/ask?state=ZAF&on=%2B12015-06-13&situation=dar",
                "/ask?state=ZAF&on=2015-06-13&situation=dar&knownAt=%2B999999999-12-31T00:00:00Z"
            })
    void a_day_that_no_record_can_hold_is_a_fault_of_the_form(String address) {
        assertThat(web.get().uri(URI.create(address)).accept(MediaType.TEXT_HTML))
                .matches(answer -> answer.getResponse().getStatus() < 500)
                .bodyText()
                .contains("aria-invalid");
    }
}
