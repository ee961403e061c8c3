package org.partnine.work;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What jobs leave to be fetched: a file for each, in the directory {@code jobs} of the data directory, readable by the
 * user alone who runs the application. A file has its name only when it is whole.
 */
@Component
public class JobFiles {

    private static final String UNFINISHED = ".unfinished";

    private final Path directory;

    JobFiles(@Value("${part-nine.data-directory}") Path dataDirectory) {
        this.directory = dataDirectory.toAbsolutePath().normalize().resolve("jobs");
    }

    /** Writes a file. */
    @FunctionalInterface
    public interface Writing<T> {
        T into(Writer file) throws Exception;
    }

    /** Writes the file of a job; nothing of it is left if that fails. */
    public <T> T write(String key, Writing<T> writing) throws Exception {
        Files.createDirectories(directory, readableBy("rwx------"));
        Path unfinished = directory.resolve(key + UNFINISHED);
        try {
            T answer;
            try (var channel = FileChannel.open(
                            unfinished,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            readableBy("rw-------"));
                    var file = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8))) {
                answer = writing.into(file);
            }
            Files.move(unfinished, directory.resolve(key), StandardCopyOption.ATOMIC_MOVE);
            return answer;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** The whole file of a job, if it was written here and not forgotten since. */
    public Optional<Path> find(String key) {
        Path file = directory.resolve(key);
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /** Removes what an interrupted job left. */
    void discard(String key) throws IOException {
        Files.deleteIfExists(directory.resolve(key + UNFINISHED));
    }

    /** Removes what was last written before the instant. */
    void forget(Instant before) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        List<Path> files;
        try (var found = Files.list(directory)) {
            files = found.toList();
        }
        for (Path file : files) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private FileAttribute<?>[] readableBy(String permissions) {
        return directory.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
