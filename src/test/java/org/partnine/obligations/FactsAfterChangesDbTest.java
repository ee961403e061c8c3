package org.partnine.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.partnine.accounts.Audiences;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Reader;
import org.partnine.accounts.Role;
import org.partnine.law.Fact;
import org.partnine.law.rome.Facts;
import org.partnine.recording.Command;
import org.partnine.recording.Outcome;
import org.partnine.recording.RecordView;
import org.partnine.recording.Recording;
import org.partnine.recording.Records;
import org.partnine.recording.Registers;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.WritesRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** After each change the facts in memory are those that reading everything anew finds, in the same order. */
@SpringBootTest
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
class FactsAfterChangesDbTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Reader.SignedIn CLERK = new Reader.SignedIn("clerk", "Clerk", Role.REVIEWER, Set.of("desk"));
    private static final String SOURCED = "\"source\": \"Test record\", \"confidence\": \"MEDIUM\"";

    @Autowired
    private FactsOnRecord facts;

    @Autowired
    private StandingReader standing;

    @Autowired
    private MatterReader matters;

    @Autowired
    private Recording recording;

    @Autowired
    private Records records;

    @Autowired
    private Registers registers;

    @Autowired
    private Audiences audiences;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void what_changed_is_read_again_and_the_rest_is_still_what_it_was() throws Exception {
        assertAsReadAnew();
        int before = list(facts.knownAt(Instant.now())).size();
        String visit = create("visits", visit("KEN", "2021-05-01", ""));
        correct("visits", visit, visit("ZAF", "2021-05-02", ""));
        String request = create("requests", request("STATE", "KEN", ""));
        String other = create("requests", request("STATE", "ZAF", ""));
        String step = create("request-events", step(request, "2020-01-01"));
        correct("request-events", step, step(request, "2020-01-01"));
        correct("requests", request, request("GROUP", "ALL_STATES_PARTIES", ""));
        String plea = create("pleas", """
                {"state": "ZAF", "request": "%s", "raisedOn": "2020-02-01", "ground": "ART_97_CONSULT", "summary": "Asked",
                 "courtAnswer": "NOT_ADDRESSED", %s}
                """.formatted(other, SOURCED));
        create("findings", """
                {"number": "ICC-02/05-01/09-955", "numberRead": true, "decidedOn": "2020-03-01", "chamber": "Pre-Trial Chamber II",
                 "situation": "dar", "person": "al-bashir", "state": "ZAF", "stateStatus": "STATE_PARTY",
                 "requestTypes": ["ARREST_SURRENDER"], "outcome": "REMINDER", "referredToAsp": false,
                 "referredToUnsc": false, %s}
                """.formatted(SOURCED));
        assertThat(list(facts.knownAt(Instant.now()))).hasSize(before + 6);
        perform("pleas", plea, new Command.What.Retract(plea, version("pleas", plea)));
        perform("visits", visit, new Command.What.Retract(visit, version("visits", visit)));
        assertThat(list(facts.knownAt(Instant.now()))).hasSize(before + 4);
    }

    @Test
    void who_sees_more_sees_it_among_what_is_public() throws Exception {
        String desk = as(() -> audiences.make(CLERK, Audiences.Level.RESTRICTED, null, List.of("group:desk")))
                .key();
        String closed = ", \"level\": \"RESTRICTED\", \"audience\": \"" + desk + "\"";
        int before = list(facts.knownAt(Instant.now())).size();
        int seenBefore = as(() -> list(facts.knownAt(Instant.now()))).size();
        create("visits", visit("UGA", "2021-06-01", closed));
        String request = create("requests", request("STATE", "UGA", closed));
        create("request-events", step(request, "2020-01-01"));
        assertThat(list(facts.knownAt(Instant.now()))).hasSize(before);
        assertThat(as(() -> list(facts.knownAt(Instant.now())))).hasSize(seenBefore + 3);
        perform("requests", request, new Command.What.Unseal(request, version("requests", request)));
        assertThat(list(facts.knownAt(Instant.now()))).hasSize(before + 1);
    }

    private void assertAsReadAnew() throws Exception {
        Instant now = Instant.now();
        Callable<List<Fact>> anew =
                () -> list(standing.all().with(matters.all()).knownAt(now));
        assertThat(list(facts.knownAt(now))).isEqualTo(anew.call());
        assertThat(as(() -> list(facts.knownAt(now)))).isEqualTo(as(anew));
    }

    private static List<Fact> list(Facts facts) {
        var all = new ArrayList<Fact>();
        facts.each(all::add);
        return all;
    }

    private String create(String register, String body) throws Exception {
        return perform(register, body, new Command.What.Create(JSON.readTree(body)));
    }

    private void correct(String register, String key, String body) throws Exception {
        perform(register, body, new Command.What.Correct(key, version(register, key), JSON.readTree(body)));
    }

    private String perform(String register, String about, Command.What what) throws Exception {
        Outcome outcome = CurrentReader.as(
                CLERK, () -> recording.execute(new Command(registers.get(register), what, "clerk", "Because"), null));
        assertThat(outcome).as(about).isInstanceOf(Outcome.Recorded.class);
        assertAsReadAnew();
        return ((Outcome.Recorded) outcome).record().key();
    }

    private String version(String register, String key) throws Exception {
        return as(() -> records.find(registers.get(register), key, null)
                .map(RecordView::version)
                .orElseThrow());
    }

    private <T> T as(Callable<T> work) throws Exception {
        return CurrentReader.as(
                CLERK,
                () -> transaction.execute(status -> {
                    try {
                        return work.call();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }));
    }

    private static String visit(String state, String from, String more) {
        return """
                {"person": "al-bashir", "state": "%s", "from": "%s", "to": "%s", "occasion": "Test", "outcome": "NOT_ARRESTED", %s%s}
                """.formatted(state, from, from, SOURCED, more);
    }

    private static String request(String kind, String addressee, String more) {
        return """
                {"form": "F93_I", "nature": "REQUEST", "addresseeKind": "%s", "addressee": "%s", "situation": "dar",
                 "issuedBy": "REGISTRAR", "transmittedOn": "2020-01-01", "summary": "Records of a bank", %s%s}
                """.formatted(kind, addressee, SOURCED, more);
    }

    private static String step(String request, String on) {
        return """
                {"request": "%s", "kind": "TRANSMITTED", "on": "%s", "actor": "REGISTRAR", "summary": "Sent",
                 "facts": {"CHANNEL": "diplomatic"}, %s}
                """.formatted(request, on, SOURCED);
    }
}
