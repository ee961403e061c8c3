package org.partnine.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.Passwords;
import org.partnine.accounts.Role;
import org.partnine.documents.Slice;
import org.partnine.recording.RecordFilter;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.partnine.recording.Register;
import org.partnine.recording.Registers;
import org.partnine.testing.Browser;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.TestAccounts;
import org.partnine.testing.WritesRecords;
import org.partnine.web.frame.InlineCode;
import org.partnine.web.shown.RecordedNames;
import org.partnine.wording.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** The forms that write records, in a browser. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
class EntryPagesTest {

    private static final String PASSWORD = "kettle orbit walnut seventeen";
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private Registers registers;

    @Autowired
    private Records records;

    @Autowired
    private FactsTyped facts;

    @Autowired
    private RecordedNames names;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void forgetFailures() {
        jdbc.sql("delete from failed_sign_in").update();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_register_has_its_form_in_every_language(Language language) {
        var reviewer = signedIn(Role.REVIEWER);
        registers.all().stream().filter(Register::open).forEach(register -> {
            String path = "/records/" + register.name() + "/new?lang=" + language.tag();
            var form = reviewer.get(path);
            assertThat(form).as(path).hasStatus(200);
            InlineCode.isAbsentFrom(Browser.body(form));
            assertThat(Browser.body(form)).contains("name=\"source\"", "name=\"confidence\"");
            var refused = reviewer.post("/records/" + register.name() + "/new", hidden(form));
            assertThat(refused).as(path).hasStatus(422);
            assertThat(Browser.body(refused)).contains("href=\"#source\"", "id=\"source-fault\"");
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_correction_that_changes_nothing_says_what_the_record_says(Language language) {
        var any = new RecordFilter(Map.of(), null, null, null, null);
        var known = names.at(Instant.now());
        for (Register register : registers.all().stream().filter(Register::open).toList()) {
            for (RecordView record :
                    records.list(register, any, Slice.first(200), null).rows()) {
                var recorded = JsonMapper.shared().valueToTree(record.values());
                var typed = facts.of(register, record.values(), known, language);
                assertThat((Object) facts.body(register, typed))
                        .as(record.key())
                        .isEqualTo(recorded);
            }
        }
    }

    @Test
    void an_expected_stay_is_recorded_by_names_and_only_once() {
        var reviewer = signedIn(Role.REVIEWER);
        var form = filled(reviewer.get("/records/visits/new?lang=en"), stay("Kenya", "2100-03"));
        String page = location(reviewer.post("/records/visits/new", form));
        assertThat(location(reviewer.post("/records/visits/new", form))).isEqualTo(page);
        assertThat(Browser.body(reviewer.get(page))).contains("Kenya", "March 2100", page + "/correct");

        form.put("occasion", "Another conference");
        var spent = reviewer.post("/records/visits/new", form);
        assertThat(spent).hasStatus(409);
        assertThat(Browser.body(spent)).contains("Another conference", "recorded before");
        assertThat(location(reviewer.post("/records/visits/new", filled(spent, form))))
                .isNotEqualTo(page);
    }

    @Test
    void that_it_was_recorded_is_said_once() {
        var reviewer = signedIn(Role.REVIEWER);
        var form = filled(reviewer.get("/records/visits/new?lang=en"), stay("Kenya", "2100-10"));
        String page = location(reviewer.post("/records/visits/new", form));

        assertThat(Browser.body(reviewer.get(page))).contains("<p class=\"empty\" role=\"status\">Recorded.</p>");
        assertThat(Browser.body(reviewer.get(page))).doesNotContain("role=\"status\"");
    }

    @Test
    void all_faults_stand_beside_their_fields_and_nothing_typed_is_lost() {
        var reviewer = signedIn(Role.REVIEWER);
        var form = filled(reviewer.get("/records/visits/new?lang=en"), stay("Ruritania", "the ides of March"));
        form.put("source", "");
        var refused = reviewer.post("/records/visits/new", form);
        assertThat(refused).hasStatus(422);
        assertThat(Browser.body(refused))
                .contains("href=\"#state\"", "href=\"#from\"", "href=\"#source\"")
                .contains("value=\"Ruritania\"", "value=\"the ides of March\"", ">Conference</textarea>")
                .contains("id=\"from-fault\"", "“the ides of March” is no date");
        assertThat(location(reviewer.post("/records/visits/new", filled(refused, stay("Kenya", "2100-04")))))
                .startsWith("/records/visits/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 March 2100       | 2100-03-01
                    March 1, 2100      | 2100-03-01
                    le 1er mars 2100   | 2100-03-01
                    ۱ مارس ۲۱۰۰        | 2100-03-01
                    ١ آذار ٢١٠٠        | 2100-03-01
                    ۲۱۰۰-۰۳-۰۱         | 2100-03-01
                    31.3.2100          | 2100-03-31
                    mars 2100          | 2100-03
                    2100-03/2100-04    | 2100-03/2100-04
                    3/4/2100           | 3/4/2100
                    31 February 2100   | 31 February 2100
                    March 0000         | March 0000
                    1 March 2100 or 2 March 2100 | 1 March 2100 or 2 March 2100
                    """)
    void a_day_is_read_as_it_is_written_in_any_language(String written, String day) {
        assertThat(FactsTyped.day(written)).isEqualTo(day);
    }

    @Test
    void what_a_day_in_words_was_taken_for_stands_beside_it() {
        var reviewer = signedIn(Role.REVIEWER);
        var refused = reviewer.post(
                "/records/visits/new",
                filled(reviewer.get("/records/visits/new?lang=en"), stay("Ruritania", "le 1er avril 2100")));
        assertThat(refused).hasStatus(422);
        assertThat(Browser.body(refused)).contains("value=\"2100-04-01\"", "Read as 1 April 2100.");
        String page = location(reviewer.post("/records/visits/new", filled(refused, stay("Kenya", "1 avril 2100"))));
        assertThat(Browser.body(reviewer.get(page))).contains("1 April 2100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"۲۱۰۰-۱۳", "۲۱۰۰-۰۲-۳۰", "٢١٠٠-٠٠", "۰۰۰۰-۰۱-۰۱"})
    void what_is_no_day_in_other_digits_is_refused_and_kept_as_written(String written) {
        var reviewer = signedIn(Role.REVIEWER);
        var refused = reviewer.post(
                "/records/visits/new", filled(reviewer.get("/records/visits/new?lang=en"), stay("Kenya", written)));
        assertThat(refused).hasStatus(422);
        assertThat(Browser.body(refused)).contains("value=\"" + written + "\"");
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"AR", "FA"})
    void what_objects_keeps_its_direction_among_words_of_another(Language language) {
        var reviewer = signedIn(Role.REVIEWER);
        String form = "/records/visits/new?lang=" + language.tag();
        var stay = stay("Kenya", language == Language.AR ? "2101-06-02" : "2101-06-03");
        String page = location(reviewer.post("/records/visits/new", filled(reviewer.get(form), stay)));
        assertThat(Browser.body(reviewer.post("/records/visits/new", filled(reviewer.get(form), stay))))
                .contains(
                        "(\u2068" + page.substring(page.lastIndexOf('/') + 1) + "\u2069)",
                        "\u20682015-06-13\u2069",
                        "\u20682015-06\u2069");
    }

    @Test
    void the_rule_that_objects_is_named_with_its_provision() {
        var reviewer = signedIn(Role.REVIEWER);
        String request = records.list(
                        registers.get("requests"),
                        new RecordFilter(Map.of("addresseeKind", "STATE"), null, null, null, null),
                        Slice.first(1),
                        null)
                .rows()
                .getFirst()
                .key();
        var form = filled(
                reviewer.get("/records/requests/" + request + "/step?lang=en"),
                Map.of(
                        "kind",
                        "POSTPONED",
                        "on",
                        "2019-01-01",
                        "actor",
                        "Registrar",
                        "summary",
                        "Put off",
                        "source",
                        "Press report",
                        "confidence",
                        "LOW"));
        var refused = reviewer.post("/records/requests/" + request + "/step", form);
        assertThat(refused).hasStatus(422);
        assertThat(Browser.body(refused)).contains("href=\"#kind\"", "art");
    }

    @Test
    void what_others_changed_meanwhile_is_kept_and_told() {
        var reviewer = signedIn(Role.REVIEWER);
        String page = location(reviewer.post(
                "/records/visits/new", filled(reviewer.get("/records/visits/new"), stay("Kenya", "2100-05"))));
        var mine = correction(reviewer.get(page + "/correct?lang=en"), "Kenya", "2100-05-02", "Conference");
        var theirs = correction(reviewer.get(page + "/correct"), "Kenya", "2100-05", "Other occasion");
        assertThat(reviewer.post(page + "/correct", theirs)).hasStatus(303);

        var stale = reviewer.post(page + "/correct", mine);
        assertThat(stale).hasStatus(409);
        assertThat(Browser.body(stale))
                .contains("The record changed while", ">Other occasion</textarea>", "value=\"2100-05-02\"");
        var again = correction(stale, "Kenya", "2100-05-02", "Other occasion");
        assertThat(reviewer.post(page + "/correct", again)).hasStatus(303);
        assertThat(Browser.body(reviewer.get(page))).contains("2 May 2100", "Other occasion");
    }

    @Test
    void who_may_not_publish_proposes_and_who_may_not_propose_suggests_with_a_source() {
        var contributor = signedIn(Role.CONTRIBUTOR);
        var form = filled(contributor.get("/records/visits/new"), stay("Kenya", "2100-06"));
        String proposal = location(contributor.post("/records/visits/new", form));
        assertThat(proposal).startsWith("/review/");
        assertThat(location(contributor.post("/records/visits/new", form))).isEqualTo(proposal);

        var reader = signedIn(Role.READER);
        assertThat(reader.get("/records/visits/new")).hasStatus(403);
        RecordView stay = records.list(
                        registers.get("visits"),
                        new RecordFilter(Map.of(), null, null, null, null),
                        Slice.first(1),
                        null)
                .rows()
                .getFirst();
        String page = "/records/visits/" + stay.key() + "/correct";
        var suggestion = unchanged(reader.get(page + "?lang=en"), stay);
        suggestion.put("occasion", "A summit");
        suggestion.put("reason", "The programme says so");
        var refused = reader.post(page, suggestion);
        assertThat(refused).hasStatus(422);
        assertThat(Browser.body(refused)).contains("href=\"#suggested-source\"", ">A summit</textarea>");
        suggestion.put("suggested-source", "Programme of the summit");
        String suggested = location(reader.post(page, suggestion));
        assertThat(Browser.body(reader.get(suggested))).contains("A summit", "Programme of the summit");
    }

    @Test
    void a_record_is_taken_back_with_a_reason_alone() {
        var reviewer = signedIn(Role.REVIEWER);
        String page = location(reviewer.post(
                "/records/visits/new", filled(reviewer.get("/records/visits/new"), stay("Kenya", "2100-07"))));
        var form = hidden(reviewer.get(page + "/retract?lang=en"));
        assertThat(reviewer.post(page + "/retract", form)).hasStatus(422);
        form.put("reason", "Never announced");
        assertThat(reviewer.post(page + "/retract", form)).hasStatus(303);
        assertThat(reviewer.post(page + "/retract", form)).hasStatus(303);
        assertThat(Browser.body(reviewer.get(page))).contains("Never announced");
    }

    @Test
    void a_reply_is_attached_to_what_it_answers() {
        var reviewer = signedIn(Role.REVIEWER);
        String finding = "/records/findings/F-JOR-2017";
        assertThat(Browser.body(mvc.get().uri(finding).exchange())).doesNotContain("/replies/new");
        assertThat(Browser.body(reviewer.get(finding)))
                .contains("/records/replies/new?state=JOR&amp;finding=F-JOR-2017");
        var form = filled(
                reviewer.get("/records/replies/new?state=JOR&finding=F-JOR-2017"),
                Map.of(
                        "state",
                        "Jordan",
                        "finding",
                        "F-JOR-2017",
                        "madeBy",
                        "Jordan",
                        "words",
                        "We disagree.",
                        "language",
                        "en",
                        "source",
                        "Statement",
                        "confidence",
                        "HIGH"));
        assertThat(Browser.body(reviewer.get(location(reviewer.post("/records/replies/new", form)))))
                .contains("We disagree.");
    }

    @Test
    void an_incident_is_recorded_whole_or_not_at_all() {
        var reviewer = signedIn(Role.REVIEWER);
        var form = filled(
                reviewer.get("/records/incident/new?lang=en"),
                Map.of(
                        "incident.person",
                        "al-bashir",
                        "incident.state",
                        "Kenya",
                        "incident.source",
                        "Press report",
                        "incident.confidence",
                        "LOW",
                        "visit.from",
                        "2012-01-05",
                        "visit.outcome",
                        "NOT_ARRESTED",
                        "request.form",
                        "ARREST_SURRENDER",
                        "request.transmittedOn",
                        "2012-01-32"));
        form.put("visit.occasion", "Summit of the incident");
        int stays = count("visits");
        var refused = reviewer.post("/records/incident/new", form);
        assertThat(refused).hasStatus(422);
        assertThat(Browser.body(refused))
                .contains("href=\"#incident.situation\"", "href=\"#request.transmittedOn\"", "href=\"#request.nature\"")
                .contains("value=\"2012-01-32\"", ">Summit of the incident</textarea>")
                .doesNotContain("href=\"#visit.");
        assertThat(count("visits")).isEqualTo(stays);

        form.putAll(hidden(refused));
        form.put("incident.situation", "dar");
        form.put("request.transmittedOn", "2012-01-04");
        form.put("request.nature", "REQUEST");
        form.put("request.issuedBy", "REGISTRAR");
        form.put("request.summary", "To arrest and surrender");
        form.put("visit-step.kind", "TOOK_PLACE");
        form.put("visit-step.on", "2012-01-05");
        form.put("visit-step.actor", "Kenya");
        form.put("visit-step.summary", "He came");
        int requests = count("requests");
        var sent = reviewer.post("/records/incident/new", form);
        assertThat(sent).as(Browser.body(sent)).hasStatus(303);
        assertThat(reviewer.post("/records/incident/new", form)).hasStatus(303);
        assertThat(count("visits")).isEqualTo(stays + 1);
        assertThat(count("requests")).isEqualTo(requests + 1);
        String visit = location(sent);
        assertThat(Browser.body(reviewer.get(visit))).contains("Summit of the incident", "He came");
        assertThat(records.naming(registers.get("requests"), "visit", visit.replaceFirst(".*/", ""), null))
                .hasSize(1);
    }

    @Test
    void a_list_is_saved_as_it_is_filtered() {
        String saved = Browser.body(
                mvc.get().uri("/records/visits/list.csv?state=Kenya").exchange());
        assertThat(saved).contains("key,person,state,from").contains(",KEN,").doesNotContain(",ZAF,");
        assertThat(mvc.get().uri("/records/visits/list.csv?state=Ruritania").exchange())
                .hasStatus(303);
        assertThat(Browser.body(mvc.get().uri("/findings/list.json?state=JOR").exchange()))
                .contains("F-JOR-2017");
    }

    private int count(String register) {
        return records.list(
                        registers.get(register),
                        new RecordFilter(Map.of(), null, null, null, null),
                        Slice.first(1000),
                        null)
                .rows()
                .size();
    }

    private static Map<String, String> stay(String state, String from) {
        return Map.of(
                "person",
                "al-bashir",
                "state",
                state,
                "from",
                from,
                "occasion",
                "Conference",
                "outcome",
                "EXPECTED",
                "source",
                "Press report",
                "confidence",
                "LOW");
    }

    private Map<String, String> correction(MvcTestResult form, String state, String from, String occasion) {
        var filled = filled(form, stay(state, from));
        filled.put("occasion", occasion);
        filled.put("level", "PUBLIC");
        filled.put("reason", "Checked");
        return filled;
    }

    /** The fields as they stand, but for what a suggestion does not show. */
    private Map<String, String> unchanged(MvcTestResult form, RecordView record) {
        var filled = filled(form, Map.of());
        facts.of(record.register(), record.values(), names.at(Instant.now()), Language.EN)
                .sent()
                .forEach((field, texts) -> filled.put(field, texts.getFirst()));
        return filled;
    }

    /** The hidden fields of the form, with what is typed. */
    private static Map<String, String> filled(MvcTestResult form, Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        fields.putAll(hidden(form));
        return fields;
    }

    private static Map<String, String> hidden(MvcTestResult form) {
        var hidden = new HashMap<String, String>();
        var found = HIDDEN.matcher(Browser.body(form));
        while (found.find()) {
            if (!found.group(1).equals("_csrf")) {
                hidden.put(found.group(1), found.group(2));
            }
        }
        return hidden;
    }

    private static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private Browser signedIn(Role role) {
        Account account = TestAccounts.of(jdbc, role);
        accounts.setPassword(account.key(), passwords.hash(PASSWORD));
        var browser = new Browser(mvc);
        browser.signIn(account.email(), PASSWORD);
        return browser;
    }
}
