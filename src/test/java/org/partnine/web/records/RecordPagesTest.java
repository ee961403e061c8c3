package org.partnine.web.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnine.documents.Slice;
import org.partnine.recording.Command;
import org.partnine.recording.Outcome;
import org.partnine.recording.RecordFilter;
import org.partnine.recording.RecordView;
import org.partnine.recording.Recording;
import org.partnine.recording.Records;
import org.partnine.recording.Registers;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.WritesRecords;
import org.partnine.web.frame.InlineCode;
import org.partnine.wording.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** The plain pages of every register: on the facts that ship with the product, and on records written since. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
class RecordPagesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern RECORD = Pattern.compile("<th scope=\"row\"><a href=\"(/records/[^\"]+)\"");
    private static final String SOURCED =
            "\"source\": \"Press report; ICC-02/05-01/09-309\", \"confidence\": \"MEDIUM\", \"asOf\": \"2026-11-24\"";

    /** Each language writes a case of its own: a number is free once. */
    private static final AtomicInteger CASES = new AtomicInteger(10);

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Registers registers;

    @Autowired
    private Recording recording;

    @Autowired
    private Records records;

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_register_has_a_list_and_every_record_a_page_and_a_history(Language language) {
        writeWhatTheReferenceDataLack();
        String lang = "?lang=" + language.tag();
        assertWhole("/records" + lang, language);
        for (var register : registers.all()) {
            if (!RecordPages.hasPages(register)) {
                continue;
            }
            assertWhole("/records/" + register.name() + lang, language);
            List<String> records = RECORD.matcher(body("/records/" + register.name() + lang))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(records).as(register.name()).isNotEmpty();
            assertWhole(records.getFirst() + lang, language);
            assertWhole(records.getFirst() + "/history" + lang, language);
        }
    }

    private void writeWhatTheReferenceDataLack() {
        write("actors", "{\"name\": \"Some NGO\", \"kind\": \"NGO\", %s}");
        write("cases", """
                {"number": "ICC-02/05-01/%02d", "name": "The Prosecutor v. Omar Hassan Ahmad Al Bashir", "situation": "dar",
                 "persons": ["al-bashir"], "openedOn": "2009-03-04", %%s}
                """.formatted(CASES.incrementAndGet()));
        String proceeding = write("proceedings", """
                {"state": "JOR", "situation": "dar", "person": "al-bashir", "summary": "The stay of March 2017", %s}
                """).key();
        write("replies", """
                {"state": "JOR", "finding": "F-JOR-2017", "on": "2017-12-13", "madeBy": "Government of Jordan",
                 "words": "Jordan is considering its legal options.", "language": "en", %s}
                """);
        write("responsibility-statements", """
                {"dimension": "POLITICAL", "standing": "REPORTED", "state": "JOR", "author": "Some NGO",
                 "proceeding": "PROCEEDING", "summary": "No measure was announced", %s}
                """.replace("PROCEEDING", proceeding));
        RecordView visit = write("visits", expected());
        execute(
                new Command.What.AddStep(visit.key(), visit.version(), JSON.readTree("""
                {"kind": "INFORMAL_STEP", "item": "REGIONAL_FOCAL_POINTS", "on": "2026-11-20", "actor": "ASP_PRESIDENT",
                 "summary": "The focal points were written to", %s}
                """.formatted(SOURCED))),
                "visits");
    }

    /** Each an occasion of its own: the same stay is not recorded twice. */
    private static String expected() {
        return """
            {"person": "al-bashir", "state": "KEN", "from": "2027-01-03", "occasion": "Summit of the region %s",
             "outcome": "EXPECTED", %%s}
            """.formatted(UUID.randomUUID());
    }

    @Test
    void the_registers_stand_in_the_order_of_the_law_with_what_each_holds() {
        var any = new RecordFilter(Map.of(), null, null, null, null);
        int pleas = records.list(registers.get("pleas"), any, Slice.first(10_000), null)
                .rows()
                .size();

        assertThat(body("/records?lang=en"))
                .contains("<a href=\"/records/pleas\">Arguments of States</a> <span class=\"quiet\">" + pleas
                        + " records</span>")
                .containsSubsequence(
                        "/records/situations\"",
                        "/records/warrants\"",
                        "/records/requests\"",
                        "/records/pleas\"",
                        "/records/findings\"",
                        "/records/council-acts\"");
        var register = registers.get("pleas");
        assertThat(records.counts(List.of(register), 5)).containsEntry(register, 5);
    }

    @Test
    void a_request_shows_where_it_stands_its_periods_and_what_was_owed() {
        RecordView request = write("requests", """
                {"form": "ARREST_SURRENDER", "nature": "REQUEST", "addresseeKind": "STATE", "addressee": "ZAF",
                 "situation": "dar", "person": "al-bashir", "issuedBy": "REGISTRAR", "transmittedOn": "2015-06-12",
                 "channel": "Embassy", "summary": "To arrest and surrender", "contents": ["SURRENDER_WARRANT"], %s}
                """);
        String page = body("/records/requests/" + request.key());
        assertThat(page)
                .contains("Where it stands, by addressee", "South Africa")
                .contains("What was owed", "When it was sent, as kept with the request", "State Party")
                .contains("Contents not stated on record", "Identity of the person sought and probable location")
                .doesNotContain("<li>Copy of the warrant of arrest</li>");
    }

    @Test
    void a_stay_that_is_expected_shows_the_informal_procedure() {
        String page = body("/records/visits/" + write("visits", expected()).key());
        assertThat(page)
                .contains("Informal procedure before the stay", "Good offices of the President of the Assembly")
                .contains("no step on record");
    }

    @Test
    void a_proceeding_shows_its_stage() {
        String page = body("/records/proceedings/" + write("proceedings", """
                {"state": "JOR", "situation": "dar", "person": "al-bashir", "summary": "The stay", %s}
                """).key());
        assertThat(page).contains("Where it stands", "Not opened", "Days without a formal step");
    }

    @Test
    void the_history_tells_who_when_why_and_what_and_a_past_version_can_be_read() {
        RecordView made = write("visits", expected());
        execute(
                new Command.What.Correct(
                        made.key(),
                        made.version(),
                        JSON.readTree(expected().formatted(SOURCED).replace("Summit of the region", "Inauguration"))),
                "visits");
        String history = body("/records/visits/" + made.key() + "/history");
        assertThat(history)
                .contains("Corrected", "Recorded", "tester", "Read the programme")
                .containsPattern("(?s)Occasion</th>.*Summit of the region.*Inauguration");
        assertThat(body("/records/visits/" + made.key()))
                .contains("Inauguration")
                .doesNotContain("Summit of the region");
        assertThat(body("/records/visits/" + made.key() + "?knownAt=" + made.recordedAt()))
                .contains("Summit of the region", "it may read otherwise today")
                .doesNotContain("Inauguration");
        assertThat(get("/records/visits/" + made.key() + "?knownAt=2020-01-01")).hasStatus(404);
    }

    @Test
    void a_record_that_was_taken_back_is_gone_and_says_why() {
        RecordView made = write("visits", expected());
        execute(new Command.What.Retract(made.key(), made.version()), "visits");
        assertThat(get("/records/visits/" + made.key()))
                .hasStatus(410)
                .bodyText()
                .contains("Taken back", "Read the programme");
    }

    @Test
    void a_list_is_filtered_by_state_situation_person_and_days() {
        assertThat(body("/records/requests?state=South+Africa&situation=ICC-02/05&person=al-bashir&from=2009-01-01"
                        + "&to=2015-12-31"))
                .contains("South Africa")
                .doesNotContain("· Kenya");
        assertThat(get("/records/requests?state=Narnia&situation=none&person=nobody&from=2015-02-30"))
                .hasStatus(400)
                .bodyText()
                .contains("id=\"state-fault\"", "id=\"situation-fault\"", "id=\"person-fault\"", "id=\"from-fault\"");
        assertThat(body("/records/visits?to=1999-01-01")).contains("Nothing on record matches this filter.");
    }

    @Test
    void a_long_list_goes_on_where_it_stopped() {
        String first = body("/records/requests");
        String next = first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1");
        String second = body(next);
        assertThat(RECORD.matcher(first).results().map(found -> found.group(1)))
                .hasSize(50)
                .doesNotContainAnyElementsOf(RECORD.matcher(second)
                        .results()
                        .map(found -> found.group(1))
                        .toList());
    }

    @Test
    void a_key_may_hold_slashes() {
        assertThat(body("/records/offices/al-bashir/HEAD_OF_STATE/1989")).contains("Head of State");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/records/none", "/records/states", "/records/visits/none", "/records/visits/none/history"})
    void what_is_not_kept_is_a_readable_page(String address) {
        assertThat(get(address)).hasStatus(404).bodyText().contains("Not in the register");
    }

    private RecordView write(String register, String body) {
        return execute(new Command.What.Create(JSON.readTree(body.formatted(SOURCED))), register);
    }

    private RecordView execute(Command.What what, String register) {
        Outcome outcome =
                recording.execute(new Command(registers.get(register), what, "tester", "Read the programme"), null);
        assertThat(outcome).as(register).isInstanceOf(Outcome.Recorded.class);
        return ((Outcome.Recorded) outcome).record();
    }

    private void assertWhole(String address, Language language) {
        assertThat(get(address))
                .as(address)
                .hasStatusOk()
                .bodyText()
                .contains("dir=\"" + language.direction() + "\"")
                .contains("</html>")
                .containsOnlyOnce("<h1")
                .satisfies(InlineCode::isAbsentFrom);
    }

    private MvcTestResult get(String address) {
        return web.get().uri(URI.create(address)).accept(MediaType.TEXT_HTML).exchange();
    }

    private String body(String address) {
        try {
            return get(address).getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
