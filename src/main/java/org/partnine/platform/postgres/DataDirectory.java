package org.partnine.platform.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The directory that holds the register's own database, locked for one application for as long as this is open.
 *
 * <pre>
 * lock                 held by the running application; says nothing when nobody holds it
 * postgresql-18.6.0/   the server's programs, unpacked once; may be deleted, they come back
 * cluster-18/          the data, named after PostgreSQL's major version
 * superuser.password   of the server's own superuser, mode 0600
 * secrets.key          under which the application seals secrets of second factors, mode 0600
 * postgres.log         what the server says
 * jobs/                files that jobs of administrators leave, for a day
 * </pre>
 */
public final class DataDirectory implements AutoCloseable {

    private static final Pattern CLUSTER = Pattern.compile("cluster-(\\d+)");

    /**
     * Directories open in this very process. To open their lock file a second time and close it again would give the
     * lock away: POSIX locks belong to the process, not to the channel.
     */
    private static final Set<Path> OPEN_HERE = ConcurrentHashMap.newKeySet();

    private final Path path;
    private @Nullable FileChannel lockFile;

    private DataDirectory(Path path) {
        this.path = path;
    }

    /** A view that takes no lock and changes nothing, for a second process that talks to the running server. */
    public static DataDirectory lookAt(Path path) {
        return new DataDirectory(path.toAbsolutePath().normalize());
    }

    /**
     * Makes the directory if there is none, and locks it.
     *
     * @throws CannotStart if another application holds it, it is not writable, belongs to another user, or holds a
     *     cluster of another major version only
     */
    public static DataDirectory open(Path path) {
        var directory = lookAt(path);
        directory.refuseForeignOwner();
        try {
            Files.createDirectories(directory.path);
            directory.refuseForeignOwner();
            directory.lock();
        } catch (IOException e) {
            throw DiskTrouble.explain(directory.path, e);
        }
        try {
            directory.refuseOtherMajorVersion();
        } catch (CannotStart e) {
            directory.close();
            throw e;
        }
        return directory;
    }

    public Path path() {
        return path;
    }

    Path programs() {
        return path.resolve("postgresql-" + PostgresPrograms.VERSION);
    }

    Path cluster() {
        return path.resolve("cluster-" + PostgresPrograms.MAJOR);
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    Path superuserPassword() {
        return path.resolve("superuser.password");
    }

    /** True if the application that holds this directory is another one, now running. */
    public boolean isInUse() {
        if (!Files.exists(path.resolve("lock"))) {
            return false;
        }
        if (OPEN_HERE.contains(path)) {
            return true;
        }
        try (var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (IOException e) {
            throw DiskTrouble.explain(path, e);
        }
    }

    @SuppressWarnings("resource") // the channel stays open, and with it the lock, until close()
    private void lock() throws IOException {
        if (!OPEN_HERE.add(path)) {
            throw inUse();
        }
        var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            OPEN_HERE.remove(path);
            throw inUse();
        }
        lockFile = channel;
    }

    private CannotStart inUse() {
        return new CannotStart("Another Part Nine is already running on the data directory " + path
                + ": stop it, or choose another directory with --part-nine.data-directory=DIRECTORY");
    }

    private void refuseForeignOwner() {
        if (!Files.exists(path)) {
            return;
        }
        for (var place : List.of(path, cluster())) {
            CurrentUser.ownerIfOther(place).ifPresent(owner -> {
                throw new CannotStart("The data directory " + path + " belongs to the user " + owner
                        + " and cannot be used as " + CurrentUser.name() + ": run as " + owner
                        + ", or choose another directory with --part-nine.data-directory=DIRECTORY");
            });
        }
    }

    private void refuseOtherMajorVersion() {
        if (Files.exists(cluster())) {
            return;
        }
        clusters().stream().max(Comparator.naturalOrder()).ifPresent(major -> {
            throw new CannotStart("The data directory " + path + " was written by PostgreSQL " + major
                    + ", this version brings PostgreSQL " + PostgresPrograms.MAJOR
                    + ": make a back-up with the version that wrote it (backup FILE), then restore it with this one"
                    + " into another directory (restore FILE)");
        });
    }

    boolean holdsCluster() {
        return !clusters().isEmpty();
    }

    /** The major versions whose clusters are here. */
    private List<Integer> clusters() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var files = Files.list(path)) {
            return files.map(file -> CLUSTER.matcher(file.getFileName().toString()))
                    .filter(name -> name.matches())
                    .map(name -> Integer.valueOf(name.group(1)))
                    .toList();
        } catch (IOException e) {
            throw DiskTrouble.explain(path, e);
        }
    }

    @Override
    public void close() {
        var channel = lockFile;
        lockFile = null;
        if (channel == null) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw DiskTrouble.explain(path, e);
        } finally {
            OPEN_HERE.remove(path);
        }
    }
}
