package org.partnine.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnine.accounts.Role;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.TestAccounts;
import org.partnine.testing.WritesRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests made up from the description of the API, half of them wrong on purpose, by nobody known and by each role. None
 * is answered with a fault of the server or outside the description (which the contract watches), and none that is wrong
 * is accepted. How many is a setting: {@code -Dhostile.requests=50000}; the seed is always the same.
 */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(
        properties = {
            WritesRecords.OWN_DATABASE,
            "part-nine.requests-per-minute.client=0",
            "part-nine.requests-per-minute.token=0",
            "logging.level.root=off"
        })
class HostileRequestsTest {

    private static final Logger LOG = LoggerFactory.getLogger(HostileRequestsTest.class);

    private static final long SEED = 9;
    private static final int REQUESTS = Integer.getInteger("hostile.requests", 1_000);
    private static final int SHOWN = 20;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void no_request_breaks_the_server_or_the_description_and_no_wrong_one_is_accepted() {
        var description = new JsonMapper()
                .readTree(mvc.get()
                        .uri("/api/v1/openapi.json")
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray());
        var random = new Random(SEED);
        var requests = new MadeUpRequests(description, random);
        List<@Nullable String> callers = callers();
        Map<Integer, Integer> statuses = new TreeMap<>();
        var faults = new ArrayList<String>();
        for (int i = 0; i < REQUESTS && faults.size() < SHOWN; i++) {
            MadeUpRequest made = requests.next();
            send(made, callers.get(random.nextInt(callers.size())), statuses, faults);
        }
        LOG.error("{} requests by status: {}", REQUESTS, statuses);
        assertThat(faults).isEmpty();
        assertThat(statuses.keySet()).contains(200, 400, 404, 422);
    }

    private void send(MadeUpRequest made, @Nullable String token, Map<Integer, Integer> statuses, List<String> faults) {
        var request = mvc.method(HttpMethod.valueOf(made.method())).uri(made.uri());
        made.headers().forEach(request::header);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (made.body() != null) {
            request.content(made.body());
        }
        try {
            int status = request.exchange().getResponse().getStatus();
            statuses.merge(status, 1, Integer::sum);
            if (status >= 500) {
                faults.add(status + " to " + made);
            }
            if (status < 300 && made.isWrong()) {
                faults.add(status + " to what is wrong: " + made);
            }
        } catch (AssertionError outsideTheDescription) {
            faults.add(made + ": " + outsideTheDescription.getMessage());
        }
    }

    private List<@Nullable String> callers() {
        var callers = new ArrayList<@Nullable String>();
        callers.add(null);
        callers.add("pn_forged");
        for (Role role : Role.values()) {
            callers.add(TestAccounts.token(jdbc, role));
        }
        return callers;
    }
}
