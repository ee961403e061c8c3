package org.partnine.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** The files of one database cluster: made once, then only PostgreSQL writes in them. */
final class Cluster {

    static final String SUPERUSER = "postgres";

    private final DataDirectory directory;
    private final Launcher launcher;

    Cluster(DataDirectory directory, Launcher launcher) {
        this.directory = directory;
        this.launcher = launcher;
    }

    /** Makes the cluster unless it is there; it appears under its name only when complete. */
    void makeIfAbsent(Progress progress) throws IOException {
        var cluster = directory.cluster();
        if (Files.exists(cluster)) {
            refuseForeignFiles(cluster);
            return;
        }
        progress.step("First start: initialising the database in " + cluster);
        writePassword(directory.superuserPassword(), randomPassword());
        var unfinished = cluster.resolveSibling(cluster.getFileName() + ".unfinished");
        PostgresPrograms.deleteTree(unfinished);
        try {
            initdb(unfinished);
            Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | CannotStart e) {
            PostgresPrograms.deleteTree(unfinished);
            throw e;
        }
    }

    /**
     * Makes sure that no server of an earlier run is left on the cluster: one that the kernel is just stopping gets
     * the time for it, one that nobody stops is stopped.
     */
    void clearLeftOvers(Progress progress) throws IOException {
        var cluster = directory.cluster();
        var left = PidFile.of(cluster);
        if (left.isEmpty()) {
            // An empty or cut-off file is what a crash while writing leaves; the server would refuse it.
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
            return;
        }
        var server = left.get().serverOn(cluster);
        if (server.isEmpty()) {
            PidFile.disown(cluster);
            return;
        }
        progress.step("A database server of an earlier run is still there; waiting for it to end");
        for (var waited = 0; waited < 3000 && server.get().isAlive(); waited += 50) {
            Waiting.aMoment(50);
        }
        if (server.get().isAlive()) {
            stop();
        }
    }

    /** Ends the server on this cluster: open transactions are rolled back, the rest is written down. */
    void stop() throws IOException {
        var said = run("pg_ctl", List.of("stop", "-D", directory.cluster().toString(), "-m", "fast", "-w", "-t", "60"));
        if (said.exitCode != 0 && PidFile.of(directory.cluster()).isPresent()) {
            throw new CannotStart("The database server on " + directory.cluster()
                    + " cannot be stopped: stop its process by hand. It said: " + said.output);
        }
    }

    static Login superuser(DataDirectory directory) {
        try {
            return new Login(SUPERUSER, Files.readString(directory.superuserPassword()));
        } catch (IOException e) {
            throw DiskTrouble.explain(directory.path(), e);
        }
    }

    static String randomPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void initdb(Path target) throws IOException {
        var said = run(
                "initdb",
                List.of(
                        "-D",
                        target.toString(),
                        "-U",
                        SUPERUSER,
                        "-E",
                        "UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--lc-collate=C",
                        "--lc-ctype=C",
                        "--data-checksums",
                        "-A",
                        "scram-sha-256",
                        "--pwfile=" + directory.superuserPassword()));
        if (said.exitCode != 0) {
            // The cause is worth more than the advice of initdb's last line: show what it called an error.
            var error = said.output
                    .lines()
                    .filter(line -> line.contains("error:") || line.contains("FATAL") || line.contains("PANIC"))
                    .findFirst()
                    .orElse(said.output);
            throw DiskTrouble.explain(directory.path(), new IOException("initdb: " + error.strip()));
        }
    }

    private record Said(int exitCode, String output) {}

    private Said run(String program, List<String> arguments) throws IOException {
        var process = launcher.shortLived(program, arguments).start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(Waiting.forExit(process), output);
    }

    private void refuseForeignFiles(Path cluster) throws IOException {
        var version = cluster.resolve("PG_VERSION");
        if (!Files.isRegularFile(version)) {
            throw new CannotStart("The directory " + cluster + " is not a PostgreSQL cluster (PG_VERSION is missing):"
                    + " restore it from a back-up, or move it away to begin with an empty register");
        }
        var major = Files.readString(version).strip();
        if (!major.equals(String.valueOf(PostgresPrograms.MAJOR))) {
            throw new CannotStart("The directory " + cluster + " was written by PostgreSQL " + major
                    + ", this version brings PostgreSQL " + PostgresPrograms.MAJOR
                    + ": make a back-up with the version that wrote it (backup FILE), then restore it with this one"
                    + " into another directory (restore FILE)");
        }
    }

    private static void writePassword(Path file, String password) throws IOException {
        Files.deleteIfExists(file);
        if (CurrentUser.onWindows()) {
            Files.createFile(file);
        } else {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, password, StandardOpenOption.WRITE);
    }
}
