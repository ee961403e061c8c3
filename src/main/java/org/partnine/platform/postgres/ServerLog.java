package org.partnine.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The server's own log, read for the one line that says why it ended. */
final class ServerLog {

    private static final int MOST_BYTES = 64 << 10;

    private ServerLog() {}

    /** The last fatal line written after the given length; if there is none, the last line. */
    static String complaintAfter(Path log, long length) throws IOException {
        var lines = linesAfter(log, length);
        return lines.stream()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                .reduce((a, b) -> b)
                .map(line -> line.replaceFirst("^.*?(FATAL|PANIC):\\s*", ""))
                .or(() -> lines.stream().reduce((a, b) -> b))
                .orElse("it said nothing");
    }

    private static List<String> linesAfter(Path log, long length) throws IOException {
        try (var input = Files.newInputStream(log)) {
            input.skipNBytes(length);
            return new String(input.readNBytes(MOST_BYTES), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
