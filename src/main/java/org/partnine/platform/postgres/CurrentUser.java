package org.partnine.platform.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Who runs this process, as far as PostgreSQL cares: it refuses root, and files of another user. */
final class CurrentUser {

    private CurrentUser() {}

    static boolean onWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    static boolean isRoot() {
        return !onWindows() && new UnixSystem().getUid() == 0;
    }

    static String name() {
        return System.getProperty("user.name");
    }

    /** The owner of the file if that is somebody else; empty if it is ours, absent, or on Windows. */
    static Optional<String> ownerIfOther(Path file) {
        if (onWindows() || !Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var uid = ((Number) Files.getAttribute(file, "unix:uid")).longValue();
            return uid == new UnixSystem().getUid()
                    ? Optional.empty()
                    : Optional.of(Files.getOwner(file).getName());
        } catch (IOException e) {
            throw DiskTrouble.explain(file, e);
        }
    }
}
