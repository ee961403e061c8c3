package org.partnine.bench.kill;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The application from its jar, on a data directory and a port that stay the same over its deaths. */
final class Victim {

    private static final String ACCOUNT = "kill-test@bench.example";
    private static final Duration SLOWEST_START = Duration.ofMinutes(3);

    private final String java;
    private final Path jar;
    private final Path data;
    private final int port;
    private final File log;
    private final HttpClient client = HttpClient.newHttpClient();
    private Process process;

    /** @param log what the application says, all its lives in one file */
    Victim(String java, Path jar, Path data, int port, File log) {
        this.java = java;
        this.jar = jar;
        this.data = data;
        this.port = port;
        this.log = log;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Returns when it answers. */
    void start() throws IOException, InterruptedException {
        process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        var end = System.nanoTime() + SLOWEST_START.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IOException("the application does not come up, see " + log);
            }
            Thread.sleep(50);
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Kills the server, not the processes of its connections. */
    void killDatabase() throws IOException {
        var cluster = Optional.<Path>empty();
        try (var files = Files.list(data)) {
            cluster = files.filter(file -> Files.exists(file.resolve("postmaster.pid")))
                    .findFirst();
        }
        var pid = Files.readAllLines(cluster.orElseThrow().resolve("postmaster.pid"))
                .getFirst();
        if (!ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow().destroyForcibly()) {
            throw new IOException("the database server could not be killed");
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the application does not stop when asked to");
        }
    }

    /** Leaves nothing running when the test itself ends early. */
    void endAtLast() {
        var last = process;
        if (last != null) {
            last.destroy();
        }
    }

    /** A token of an account made for the purpose, or there since an earlier run. */
    String token() throws IOException, InterruptedException {
        new ProcessBuilder(command("create-admin", ACCOUNT))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start()
                .waitFor();
        var making = new ProcessBuilder(command("create-token", ACCOUNT))
                .redirectError(ProcessBuilder.Redirect.appendTo(log))
                .start();
        var said = new String(making.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (making.waitFor() != 0) {
            throw new IOException("no token could be made: " + said);
        }
        return said.substring(said.lastIndexOf('\n') + 1);
    }

    /** The exit code of the application when it verifies its ledger instead of serving. */
    int verifyLedger() throws IOException, InterruptedException {
        return new ProcessBuilder(command("verify-ledger")).inheritIO().start().waitFor();
    }

    private List<String> command(String... words) {
        return Stream.concat(
                        Stream.of(java, "-Xmx512m", "-jar", jar.toString()),
                        Stream.concat(
                                Stream.of(words),
                                Stream.of(
                                        "--server.port=" + port,
                                        "--part-nine.data-directory=" + data,
                                        "--part-nine.requests-per-minute.client=0",
                                        "--part-nine.requests-per-minute.token=0")))
                .toList();
    }

    private boolean answers() throws InterruptedException {
        var request =
                HttpRequest.newBuilder(at("/")).timeout(Duration.ofSeconds(5)).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
