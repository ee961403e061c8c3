package org.partnine.platform.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link DatabaseHolder} running in a JVM of its own. */
final class HeldDatabase {

    private final Process jvm;
    private final BufferedReader out;
    private final String firstLine;

    private HeldDatabase(Process jvm, BufferedReader out, String firstLine) {
        this.jvm = jvm;
        this.out = out;
        this.firstLine = firstLine;
    }

    /** Waits for its first line: ready, or refused. */
    static HeldDatabase start(Path directory, String... prefix) throws IOException {
        var command = new ArrayList<>(List.of(prefix));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                DatabaseHolder.class.getName(),
                directory.toString()));
        var jvm = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var out = new BufferedReader(new InputStreamReader(jvm.getInputStream(), StandardCharsets.UTF_8));
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("READY") || line.startsWith("REFUSED")) {
                return new HeldDatabase(jvm, out, line);
            }
        }
        throw new IOException("the program ended without a word");
    }

    String firstLine() {
        return firstLine;
    }

    /** What it says from now on until it ends. */
    List<String> saysUntilItEnds() {
        return out.lines().toList();
    }

    ProcessHandle server() {
        return ProcessHandle.of(Long.parseLong(word(1))).orElseThrow();
    }

    Connection connect(String database) throws SQLException {
        var url = PostgresServer.jdbcUrl(Integer.parseInt(word(2)), database);
        return RegisterDatabase.connect(url, new Login(Cluster.SUPERUSER, word(3)));
    }

    void killJvm() throws InterruptedException {
        jvm.destroyForcibly();
        jvm.waitFor();
    }

    /** As {@code kill} or a service manager does it. */
    int terminate() throws InterruptedException {
        jvm.destroy();
        return awaitExit();
    }

    int awaitExit() throws InterruptedException {
        if (!jvm.waitFor(30, TimeUnit.SECONDS)) {
            jvm.destroyForcibly();
            throw new IllegalStateException("the program did not end within 30 seconds");
        }
        return jvm.exitValue();
    }

    private String word(int number) {
        return firstLine.split(" ", -1)[number];
    }
}
