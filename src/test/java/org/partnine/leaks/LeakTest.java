package org.partnine.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.Audiences;
import org.partnine.accounts.Groups;
import org.partnine.accounts.Passwords;
import org.partnine.accounts.Role;
import org.partnine.platform.OwnerDatabase;
import org.partnine.platform.Sealer;
import org.partnine.recording.Recording;
import org.partnine.recording.Registers;
import org.partnine.review.Assignments;
import org.partnine.review.Comments;
import org.partnine.review.Proposing;
import org.partnine.testing.Browser;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.TestAccounts;
import org.partnine.testing.WritesRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Everything that can be read is asked as each kind of reader without access, before and after closed records come in:
 * every answer, headers included, must be the same byte for byte. Before, the closed records never existed.
 */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
@Import(ForgetfulDoor.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeakTest {

    /** Of the form of an identifier, and of none. */
    private static final String UNKNOWN = "zzzzzzzzzzz";

    private static final String PASSWORD = "a walk past closed doors";

    private final MockMvcTester mvc;
    private final RequestMappingHandlerMapping mapping;
    private final Accounts accounts;
    private final Passwords passwords;
    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final JdbcClient owner;
    private final ClosedTwins twins;
    private final Talk talk;
    private final Caller nobody;
    private final Caller clerk;
    private final List<Caller> withoutAccess;
    private Walk walk = new Walk(Map.of());
    private final Map<Caller, Map<String, String>> before = new LinkedHashMap<>();
    private final Map<String, Long> rowsBefore = new TreeMap<>();
    private String forgetfulBefore = "";
    private final List<Map<String, String>> closedTwins = new ArrayList<>();
    private final List<String> closedKeys = new ArrayList<>();
    private final List<String> closedProposals = new ArrayList<>();

    @Autowired
    LeakTest(
            MockMvcTester mvc,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            Recording recording,
            Registers registers,
            Audiences audiences,
            Accounts accounts,
            Groups groups,
            Passwords passwords,
            Sealer sealer,
            Proposing proposing,
            Comments comments,
            Assignments assignments,
            JdbcClient jdbc,
            OwnerDatabase owner) {
        this.mvc = mvc;
        this.mapping = mapping;
        this.accounts = accounts;
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.owner = JdbcClient.create(owner.dataSource());
        groups.add(
                groups.make("Desk").orElseThrow().key(),
                TestAccounts.of(jdbc, Role.REVIEWER).key());
        groups.add(
                groups.make("Other desk").orElseThrow().key(),
                TestAccounts.of(jdbc, Role.ADMINISTRATOR).key());
        var clerkReads = TestAccounts.of(jdbc, Role.REVIEWER).asReader();
        this.twins = new ClosedTwins(recording, registers, audiences, clerkReads);
        this.talk = new Talk(proposing, comments, assignments, registers, clerkReads);
        this.nobody = new Caller("nobody", mvc, new Browser(mvc), null);
        this.clerk = caller(Role.REVIEWER);
        this.withoutAccess = List.of(nobody, caller(Role.READER), caller(Role.ADMINISTRATOR));
    }

    private Caller caller(Role role) {
        var account = TestAccounts.of(jdbc, role);
        accounts.setPassword(account.key(), passwords.hash(PASSWORD));
        var browser = new Browser(mvc);
        browser.signIn(account.email(), PASSWORD);
        return new Caller(role.name(), mvc, browser, TestAccounts.token(jdbc, role));
    }

    @BeforeAll
    void closed_records_come_in() throws Exception {
        Map<String, String> open = twins.recordPublic();
        String proposed = talk.about(open);
        open.put(Walk.PROPOSALS, proposed);
        walk = new Walk(open);
        sealer.seal();
        // Pages answer as of a whole second: what was recorded within it is known from the next.
        Thread.sleep(Duration.ofMillis(1100));
        waitForTheFiguresOfTheFirstPage();
        for (Caller caller : withoutAccess) {
            before.put(caller, walk.as(caller));
        }
        rowsBefore.putAll(rowsSeen());
        forgetfulBefore = nobody.ask(ForgetfulDoor.PATH);
        for (Audiences.Level level : Audiences.Level.values()) {
            Map<String, String> closed = twins.record(level);
            closedKeys.addAll(closed.values());
            closedTwins.add(closed);
            closedProposals.add(talk.about(closed));
        }
        sealer.seal();
        ClosedTwins.ofTablesWithoutRegister(owner);
        // Who belongs to the audiences asks first: what is kept for others must not be what was read for them.
        walk.as(clerk);
    }

    /** They are counted beside the requests; on a busy machine the walk would otherwise come before them. */
    private void waitForTheFiguresOfTheFirstPage() throws InterruptedException {
        for (int second = 0; second < 120 && nobody.ask("/").contains("Being counted"); second++) {
            Thread.sleep(Duration.ofSeconds(1));
        }
    }

    @Test
    void the_walk_comes_to_every_door() {
        assertThat(walk.missed(mapping)).isEmpty();
    }

    @Test
    void who_has_no_access_gets_the_same_answers_as_if_closed_records_never_existed() {
        for (Caller caller : withoutAccess) {
            assertThat(differences(caller)).as(caller.name()).isEmpty();
        }
    }

    @Test
    void a_door_that_forgets_who_asks_is_noticed() {
        assertThat(nobody.ask(ForgetfulDoor.PATH)).startsWith("200").isNotEqualTo(forgetfulBefore);
    }

    @Test
    void who_has_access_gets_other_answers() {
        assertThat(clerk.ask("/api/v1/search?q=" + ClosedTwins.MARK))
                .isNotEqualTo(nobody.ask("/api/v1/search?q=" + ClosedTwins.MARK));
        assertThat(clerk.ask("/api/v1/requests")).contains(closedKeys.get(7));
    }

    @Test
    void a_closed_record_asked_for_by_its_key_is_as_unknown_as_any_other() {
        for (Caller caller : withoutAccess) {
            for (String key : closedKeys) {
                for (String path : List.of(
                        "/api/v1/requests/%s",
                        "/api/v1/requests/%s/history",
                        "/id/%s",
                        "/api/v1/id/%s",
                        "/records/visits/%s",
                        "/api/v1/visits/%s/comments",
                        "/api/v1/visits/%s/assignments",
                        "/api/v1/persons/%s",
                        "/persons/%s",
                        "/api/v1/ledger/proof/%s")) {
                    String known = caller.ask(path.formatted(key)).replace(key, "KEY");
                    String unknown = caller.ask(path.formatted("zzzzzzzzzzz")).replace("zzzzzzzzzzz", "KEY");
                    assertThat(status(known)).as(path).isEqualTo(status(unknown));
                }
                for (String filter : List.of(
                        "/api/v1/visits?person=%s",
                        "/api/v1/visits?finding=%s",
                        "/api/v1/requests?situation=%s",
                        "/api/v1/requests?knownAt=2026-01-01&visit=%s",
                        "/api/v1/findings?person=%s",
                        "/api/v1/search?q=Bashir&person=%s",
                        "/api/v1/indicators?situation=%s",
                        "/api/v1/obligations?state=KEN&situation=dar&person=%s",
                        "/records/visits?person=%s",
                        "/search?q=Bashir&person=%s")) {
                    String known = caller.ask(filter.formatted(key)).replace(key, "KEY");
                    String unknown = caller.ask(filter.formatted("zzzzzzzzzzz")).replace("zzzzzzzzzzz", "KEY");
                    assertThat(known).as(filter).isEqualTo(unknown);
                    assertThat(status(known)).as(filter).doesNotStartWith("2");
                }
            }
        }
    }

    @Test
    void a_command_to_a_closed_record_is_answered_as_if_it_never_was() {
        for (Caller caller : withoutAccess) {
            for (Map<String, String> twins : closedTwins) {
                twins.forEach((register, key) -> {
                    String record = "/api/v1/" + register + "/KEY";
                    isAnsweredAlike(caller, HttpMethod.PUT, record, "{'reason': 'tried'}", key);
                    isAnsweredAlike(caller, HttpMethod.POST, record + "/retraction", "{'reason': 'tried'}", key);
                    isAnsweredAlike(caller, HttpMethod.POST, record + "/unsealing", "{'reason': 'tried'}", key);
                    isAnsweredAlike(caller, HttpMethod.POST, record + "/comments", "{'words': 'tried'}", key);
                });
                isAnsweredAlike(
                        caller,
                        HttpMethod.POST,
                        "/api/v1/visit-events",
                        "{'visit': 'KEY', 'kind': 'TOOK_PLACE', 'on': '2020-02-01', 'actor': 'KEN', 'summary': 's', 'source': 's', 'confidence': 'LOW'}",
                        Objects.requireNonNull(twins.get("visits")));
                isAnsweredAlike(
                        caller,
                        HttpMethod.POST,
                        "/api/v1/proceedings",
                        "{'state': 'KEN', 'situation': 'dar', 'requests': ['KEY'], 'summary': 's', 'source': 's', 'confidence': 'LOW'}",
                        Objects.requireNonNull(twins.get("requests")));
            }
        }
    }

    private static void isAnsweredAlike(Caller caller, HttpMethod method, String path, String body, String key) {
        String json = body.replace('\'', '"');
        String known = caller.send(method, path.replace("KEY", key), json.replace("KEY", key));
        String unknown = caller.send(method, path.replace("KEY", UNKNOWN), json.replace("KEY", UNKNOWN));
        assertThat(known.replace(key, "KEY")).as(path).isEqualTo(unknown.replace(UNKNOWN, "KEY"));
        assertThat(status(known)).startsWith("4");
    }

    @Test
    void a_proposal_about_a_closed_record_is_as_unknown_as_any_other() {
        for (String key : closedProposals) {
            for (String path : List.of("/api/v1/proposals/%s", "/api/v1/proposals/%s/assignments", "/review/%s")) {
                assertThat(status(clerk.ask(path.formatted(key)))).as(path).isEqualTo("200");
                for (Caller caller : withoutAccess) {
                    String known = caller.ask(path.formatted(key)).replace(key, "KEY");
                    String unknown = caller.ask(path.formatted("zzzzzzzzzzz")).replace("zzzzzzzzzzz", "KEY");
                    assertThat(known).as(path).isEqualTo(unknown);
                }
            }
        }
    }

    @Test
    void nobody_known_reads_a_closed_row_of_any_table() {
        assertThat(rowsSeen()).isEqualTo(rowsBefore);
    }

    @Test
    void each_table_without_its_row_security_is_noticed() {
        var unnoticed = new TreeSet<String>();
        for (String table : guarded()) {
            owner.sql("alter table " + table + " disable row level security").update();
            try {
                boolean noticed = recordsOfRegisters().contains(table)
                        ? walk.differs(nobody, past(nobody), word(table))
                        : !rowsSeen().equals(rowsBefore);
                if (!noticed) {
                    unnoticed.add(table);
                }
            } finally {
                owner.sql("alter table " + table + " enable row level security").update();
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    /** How many rows of each table the application reads for nobody known. */
    private Map<String, Long> rowsSeen() {
        var seen = new TreeMap<String, Long>();
        for (String table : guarded()) {
            seen.put(
                    table,
                    jdbc.sql("select count(*) from " + table)
                            .query((row, n) -> row.getLong(1))
                            .single());
        }
        return seen;
    }

    private static String status(String answer) {
        return answer.substring(0, answer.indexOf('\n'));
    }

    /** Tables with closed rows of which the application may read any; the others it reads through functions alone. */
    private List<String> guarded() {
        return jdbc.sql("""
                select c.relname from pg_class c
                 where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                   and (c.relname in ('audience', 'audience_member', 'ledger_entry', 'ledger_batch')
                        or c.relname <> 'level_columns'
                           and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'access_group'))
                   and has_table_privilege(c.oid, 'select')
                 order by 1
                """).query((row, n) -> row.getString(1)).list();
    }

    /** Those of them whose rows doors read themselves. */
    private List<String> recordsOfRegisters() {
        return owner.sql("""
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                 where c.relkind = 'r' and a.attname = 'release_on' and c.relnamespace = 'public'::regnamespace
                """).query((row, n) -> row.getString(1)).list();
    }

    private List<String> differences(Caller caller) {
        Map<String, String> first = past(caller);
        return walk.as(caller).entrySet().stream()
                .filter(now -> !now.getValue().equals(first.get(now.getKey())))
                .map(now -> now.getKey() + ": " + firstDifference(first.get(now.getKey()), now.getValue()))
                .toList();
    }

    private static String firstDifference(String before, String now) {
        int at = Arrays.mismatch(before.toCharArray(), now.toCharArray());
        return "before «%s», now «%s»".formatted(from(before, at), from(now, at));
    }

    private static String from(String answer, int at) {
        return answer.substring(Math.max(0, at - 60), Math.min(answer.length(), at + 120));
    }

    private Map<String, String> past(Caller caller) {
        return Objects.requireNonNull(before.get(caller));
    }

    /** The register that reads the table. */
    private static String word(String table) {
        return switch (table) {
            case "court_case" -> "/cases";
            case "cooperation_request" -> "/requests";
            case "non_compliance_proceeding" -> "/proceedings";
            case "reply" -> "/replies";
            default -> "/" + table.replace('_', '-') + "s";
        };
    }
}
