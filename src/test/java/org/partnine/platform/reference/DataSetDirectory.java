package org.partnine.platform.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** A copy of the shipped data set that a test may spoil. */
final class DataSetDirectory {

    private final Path directory;

    private DataSetDirectory(Path directory) {
        this.directory = directory;
    }

    static DataSetDirectory copiedTo(Path directory) {
        try (var files = Files.list(Path.of("db", "reference"))) {
            for (Path file : files.toList()) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
            return new DataSetDirectory(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ReferenceFiles files() {
        return ReferenceFiles.in(directory);
    }

    /** Replaces a text that stands in the file exactly once. */
    DataSetDirectory replace(String file, String text, String by) {
        return edit(file, content -> {
            if (content.indexOf(text) < 0 || content.indexOf(text) != content.lastIndexOf(text)) {
                throw new IllegalArgumentException("not exactly once in " + file + ": " + text);
            }
            return content.replace(text, by);
        });
    }

    DataSetDirectory append(String file, String row) {
        return edit(file, content -> content + row + "\n");
    }

    DataSetDirectory removeRow(String file, String beginning) {
        return edit(file, content -> {
            List<String> kept =
                    content.lines().filter(line -> !line.startsWith(beginning)).toList();
            if (kept.size() + 1 != content.lines().count()) {
                throw new IllegalArgumentException("not exactly one row of " + file + " begins with " + beginning);
            }
            return String.join("\n", kept) + "\n";
        });
    }

    private DataSetDirectory edit(String file, UnaryOperator<String> change) {
        try {
            Path path = directory.resolve(file);
            Files.writeString(path, change.apply(Files.readString(path)));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
