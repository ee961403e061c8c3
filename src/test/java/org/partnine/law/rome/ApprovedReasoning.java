package org.partnine.law.rome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.partnine.law.Answer;

/**
 * The file {@code explanations.txt}: the whole reasoning of the gold scenarios and of made-up examples, line by line, as
 * it was read against the rules.
 *
 * <p>A line that is not indented is the name of an example; the lines under it are its answer. {@link ExplanationsTest}
 * says how the file is written anew.
 */
final class ApprovedReasoning {

    private static final Path FILE = Path.of("src/test/resources/law/explanations.txt");

    private ApprovedReasoning() {}

    /** Compares the answers with what the file has under their names. */
    static void assertApproved(Map<String, Answer> examples) throws IOException {
        assumeThat(isWrittenAnew()).as("the file is being written anew").isFalse();
        Map<String, String> approved = approved();
        var expected = new StringBuilder();
        for (String name : examples.keySet()) {
            expected.append(name).append('\n').append(approved.getOrDefault(name, "  not in the file\n"));
        }
        assertThat(text(examples)).isEqualTo(expected.toString());
    }

    static boolean isWrittenAnew() {
        return Boolean.getBoolean("explanations.write");
    }

    static void write(Map<String, Answer> examples) throws IOException {
        Files.writeString(FILE, text(examples));
    }

    /** The examples by name, each with the lines of its answer, in the order of the file. */
    static Map<String, String> approved() throws IOException {
        var approved = new LinkedHashMap<String, String>();
        String name = "";
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith(" ")) {
                approved.merge(name, line + '\n', String::concat);
            } else {
                name = line;
                assertThat(approved).as("twice in the file").doesNotContainKey(name);
            }
        }
        return approved;
    }

    private static String text(Map<String, Answer> examples) {
        var text = new StringBuilder();
        examples.forEach((name, answer) -> text.append(name).append('\n').append(Outline.of(answer)));
        return text.toString();
    }
}
