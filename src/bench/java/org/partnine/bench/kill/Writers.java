package org.partnine.bench.kill;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Clients that write one record after the other, each over a connection of its own, and send a record again with the
 * same Idempotency-Key until it is acknowledged.
 */
final class Writers {

    /** Of every record of this run; its own mark follows. */
    static final String MARK = "kill test " + UUID.randomUUID().toString().substring(0, 8) + " ";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration MOST_PATIENT = Duration.ofMinutes(2);

    private final Victim victim;
    private final String token;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> answers = new ConcurrentSkipListMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private long lastAcknowledged = System.nanoTime();
    private long longestPause;
    private volatile boolean done;
    private volatile String fault = "";

    Writers(Victim victim, String token) {
        this.victim = victim;
        this.token = token;
    }

    void start(int connections) {
        for (var i = 0; i < connections; i++) {
            threads.add(Thread.ofPlatform().name("writer-" + i).start(this::write));
        }
    }

    /** Lets each end with the record that it is at. */
    void finish() throws InterruptedException {
        done = true;
        for (var thread : threads) {
            thread.join();
        }
    }

    /** Identifier of each record by its mark. */
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    /** How often each kind of answer came, a broken connection included. */
    Map<String, Long> answers() {
        var sums = new TreeMap<String, Long>();
        answers.forEach((answer, count) -> sums.put(answer, count.sum()));
        return sums;
    }

    /** The longest time without an acknowledgement since this was called before, in seconds. */
    synchronized double longestPause() {
        var longest = longestPause;
        longestPause = 0;
        return longest / 1e9;
    }

    private synchronized void acknowledge(String mark, String id) {
        acknowledged.put(mark, id);
        var now = System.nanoTime();
        longestPause = Math.max(longestPause, now - lastAcknowledged);
        lastAcknowledged = now;
    }

    /** The first answer that is neither an acknowledgement nor a request for patience; empty if there was none. */
    String fault() {
        return fault;
    }

    private void write() {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (!done && fault.isEmpty()) {
                var mark = MARK + UUID.randomUUID();
                acknowledge(mark, untilAcknowledged(client, mark));
            }
        } catch (InterruptedException | IllegalStateException e) {
            fault = e.toString();
        }
    }

    private String untilAcknowledged(HttpClient client, String mark) throws InterruptedException {
        var end = System.nanoTime() + MOST_PATIENT.toNanos();
        while (System.nanoTime() < end) {
            try {
                var answer = client.send(request(mark), HttpResponse.BodyHandlers.ofString());
                count(String.valueOf(answer.statusCode()));
                switch (answer.statusCode()) {
                    case 201 -> {
                        return JSON.readTree(answer.body()).required("id").asString();
                    }
                    case 503 ->
                        Thread.sleep(1000
                                * answer.headers()
                                        .firstValueAsLong("Retry-After")
                                        .orElseThrow());
                    default -> throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                }
            } catch (IOException broken) {
                count("connection lost or refused");
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("not acknowledged within " + MOST_PATIENT);
    }

    private void count(String answer) {
        answers.computeIfAbsent(answer, first -> new LongAdder()).increment();
    }

    private HttpRequest request(String mark) {
        var body = """
                {"person": "al-bashir", "state": "KEN", "from": "2011-07-03", "to": "2011-07-04", "occasion": "%s",
                 "outcome": "NOT_ARRESTED", "source": "Made for the kill test", "confidence": "LOW",
                 "asOf": "2026-11-24", "reason": "Kill test"}
                """.formatted(mark);
        return HttpRequest.newBuilder(victim.at("/api/v1/visits"))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", mark)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
