package org.partnine.platform.postgres;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server on a data directory, running from {@link #start} to {@link #close} and no longer than this
 * process. If it dies in between it is started again on the same port, unless that fails several times in a row.
 */
public final class PostgresServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);

    private static final long LOG_BYTES = 10L << 20;

    /** How long the children of a killed server get to notice, in pauses of 200 milliseconds: to end, to be ended. */
    private static final int UNTIL_ORPHANS_ARE_ENDED = 10;

    private static final int UNTIL_ORPHANS_ARE_A_FAULT = 50;

    private final DataDirectory directory;
    private final List<String> settings;
    private final Progress progress;
    private final Restarts restarts;
    private final Runnable whenGivenUp;
    private final Launcher launcher;
    private final Cluster cluster;
    private final int port;
    private final Thread supervisor;
    private final Thread jvmIsEnding = new Thread(() -> stopping = true, "postgres-no-restart");

    private volatile boolean stopping;
    private volatile @Nullable Process process;

    private PostgresServer(
            DataDirectory directory, List<String> settings, Progress progress, Restarts restarts, Runnable whenGivenUp)
            throws IOException {
        this.directory = directory;
        this.settings = settings;
        this.progress = progress;
        this.restarts = restarts;
        this.whenGivenUp = whenGivenUp;
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
     * @param whenGivenUp called, in a thread of its own, when the server died and does not come back
     * @throws CannotStart with the reason, leaving the data as they were
     */
    public static PostgresServer start(
            DataDirectory directory, List<String> settings, Progress progress, Runnable whenGivenUp) {
        return start(directory, settings, progress, Restarts.usual(), whenGivenUp);
    }

    static PostgresServer start(
            DataDirectory directory,
            List<String> settings,
            Progress progress,
            Restarts restarts,
            Runnable whenGivenUp) {
        try {
            return new PostgresServer(directory, List.copyOf(settings), progress, restarts, whenGivenUp);
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
            // More than once if this comes in the midst of a restart, when there is nothing to stop yet.
            do {
                if (process().isAlive()) {
                    cluster.stop();
                }
            } while (!supervisor.join(Duration.ofMillis(200)));
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
        do {
            var since = System.nanoTime();
            var exitCode = Waiting.forExit(current());
            if (stopping) {
                return;
            }
            restarts.endedAfter(Duration.ofNanos(System.nanoTime() - since));
            LOG.warn("The database server ended (exit code {}); starting it again", exitCode);
        } while (restart());
    }

    /** False if the server is not wanted any more or does not come back. */
    private boolean restart() {
        var complaint = "it ends as soon as it has started";
        for (var pause = restarts.pause(); pause.isPresent(); pause = restarts.pause()) {
            if (stopsWithin(pause.get())) {
                return false;
            }
            try {
                cluster.clearLeftOvers(progress);
                launch();
                LOG.info("The database server is back");
                return true;
            } catch (IOException | RuntimeException e) {
                restarts.failed();
                complaint = String.valueOf(e.getMessage());
                LOG.warn(
                        "The database server does not come back (attempt {} of {}): {}",
                        restarts.failures(),
                        restarts.mostFailures(),
                        complaint);
            }
        }
        LOG.error(
                "Giving the database server up after {} failures in a row: remove the cause, then start Part Nine"
                        + " again. The last one: {}",
                restarts.failures(),
                complaint);
        // Not in this thread: to stop the application is to wait until this thread has ended.
        Thread.ofPlatform().name("postgres-given-up").start(whenGivenUp);
        return false;
    }

    private boolean stopsWithin(Duration pause) {
        var end = System.nanoTime() + pause.toNanos();
        while (!stopping && System.nanoTime() < end) {
            Waiting.aMoment(50);
        }
        return stopping;
    }

    private Process current() {
        var running = process;
        if (running == null) {
            throw new IllegalStateException("no server process");
        }
        return running;
    }

    private void launch() throws IOException {
        for (var turn = 1; ; turn++) {
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
            if (stopping || turn == UNTIL_ORPHANS_ARE_A_FAULT || !complaint.contains("shared memory block")) {
                throw new CannotStart(
                        "The database server does not start: " + complaint + " (more in " + directory.log() + ")");
            }
            if (turn == UNTIL_ORPHANS_ARE_ENDED) {
                progress.step("Ending " + Orphans.end(directory.cluster())
                        + " processes that the database server left behind");
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
        var all = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "timezone=UTC",
                "jit=off",
                "shared_buffers=" + sharedBuffers()));
        all.addAll(settings);
        all.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        return arguments;
    }

    /** A sixteenth of the memory, from PostgreSQL's own 128 megabytes to a gigabyte. */
    private static String sharedBuffers() {
        long sixteenth =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() / (16L << 20);
        return Math.clamp(sixteenth, 128, 1024) + "MB";
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
