package org.partnine.platform.postgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Says in one line what the disk refused, and what to do. */
final class DiskTrouble {

    /** What the programs (60 MB), a new cluster and its first write-ahead log take, with room to work. */
    private static final long FIRST_START_BYTES = 256L << 20;

    /** One segment of write-ahead log, below which the server may stop at any moment. */
    private static final long LATER_START_BYTES = 24L << 20;

    private static final String ELSEWHERE = "choose another directory with --part-nine.data-directory=DIRECTORY";

    private DiskTrouble() {}

    static CannotStart explain(Path directory, IOException e) {
        var reason = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (reason.contains("no space left") || reason.contains("disk quota") || reason.contains("not enough space")) {
            return new CannotStart("The disk under " + directory + " is full: free some space, or " + ELSEWHERE, e);
        }
        if (reason.contains("read-only")) {
            return new CannotStart(
                    "The data directory " + directory + " is on a read-only disk: make it writable, or " + ELSEWHERE,
                    e);
        }
        if (e instanceof AccessDeniedException) {
            return new CannotStart(
                    "The data directory " + directory + " is not writable for " + CurrentUser.name()
                            + ": change its permissions, or " + ELSEWHERE,
                    e);
        }
        var said = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.toString();
        return new CannotStart(
                "The data directory " + directory + " cannot be used (" + said + "): repair it, or " + ELSEWHERE, e);
    }

    /** Refuses early where PostgreSQL would fail half-way. */
    static void refuseFullDisk(Path directory, boolean firstStart) throws IOException {
        var needed = firstStart ? FIRST_START_BYTES : LATER_START_BYTES;
        var free = Files.getFileStore(directory).getUsableSpace();
        if (free < needed) {
            throw new CannotStart("The disk under " + directory + " has " + (free >> 20) + " MB left, " + (needed >> 20)
                    + " MB are needed to start: free some space, or " + ELSEWHERE);
        }
    }
}
