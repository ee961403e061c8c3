package org.partnine.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server on a data directory, running from {@link #start} to {@link #close} and no longer than this
 * process. If it dies in between it is started again on the same port.
 */
public final class PostgresServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);

    private static final long LOG_BYTES = 10L << 20;

    private final DataDirectory directory;
    private final List<String> settings;
    private final Progress progress;
    private final Launcher launcher;
    private final Cluster cluster;
    private final int port;
    private final Thread supervisor;
    private final Thread jvmIsEnding = new Thread(() -> stopping = true, "postgres-no-restart");

    private volatile boolean stopping;
    private volatile @Nullable Process process;

    private PostgresServer(DataDirectory directory, List<String> settings, Progress progress) throws IOException {
        this.directory = directory;
        this.settings = settings;
        this.progress = progress;
        Launcher.refuseRootWithoutNamespaces();
        DiskTrouble.refuseFullDisk(directory.path(), !Files.exists(directory.cluster()));
        this.launcher = new Launcher(PostgresPrograms.in(directory.programs(), progress));
        this.cluster = new Cluster(directory, launcher);
        cluster.makeIfAbsent(progress);
        cluster.clearLeftOvers(progress);
        keepLogShort();
        this.port = freePort();
        var started = new CompletableFuture<Void>();
        this.supervisor =
                Thread.ofPlatform().daemon().name("postgres-supervisor").unstarted(() -> supervise(started));
        supervisor.start();
        // At the end of the JVM a terminal may have told the server to stop as well: that is no crash.
        Runtime.getRuntime().addShutdownHook(jvmIsEnding);
        try {
            started.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotStart known ? known : e;
        }
    }

    /**
     * Starts the server, after making its programs and its cluster if this is the first start.
     *
     * @param settings more server settings, each {@code name=value}
     * @throws CannotStart with the reason, leaving the data as they were
     */
    public static PostgresServer start(DataDirectory directory, List<String> settings, Progress progress) {
        try {
            return new PostgresServer(directory, List.copyOf(settings), progress);
        } catch (IOException e) {
            throw DiskTrouble.explain(directory.path(), e);
        }
    }

    public int port() {
        return port;
    }

    public String jdbcUrl(String database) {
        return jdbcUrl(port, database);
    }

    static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public Login superuser() {
        return Cluster.superuser(directory);
    }

    /** The server's process, for those who watch it; another one after a restart. */
    public ProcessHandle process() {
        var running = process;
        if (running == null) {
            throw new IllegalStateException("the server has not been started");
        }
        return running.toHandle();
    }

    /** Stops the server in order and waits until it is gone. */
    @Override
    public void close() {
        stopping = true;
        try {
            if (process().isAlive()) {
                cluster.stop();
            }
            supervisor.join();
        } catch (IOException e) {
            throw DiskTrouble.explain(directory.path(), e);
        } catch (InterruptedException e) {
            throw Waiting.interrupted(e);
        }
    }

    /** Runs in the one thread that every server process of this object is bound to. */
    private void supervise(CompletableFuture<Void> started) {
        try {
            launch();
            started.complete(null);
        } catch (IOException | RuntimeException e) {
            started.completeExceptionally(
                    e instanceof IOException disk ? DiskTrouble.explain(directory.path(), disk) : e);
            return;
        }
        while (true) {
            var exitCode = Waiting.forExit(current());
            if (stopping) {
                return;
            }
            // Whoever stopped the server from outside may be about to stop the application as well.
            Waiting.aMoment(200);
            if (!restart(exitCode)) {
                return;
            }
        }
    }

    private boolean restart(int exitCode) {
        for (var pause = 500L; !stopping; pause = Math.min(2 * pause, 10_000)) {
            LOG.warn("The database server ended (exit code {}); starting it again", exitCode);
            try {
                cluster.clearLeftOvers(progress);
                launch();
                LOG.info("The database server is back");
                return true;
            } catch (IOException | CannotStart e) {
                LOG.error("The database server does not come back, trying again soon: {}", e.getMessage());
                Waiting.aMoment(pause);
            }
        }
        return false;
    }

    private Process current() {
        var running = process;
        if (running == null) {
            throw new IllegalStateException("no server process");
        }
        return running;
    }

    private void launch() throws IOException {
        while (true) {
            var logBefore = Files.exists(directory.log()) ? Files.size(directory.log()) : 0;
            var launched = launcher.boundToThisThread("postgres", arguments())
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(directory.log().toFile()))
                    .start();
            process = launched;
            if (becomesReady(launched)) {
                return;
            }
            var complaint = ServerLog.complaintAfter(directory.log(), logBefore);
            // The last children of a killed server take a moment to notice; until then its memory is in use.
            if (stopping || !complaint.contains("shared memory block")) {
                throw new CannotStart(
                        "The database server does not start: " + complaint + " (more in " + directory.log() + ")");
            }
            Waiting.aMoment(200);
        }
    }

    private boolean becomesReady(Process launched) throws IOException {
        var waited = 0L;
        while (launched.isAlive()) {
            var said = PidFile.of(directory.cluster());
            if (said.isPresent()
                    && said.get().pid() == launched.pid()
                    && said.get().ready()) {
                return true;
            }
            Waiting.aMoment(10);
            waited += 10;
            if (waited % 10_000 == 0) {
                progress.step("Still waiting for the database server, which repairs its files after a crash");
            }
        }
        return false;
    }

    private List<String> arguments() {
        var arguments = new ArrayList<>(List.of("-D", directory.cluster().toString(), "-p", String.valueOf(port)));
        var all = new ArrayList<>(
                List.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC", "jit=off"));
        all.addAll(settings);
        all.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        return arguments;
    }

    private void keepLogShort() throws IOException {
        var log = directory.log();
        if (Files.exists(log) && Files.size(log) > LOG_BYTES) {
            Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
