package org.partnine.platform.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files of a data set, in a directory or on the class path. */
public final class ReferenceFiles {

    private static final String CLASSPATH = "classpath:";

    private final String location;

    private ReferenceFiles(String location) {
        this.location = location;
    }

    /**
     * The files at a place.
     *
     * @param location a directory, or {@code classpath:} and a path on it
     */
    public static ReferenceFiles at(String location) {
        return new ReferenceFiles(location.replaceFirst("/$", ""));
    }

    public static ReferenceFiles in(Path directory) {
        return at(directory.toString());
    }

    public String location() {
        return location;
    }

    /** What the file holds; empty if there is none. */
    Optional<byte[]> read(String name) throws IOException {
        if (location.startsWith(CLASSPATH)) {
            String path = "/" + location.substring(CLASSPATH.length()) + "/" + name;
            try (InputStream in = ReferenceFiles.class.getResourceAsStream(path)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            }
        }
        Path file = Path.of(location, name);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }
}
