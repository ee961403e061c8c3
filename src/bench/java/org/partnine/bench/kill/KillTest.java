package org.partnine.bench.kill;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kills the application and its database in turn while clients write, then looks for what was lost and for what was
 * written twice. Exit code 0: nothing; 1: something, named line by line.
 */
public final class KillTest {

    private static final int CONNECTIONS = 8;

    /** Acknowledged between two kills at least: each kill is to hit work that is under way. */
    private static final int RECORDS_BETWEEN = 40;

    private static final JsonMapper JSON = new JsonMapper();

    private final Victim victim;
    private final int kills;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> faults = new ArrayList<>();

    private KillTest(Victim victim, int kills) {
        this.victim = victim;
        this.kills = kills;
    }

    /** Arguments: java, jar, data directory, port, kills of each kind, log file of the application. */
    public static void main(String[] args) throws Exception {
        var log = Path.of(args[5]);
        Files.deleteIfExists(log);
        var victim = new Victim(args[0], Path.of(args[1]), Path.of(args[2]), Integer.parseInt(args[3]), log.toFile());
        var test = new KillTest(victim, Integer.parseInt(args[4]));
        Runtime.getRuntime().addShutdownHook(new Thread(victim::endAtLast));
        test.run();
        test.faults.forEach(fault -> System.out.println("FAULT: " + fault));
        System.out.println(test.faults.isEmpty() ? "Nothing lost, nothing twice." : test.faults.size() + " faults.");
        System.exit(test.faults.isEmpty() ? 0 : 1);
    }

    private void run() throws IOException, InterruptedException {
        victim.start();
        var writers = new Writers(victim, victim.token());
        writers.start(CONNECTIONS);
        awaitWork(writers);
        for (var i = 1; i <= kills && writers.fault().isEmpty(); i++) {
            writers.longestPause();
            victim.kill();
            victim.start();
            awaitWork(writers);
            var applicationAway = writers.longestPause();
            victim.killDatabase();
            awaitWork(writers);
            System.out.printf(
                    "kill %2d: of the application, no record for %.1f s; of the database, no record for %.1f s;"
                            + " %d records so far%n",
                    i,
                    applicationAway,
                    writers.longestPause(),
                    writers.acknowledged().size());
            if (!victim.isAlive()) {
                faults.add("the application ended with its database");
                break;
            }
        }
        writers.finish();
        System.out.println("Answers to writes: " + writers.answers());
        if (!writers.fault().isEmpty()) {
            faults.add("a write was answered " + writers.fault());
        }
        askForEach(writers.acknowledged());
        compareWithList(writers.acknowledged());
        victim.stop();
        var verified = victim.verifyLedger();
        if (verified != 0) {
            faults.add("the ledger does not verify: exit code " + verified);
        }
    }

    /** Until enough was written since, and then a moment of chance, so that the kill hits anywhere. */
    private static void awaitWork(Writers writers) throws InterruptedException {
        var before = writers.acknowledged().size();
        while (writers.acknowledged().size() < before + RECORDS_BETWEEN
                && writers.fault().isEmpty()) {
            Thread.sleep(5);
        }
        Thread.sleep(ThreadLocalRandom.current().nextInt(1500));
    }

    private void askForEach(Map<String, String> acknowledged) throws IOException, InterruptedException {
        for (var record : acknowledged.entrySet()) {
            var answer = get("/api/v1/visits/" + record.getValue());
            if (answer.statusCode() != 200 || !answer.body().contains(record.getKey())) {
                faults.add(record + " is lost: " + answer.statusCode() + " " + answer.body());
            }
        }
        System.out.println(acknowledged.size() + " acknowledged records asked for by their identifiers");
    }

    private void compareWithList(Map<String, String> acknowledged) throws IOException, InterruptedException {
        var listed = new HashMap<String, List<String>>();
        for (var path = "/api/v1/visits?limit=200&fields=id,occasion"; path != null; ) {
            var page = JSON.readTree(get(path).body());
            for (var item : page.required("items")) {
                var mark = item.required("occasion").asString();
                if (mark.startsWith(Writers.MARK)) {
                    listed.computeIfAbsent(mark, first -> new ArrayList<>())
                            .add(item.required("id").asString());
                }
            }
            var next = page.path("next");
            path = next.isString() ? next.stringValue() : null;
        }
        System.out.println(listed.size() + " records in the list");
        listed.forEach((mark, ids) -> {
            if (!ids.equals(List.of(acknowledged.getOrDefault(mark, "never acknowledged")))) {
                faults.add(mark + " is in the list as " + ids + ", acknowledged as " + acknowledged.get(mark));
            }
        });
        acknowledged.keySet().stream()
                .filter(mark -> !listed.containsKey(mark))
                .forEach(mark -> faults.add(mark + " is not in the list"));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(victim.at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
