package org.partnine.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Children of a server that was killed. Most notice within a moment that it is gone; one that computes notices when it
 * is done, and until then its share of the server's memory keeps a new server from starting.
 */
final class Orphans {

    private static final Path PROCESSES = Path.of("/proc");

    private Orphans() {}

    /**
     * Ends them; what they had not written down was never acknowledged. To be called when no server is alive on the
     * cluster. Finds none where the system does not tell in which directory a process works (any but Linux).
     *
     * @return how many there were
     */
    static int end(Path cluster) throws IOException {
        var orphans = of(cluster);
        orphans.forEach(ProcessHandle::destroyForcibly);
        return orphans.size();
    }

    /** A child of a server works in the directory of its cluster, and nobody else is a child of PostgreSQL's there. */
    private static List<ProcessHandle> of(Path cluster) throws IOException {
        if (!Files.isDirectory(PROCESSES)) {
            return List.of();
        }
        var place = cluster.toRealPath();
        return ProcessHandle.allProcesses()
                .filter(process -> place.equals(workingDirectory(process))
                        && process.info().command().orElse("").endsWith("/postgres"))
                .toList();
    }

    private static Path workingDirectory(ProcessHandle process) {
        var link = PROCESSES.resolve(String.valueOf(process.pid())).resolve("cwd");
        try {
            return Files.readSymbolicLink(link);
        } catch (IOException | UnsupportedOperationException notOursOrGone) {
            return link;
        }
    }
}
