package org.partnine.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.WritesRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests made up from the description of the API, many of them wrong on purpose, a third of them by nobody known, the
 * others by each role, by tokens of few scopes and by tokens that open nothing. They name what earlier answers told of, and
 * so get inside. None is answered with a fault of the server or outside the description (which the contract watches); none
 * is accepted that is wrong, or by whom {@code docs/access.md} does not allow it.
 *
 * <p>How many is a setting: {@code -Dhostile.requests=50000}. The seed is always the same; the identifiers that the register
 * gives are not, so that two runs differ all the same. {@code target/hostile-requests.txt} tells how they were answered.
 */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(
        properties = {
            WritesRecords.OWN_DATABASE,
            "part-nine.requests-per-minute.client=0",
            "part-nine.requests-per-minute.token=0",
            "logging.level.root=off",
            "logging.level.org.partnine.api=error"
        })
class HostileRequestsTest {

    private static final long SEED = 9;
    private static final int REQUESTS = Integer.getInteger("hostile.requests", 1_000);
    private static final int SHOWN = 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Random random = new Random(SEED);
    private final Tally tally = new Tally();
    private final List<String> faults = new ArrayList<>();
    private final AccessTable access = new AccessTable(Path.of("docs/access.md"));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void no_request_breaks_the_server_or_the_description_and_no_wrong_one_is_accepted() {
        List<Caller> callers = Caller.all(jdbc);
        var known = new KnownValues(random, ofTheCallers());
        var requests =
                new MadeUpRequests(JSON.readTree(read("/api/v1/openapi.json", callers.getFirst())), known, random);
        Caller administrator = callers.stream()
                .filter(caller -> caller.name().equals("ADMINISTRATOR"))
                .findFirst()
                .orElseThrow();
        for (String beginning : requests.beginnings()) {
            String place = MadeUpRequests.place(beginning);
            known.learn(place, json(read(beginning, administrator)));
            for (String record : requests.records(place)) {
                known.learn(place, json(read(record, administrator)));
            }
        }
        for (int i = 0; i < REQUESTS && faults.size() < SHOWN; i++) {
            send(requests.next(), callers.get(random.nextInt(callers.size())), known);
        }
        tally.write(Path.of("target/hostile-requests.txt"), REQUESTS, requests.operations());
        assertThat(faults).isEmpty();
        assertThat(List.of(200, 202, 400, 401, 403, 404, 412, 422)).allMatch(tally::has);
        assertThat(tally.reached()).isGreaterThan(requests.operations() / 5);
    }

    private void send(MadeUpRequest made, Caller caller, KnownValues known) {
        var request = mvc.method(HttpMethod.valueOf(made.method())).uri(made.uri());
        made.headers().forEach(request::header);
        if (caller.token() != null) {
            request.header("Authorization", "Bearer " + caller.token());
        }
        if (made.body() != null) {
            request.content(made.body());
        }
        try {
            var response = request.exchange().getResponse();
            int status = response.getStatus();
            tally.count(made, caller, status);
            if (status >= 500) {
                faults.add(status + " to " + caller.name() + ": " + made);
            }
            if (status < 300) {
                if (made.isWrong()) {
                    faults.add(status + " to what is wrong: " + made);
                }
                if (!caller.may(access, made)) {
                    faults.add(status + " to " + caller.name() + ", who may not: " + made);
                }
                known.learn(MadeUpRequests.place(made.template()), json(response.getContentAsByteArray()));
            }
        } catch (AssertionError outsideTheDescription) {
            faults.add(made + ": " + outsideTheDescription.getMessage());
        }
    }

    private byte[] read(String address, Caller caller) {
        return mvc.get()
                .uri(address)
                .header("Authorization", "Bearer " + caller.token())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    /** Without content, or of another type: nothing that could be learnt from. */
    private static JsonNode json(byte[] content) {
        try {
            JsonNode read = JSON.readTree(content);
            return read.isContainer() ? read : JSON.createObjectNode();
        } catch (JacksonException noJson) {
            return JSON.createObjectNode();
        }
    }

    /** Their accounts and tokens, which no request is to change. */
    private Set<String> ofTheCallers() {
        return Set.copyOf(jdbc.sql("select key from account union select key from api_token")
                .query(String.class)
                .list());
    }
}
