package org.partnine.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the running server writes about itself in {@code postmaster.pid}: process, port, readiness. */
record PidFile(long pid, int port, boolean ready) {

    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    /** Empty if there is no such file, or the server is still writing it. */
    static Optional<PidFile> of(Path cluster) throws IOException {
        try {
            var lines = Files.readAllLines(file(cluster));
            if (lines.size() <= PORT_LINE) {
                return Optional.empty();
            }
            return Optional.of(new PidFile(
                    Long.parseLong(lines.getFirst().strip()),
                    Integer.parseInt(lines.get(PORT_LINE).strip()),
                    lines.size() > STATUS_LINE && lines.get(STATUS_LINE).startsWith("ready")));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The process, if it is alive and is a PostgreSQL server on this cluster rather than a later owner of its number. */
    Optional<ProcessHandle> serverOn(Path cluster) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> {
            var arguments = List.of(process.info().arguments().orElse(new String[0]));
            return arguments.isEmpty()
                    ? process.info().command().orElse("").contains("postgres")
                    : arguments.contains(cluster.toString());
        });
    }

    /**
     * Marks a left-over file as ours. The server takes a number that is alive for a rival, except its own and its
     * parent's; after a crash the number may meanwhile belong to anybody. The other lines stay: by them it still
     * refuses to start while a child of the crashed server holds its shared memory.
     */
    static void disown(Path cluster) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(file(cluster)));
        lines.set(0, String.valueOf(ProcessHandle.current().pid()));
        Files.write(file(cluster), lines);
    }

    private static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }
}
