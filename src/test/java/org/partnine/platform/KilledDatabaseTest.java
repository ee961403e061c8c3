package org.partnine.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnine.PartNine;
import org.partnine.accounts.Role;
import org.partnine.ledger.Verification;
import org.partnine.platform.postgres.PostgresServer;
import org.partnine.platform.postgres.RegisterDatabase;
import org.partnine.testing.TestAccounts;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application on its own database, which is killed while others read and write. */
class KilledDatabaseTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(15);

    /** One address of each door, both of which ask the database each time. */
    private static final String API = "/api/v1/findings?limit=5";

    private static final String WEB = "/findings";

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    @TempDir
    private static Path folder;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static @Nullable ConfigurableApplicationContext application;

    private static String token = "";

    @BeforeAll
    static void start() {
        application = new SpringApplicationBuilder(PartNine.class)
                .run(
                        "--server.port=0",
                        "--part-nine.data-directory=" + folder,
                        "--part-nine.requests-per-minute.client=0",
                        "--part-nine.requests-per-minute.token=0");
        token = TestAccounts.token(application().getBean(JdbcClient.class), Role.ADMINISTRATOR);
    }

    @AfterAll
    static void stop() {
        application().close();
    }

    @Test
    void while_the_database_is_away_both_doors_say_when_to_come_again_in_the_readers_language() throws Exception {
        var control = folder.resolve("cluster-18/global/pg_control");
        assertThat(ask(WEB, "en").statusCode()).isEqualTo(200);
        // Without this file it cannot come back before the questions are asked.
        Files.move(control, folder.resolve("pg_control"));
        server().process().destroyForcibly();
        try {
            awaitTheEndOfItsConnections();
            assertPutOff(List.of(
                    new PutOff(API, "application/problem+json", "en", "Unavailable for the moment"),
                    new PutOff(API, "application/problem+json", "fr", "Indisponible pour le moment"),
                    new PutOff(API, "application/problem+json", "ar", "غير متاح مؤقتا"),
                    new PutOff(API, "application/problem+json", "fa", "موقتا در دسترس نیست"),
                    new PutOff(WEB, "text/html;charset=UTF-8", "en", "Back in a moment"),
                    new PutOff(WEB, "text/html;charset=UTF-8", "fr", "De retour dans un instant"),
                    new PutOff(WEB, "text/html;charset=UTF-8", "ar", "سنعود بعد قليل"),
                    new PutOff(WEB, "text/html;charset=UTF-8", "fa", "اندکی دیگر بازمی‌گردیم")));
        } finally {
            Files.move(folder.resolve("pg_control"), control);
        }
        assertThat(statusesUntilAnswered()).containsOnly(200, 503);
    }

    @Test
    void after_kill_9_of_the_server_work_goes_on_and_nothing_is_lost_or_twice() throws Exception {
        var before = server().process();
        assertWorked(workDuring(before::destroyForcibly));
        assertThat(server().process().pid()).isNotEqualTo(before.pid());
    }

    @Test
    void after_kill_9_of_the_process_of_one_connection_work_goes_on_and_nothing_is_lost_or_twice() throws Exception {
        var before = server().process();
        var connection = application()
                .getBean(JdbcClient.class)
                .sql("select pg_backend_pid()")
                .query(Long.class)
                .single();
        var killed = ProcessHandle.of(connection).orElseThrow();
        assertWorked(workDuring(killed::destroyForcibly));
        assertThat(server().process().pid()).isEqualTo(before.pid());
    }

    private static ConfigurableApplicationContext application() {
        return Objects.requireNonNull(application);
    }

    private static PostgresServer server() {
        return application().getBean(RegisterDatabase.class).server();
    }

    private record PutOff(String address, String type, String language, String title) {}

    /** The processes of connections see a moment later that their server is gone, and answer until then. */
    private static void awaitTheEndOfItsConnections() throws Exception {
        for (var tries = 100; tries > 0 && ask(API, "en").statusCode() == 200; tries--) {
            Thread.sleep(20);
        }
    }

    /** All at once, since each waits for a while before it is put off. */
    private static void assertPutOff(List<PutOff> all) throws Exception {
        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = all.stream()
                    .map(expected -> askers.submit(() -> ask(expected.address, expected.language)))
                    .toList();
            for (var i = 0; i < all.size(); i++) {
                var answer = answers.get(i).get();
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).contains("1");
                assertThat(answer.headers().firstValue("Content-Type")).contains(all.get(i).type);
                assertThat(answer.headers().firstValue("Content-Language")).contains(all.get(i).language);
                assertThat(answer.body()).contains(all.get(i).title).doesNotContain("Exception");
            }
        }
    }

    /** Two readers and two writers work before the deed, and after it until all is well again. */
    private static Worked workDuring(Callable<?> deed) throws Exception {
        var stop = new AtomicBoolean();
        var worked = new Worked(new ConcurrentHashMap<>(), ConcurrentHashMap.newKeySet());
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = List.<Callable<Integer>>of(
                    () -> ask(API, "en").statusCode(), () -> ask(WEB, "en").statusCode(), worked::write, worked::write);
            var futures = all.stream()
                    .map(work -> workers.submit(() -> {
                        while (!stop.get()) {
                            worked.statuses.add(work.call());
                        }
                        return true;
                    }))
                    .toList();
            Thread.sleep(500);
            try {
                deed.call();
                Thread.sleep(1000);
                statusesUntilAnswered();
            } finally {
                stop.set(true);
            }
            for (var future : futures) {
                future.get();
            }
        }
        return worked;
    }

    /** @param acknowledged identifier of each record by its mark */
    private record Worked(Map<String, String> acknowledged, Set<Integer> statuses) {

        /** Sends one record until it is acknowledged, always under the same key. */
        int write() throws IOException, InterruptedException {
            var mark = UUID.randomUUID().toString();
            var answer = post(mark);
            while (answer.statusCode() == 503) {
                statuses.add(503);
                answer = post(mark);
            }
            var id = ID.matcher(answer.body());
            if (id.find()) {
                acknowledged.put(mark, id.group(1));
            }
            return answer.statusCode();
        }
    }

    private static void assertWorked(Worked worked) throws SQLException {
        assertThat(worked.statuses).contains(200, 201).isSubsetOf(200, 201, 503);
        assertThat(worked.acknowledged).isNotEmpty();
        var jdbc = application().getBean(JdbcClient.class);
        assertThat(worked.acknowledged)
                .allSatisfy((mark, id) -> assertThat(jdbc.sql("select key from visit where occasion = :mark")
                                .param("mark", mark)
                                .query(String.class)
                                .list())
                        .containsExactly(id));
        application().getBean(Sealer.class).seal();
        try (var owner = application().getBean(OwnerDatabase.class).dataSource().getConnection()) {
            assertThat(Verification.verify(owner).breach()).isEmpty();
        }
    }

    private static List<Integer> statusesUntilAnswered() throws IOException, InterruptedException {
        var end = System.nanoTime() + LONG_ENOUGH.toNanos();
        var statuses = new ArrayList<Integer>();
        do {
            statuses.add(ask(API, "en").statusCode());
        } while (statuses.getLast() != 200 && System.nanoTime() < end);
        assertThat(statuses).last().isEqualTo(200);
        return statuses;
    }

    private static HttpResponse<String> ask(String address, String language) throws IOException, InterruptedException {
        return CLIENT.send(
                at(address).header("Accept-Language", language).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String mark) throws IOException, InterruptedException {
        var request = at("/api/v1/visits")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", mark)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"person": "al-bashir", "state": "KEN", "from": "2011-07-03", "occasion": "%s",
                         "outcome": "NOT_ARRESTED", "source": "Made for a test", "confidence": "LOW",
                         "asOf": "2026-11-24", "reason": "Test"}
                        """.formatted(mark)));
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder at(String address) {
        var port = application().getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .timeout(Duration.ofSeconds(20));
    }
}
