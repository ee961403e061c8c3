package org.partnine.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnine.accounts.Audiences;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Reader;
import org.partnine.accounts.Role;
import org.partnine.documents.Slice;
import org.partnine.law.SituationId;
import org.partnine.ledger.Verification;
import org.partnine.obligations.FactsOnRecord;
import org.partnine.platform.OwnerDatabase;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.WritesRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What closed records are to those who belong to their audience, and to all others. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
class ConfidentialityDbTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Reader ANYONE = new Reader.Anonymous();
    private static final Reader.SignedIn CLERK = new Reader.SignedIn("clerk", "Clerk", Role.REVIEWER, Set.of("desk"));
    private static final Reader.SignedIn COLLEAGUE =
            new Reader.SignedIn("colleague", "Colleague", Role.CONTRIBUTOR, Set.of("desk"));
    private static final Reader.SignedIn STRANGER =
            new Reader.SignedIn("stranger", "Stranger", Role.ADMINISTRATOR, Set.of("other"));

    private final Recording recording;
    private final Records records;
    private final Registers registers;
    private final Audiences audiences;
    private final FactsOnRecord facts;
    private final TimedRelease releases;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final OwnerDatabase owner;
    private String desk = "";
    private String sealed = "";

    @Autowired
    ConfidentialityDbTest(
            Recording recording,
            Records records,
            Registers registers,
            Audiences audiences,
            FactsOnRecord facts,
            TimedRelease releases,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            OwnerDatabase owner) {
        this.recording = recording;
        this.records = records;
        this.registers = registers;
        this.audiences = audiences;
        this.facts = facts;
        this.releases = releases;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.owner = owner;
    }

    @BeforeEach
    void audiences() {
        desk = as(CLERK, () -> audiences.make(CLERK, Audiences.Level.RESTRICTED, null, List.of("group:desk")))
                .key();
        sealed = as(CLERK, () -> audiences.make(CLERK, Audiences.Level.SEALED, desk, List.of()))
                .key();
    }

    @Test
    void a_closed_record_exists_for_its_audience_alone() {
        String key = recorded(CLERK, "requests", request("RESTRICTED", desk));

        assertThat(finds(CLERK, "requests", key)).isTrue();
        assertThat(finds(COLLEAGUE, "requests", key)).isTrue();
        assertThat(finds(STRANGER, "requests", key)).isFalse();
        assertThat(finds(ANYONE, "requests", key)).isFalse();
        assertThat(listed(COLLEAGUE)).contains(key);
        assertThat(listed(ANYONE)).doesNotContain(key);
    }

    @Test
    void within_an_audience_a_record_can_be_closed_to_fewer() {
        String key = recorded(CLERK, "requests", request("SEALED", sealed));

        assertThat(finds(CLERK, "requests", key)).isTrue();
        assertThat(finds(COLLEAGUE, "requests", key)).isFalse();
    }

    @Test
    void who_is_let_in_later_sees_it_and_who_is_put_out_no_more() {
        String key = recorded(CLERK, "requests", request("SEALED", sealed));

        assertThat(as(CLERK, () -> audiences.admitTo(CLERK, sealed, "account:colleague")))
                .isTrue();
        assertThat(finds(COLLEAGUE, "requests", key)).isTrue();
        assertThat(as(CLERK, () -> audiences.remove(CLERK, sealed, "account:colleague")))
                .isTrue();
        assertThat(finds(COLLEAGUE, "requests", key)).isFalse();
    }

    @Test
    void an_audience_is_unknown_to_who_does_not_belong_to_it() {
        assertThat(as(STRANGER, () -> audiences.find(desk))).isEmpty();
        assertThat(as(STRANGER, () -> audiences.admitTo(STRANGER, desk, "account:stranger")))
                .isFalse();
        assertThat(rejected(STRANGER, "requests", request("RESTRICTED", desk))).contains("audience");
    }

    @Test
    void a_step_is_as_closed_as_its_record_unless_said_otherwise_and_never_more_open() {
        String key = recorded(CLERK, "requests", request("RESTRICTED", desk));
        String step = recorded(CLERK, "request-events", step(key, ""));

        assertThat(finds(COLLEAGUE, "request-events", step)).isTrue();
        assertThat(finds(ANYONE, "request-events", step)).isFalse();
        assertThat(rejected(CLERK, "request-events", step(key, ", \"level\": \"PUBLIC\"")))
                .contains("request");
    }

    @Test
    void what_is_closed_is_unknown_to_who_names_it_from_outside() {
        String key = recorded(CLERK, "requests", request("RESTRICTED", desk));

        assertThat(rejected(STRANGER, "request-events", step(key, ""))).contains("request");
    }

    @Test
    void the_database_refuses_a_step_more_open_than_its_record_by_itself() {
        String key = recorded(CLERK, "requests", request("RESTRICTED", desk));

        assertThatThrownBy(() -> as(
                        CLERK,
                        () -> transaction.execute(
                                status -> jdbc.sql("""
                        insert into request_event (key, known_from, request_key, kind, actor, summary, source, confidence, as_of, happened_on)
                        values ('planted', now(), :key, 'RECEIVED', 'KEN', 'Received', 'Test', 'LOW', now(), '2020-01-05')
                        """).param("key", key).update())))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("holds for fewer readers");
    }

    @Test
    void a_closed_record_is_opened_by_unsealing_alone_and_then_known_from_that_instant() {
        String key = recorded(CLERK, "requests", request("RESTRICTED", desk));
        RecordView before = as(CLERK, () -> find("requests", key));
        var opened = by(
                CLERK,
                () -> recording.execute(
                        new Command(
                                registers.get("requests"),
                                new Command.What.Unseal(key, before.version()),
                                "clerk",
                                "Decision ICC-02/05-01/09-999"),
                        null));

        assertThat(opened).isInstanceOf(Outcome.Recorded.class);
        assertThat(finds(ANYONE, "requests", key)).isTrue();
        assertThat(as(ANYONE, () -> records.find(registers.get("requests"), key, before.knownFrom()))
                        .isEmpty())
                .isTrue();
        assertThat(as(ANYONE, () -> records.history(registers.get("requests"), key)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("UNSEALED");
                    assertThat(entry.reason()).isEqualTo("Decision ICC-02/05-01/09-999");
                });
        assertThat(as(CLERK, () -> records.history(registers.get("requests"), key)))
                .hasSize(2);
    }

    @Test
    void a_day_of_release_opens_a_record_and_what_names_it_after_it() {
        String more = ", \"releaseOn\": \"2999-02-01\"";
        String key = recorded(CLERK, "requests", with(request("RESTRICTED", desk), more));
        String step = recorded(CLERK, "request-events", step(key, more));

        releases.release(LocalDate.parse("2999-01-31"));
        assertThat(finds(ANYONE, "requests", key)).isFalse();
        assertThat(releases.release(LocalDate.parse("2999-02-01"))).isEqualTo(2);
        assertThat(finds(ANYONE, "requests", key)).isTrue();
        assertThat(finds(ANYONE, "request-events", step)).isTrue();
    }

    @Test
    void what_was_public_is_not_closed_again() {
        String key = recorded(CLERK, "requests", request("PUBLIC", null));
        RecordView before = as(CLERK, () -> find("requests", key));
        Outcome outcome = by(
                CLERK,
                () -> recording.execute(
                        new Command(
                                registers.get("requests"),
                                new Command.What.Correct(key, before.version(), request("RESTRICTED", desk)),
                                "clerk",
                                "Closed too late"),
                        null));

        assertThat(pointers(outcome)).contains("level");
    }

    @Test
    void the_law_is_asked_on_all_that_the_reader_may_see_and_what_others_get_is_public() {
        String key = recorded(CLERK, "requests", request("RESTRICTED", desk));

        assertThat(requestsKnown(COLLEAGUE)).contains(key);
        assertThat(requestsKnown(ANYONE)).doesNotContain(key);
        assertThat(requestsKnown(STRANGER)).doesNotContain(key);
    }

    @Test
    void a_closed_record_puts_no_document_on_public_record() {
        String symbol = "ICC-02/05-01/09-77777";
        recorded(CLERK, "requests", request("RESTRICTED", desk).toString().replace("Test record", symbol));

        Integer documents = jdbc.sql("select count(*) from document where symbol like '%77777%'")
                .query(Integer.class)
                .single();
        assertThat(documents).isZero();
    }

    @Test
    void the_ledger_of_all_verifies_and_the_public_one_does_not_tell_of_closed_records() throws Exception {
        String key = recorded(CLERK, "requests", request("RESTRICTED", desk));

        assertThat(jdbc.sql("select count(*) from ledger_entry where key = :key")
                        .param("key", key)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(as(COLLEAGUE, () -> records.history(registers.get("requests"), key)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo("clerk"));
        try (var connection = owner.dataSource().getConnection()) {
            assertThat(Verification.verify(connection).breach()).isEmpty();
        }
    }

    private List<String> requestsKnown(Reader reader) {
        return as(reader, () -> facts.knownAt(Instant.now()).requests(new SituationId("dar"))).stream()
                .map(request -> request.key())
                .toList();
    }

    private List<String> listed(Reader reader) {
        return as(
                        reader,
                        () -> records.list(
                                        registers.get("requests"),
                                        new RecordFilter(Map.of(), null, null, null, null),
                                        new Slice(200, null),
                                        null)
                                .rows())
                .stream()
                .map(RecordView::key)
                .toList();
    }

    private boolean finds(Reader reader, String register, String key) {
        return as(reader, () -> records.find(registers.get(register), key, null))
                .isPresent();
    }

    private RecordView find(String register, String key) {
        return records.find(registers.get(register), key, null).orElseThrow();
    }

    private String recorded(Reader.SignedIn writer, String register, JsonNode body) {
        return recorded(writer, register, body.toString());
    }

    private String recorded(Reader.SignedIn writer, String register, String body) {
        Outcome outcome = create(writer, register, body);
        assertThat(outcome).as(body).isInstanceOf(Outcome.Recorded.class);
        return ((Outcome.Recorded) outcome).record().key();
    }

    private List<String> rejected(Reader.SignedIn writer, String register, JsonNode body) {
        return pointers(create(writer, register, body.toString()));
    }

    private static List<String> pointers(Outcome outcome) {
        return ((Outcome.Reason.Faulty) ((Outcome.Rejected) outcome).reason())
                .faults().stream()
                        .map(fault -> fault.pointer().replaceFirst("^/", ""))
                        .toList();
    }

    private Outcome create(Reader.SignedIn writer, String register, String body) {
        return by(
                writer,
                () -> recording.execute(
                        new Command(
                                registers.get(register),
                                new Command.What.Create(JSON.readTree(body)),
                                writer.account(),
                                null),
                        null));
    }

    /** As the doors do: reads in one transaction of the reader. */
    private <T> T as(Reader reader, Callable<T> work) {
        return by(reader, () -> Objects.requireNonNull(transaction.execute(status -> call(work))));
    }

    /** As the doors do: a command has a transaction of its own. */
    private static <T> T by(Reader reader, Callable<T> work) {
        return call(() -> CurrentReader.as(reader, work));
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode request(String level, @Nullable String audience) {
        return JSON.readTree("""
                {"form": "F93_I", "nature": "REQUEST", "addresseeKind": "STATE", "addressee": "KEN", "situation": "dar",
                 "issuedBy": "REGISTRAR", "transmittedOn": "2020-01-01", "summary": "Records of a bank",
                 "source": "Test record", "confidence": "MEDIUM", "level": "%s"%s}
                """.formatted(level, audience == null ? "" : ", \"audience\": \"" + audience + "\""));
    }

    private static String with(JsonNode body, String more) {
        return body.toString().replaceFirst("}$", more + "}");
    }

    private static JsonNode step(String request, String more) {
        return JSON.readTree("""
                {"request": "%s", "kind": "TRANSMITTED", "on": "2020-01-01", "actor": "REGISTRAR", "summary": "Sent", "facts": {"CHANNEL": "diplomatic"},
                 "source": "Test record", "confidence": "MEDIUM"%s}
                """.formatted(request, more));
    }
}
