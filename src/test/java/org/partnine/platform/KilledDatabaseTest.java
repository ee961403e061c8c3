package org.partnine.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnine.PartNine;
import org.partnine.platform.postgres.PostgresServer;
import org.partnine.platform.postgres.RegisterDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application on its own database, which is killed while readers ask. */
class KilledDatabaseTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(15);

    /** One address of each door, both of which ask the database each time. */
    private static final String API = "/api/v1/findings?limit=5";

    private static final String WEB = "/findings";

    @TempDir
    private static Path folder;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static @Nullable ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = new SpringApplicationBuilder(PartNine.class)
                .run("--server.port=0", "--part-nine.data-directory=" + folder);
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
        assertPutOff(
                Map.of(
                        "en", "Unavailable for the moment",
                        "fr", "Indisponible pour le moment",
                        "ar", "غير متاح مؤقتا",
                        "fa", "موقتا در دسترس نیست"),
                API,
                "application/problem+json");
        assertPutOff(
                Map.of(
                        "en", "Back in a moment",
                        "fr", "De retour dans un instant",
                        "ar", "سنعود بعد قليل",
                        "fa", "اندکی دیگر بازمی‌گردیم"),
                WEB,
                "text/html;charset=UTF-8");
        Files.move(folder.resolve("pg_control"), control);
        assertThat(statusesUntilAnswered()).containsOnly(200, 503);
    }

    @Test
    void readers_go_on_soon_after_kill_9_of_the_server() throws Exception {
        var before = server().process();
        assertThat(statusesOfReadersDuring(before::destroyForcibly))
                .contains(200)
                .isSubsetOf(200, 503);
        assertThat(server().process().pid()).isNotEqualTo(before.pid());
    }

    @Test
    void readers_go_on_soon_after_kill_9_of_the_process_of_one_connection() throws Exception {
        var before = server().process();
        var connection = application()
                .getBean(JdbcClient.class)
                .sql("select pg_backend_pid()")
                .query(Long.class)
                .single();
        var killed = ProcessHandle.of(connection).orElseThrow();
        assertThat(statusesOfReadersDuring(killed::destroyForcibly))
                .contains(200)
                .isSubsetOf(200, 503);
        assertThat(server().process().pid()).isEqualTo(before.pid());
    }

    private static ConfigurableApplicationContext application() {
        return Objects.requireNonNull(application);
    }

    private static PostgresServer server() {
        return application().getBean(RegisterDatabase.class).server();
    }

    /** All at once, since each waits for a while before it is put off. */
    private static void assertPutOff(Map<String, String> titles, String address, String type) throws Exception {
        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = askers.invokeAll(titles.keySet().stream()
                    .map(language -> (Callable<HttpResponse<String>>) () -> ask(address, language))
                    .toList());
            for (var future : answers) {
                var answer = future.get();
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).contains("1");
                assertThat(answer.headers().firstValue("Content-Type")).contains(type);
                assertThat(answer.body())
                        .contains(titles.get(
                                answer.headers().firstValue("Content-Language").orElseThrow()))
                        .doesNotContain("Exception");
            }
        }
    }

    /** Four readers ask through both doors before the deed, and after it until each has its answer again. */
    private static List<Integer> statusesOfReadersDuring(Callable<?> deed) throws Exception {
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = new CountDownLatch(1);
            var all = new ArrayList<Future<List<Integer>>>();
            for (var reader = 0; reader < 4; reader++) {
                var address = reader % 2 == 0 ? API : WEB;
                all.add(readers.submit(() -> {
                    var statuses = new ArrayList<Integer>();
                    while (done.getCount() > 0) {
                        statuses.add(ask(address, "en").statusCode());
                    }
                    return statuses;
                }));
            }
            Thread.sleep(300);
            try {
                deed.call();
                Thread.sleep(1000);
                var after = statusesUntilAnswered();
                assertThat(after).isSubsetOf(200, 503);
            } finally {
                done.countDown();
            }
            var statuses = new ArrayList<Integer>();
            for (var reader : all) {
                statuses.addAll(reader.get());
            }
            return statuses;
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
        var port = application().getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .header("Accept-Language", language)
                .timeout(Duration.ofSeconds(20))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
