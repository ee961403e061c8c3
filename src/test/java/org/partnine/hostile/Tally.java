package org.partnine.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How the requests were answered: by whom they were sent, and which operations anyone got to the end of. */
final class Tally {

    private final Map<Integer, Integer> known = new TreeMap<>();
    private final Map<Integer, Integer> nobody = new TreeMap<>();
    private final Map<String, Integer> accepted = new TreeMap<>();
    private final Set<String> reached = new TreeSet<>();

    void count(MadeUpRequest made, Caller caller, int status) {
        (caller.token() == null ? nobody : known).merge(status, 1, Integer::sum);
        if (status < 300) {
            accepted.merge(caller.name(), 1, Integer::sum);
            reached.add(made.method() + " " + made.template());
        }
    }

    boolean has(int status) {
        return known.containsKey(status) || nobody.containsKey(status);
    }

    int reached() {
        return reached.size();
    }

    /** For people; the file is beside what else the build makes. */
    void write(Path file, int requests, int operations) {
        String report = """
                %d requests
                with a token, by status:    %s
                without a token, by status: %s
                accepted, by caller:        %s
                operations accepted at least once: %d of %d
                """.formatted(requests, known, nobody, accepted, reached.size(), operations);
        try {
            Files.writeString(file, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
