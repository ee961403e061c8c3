package org.partnine.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, with the words of the record in it kept apart, since they are in another language.
 *
 * @param runs in reading order, none empty
 */
public record Text(List<Run> runs) {

    public Text {
        runs = List.copyOf(runs);
    }

    /**
     * A stretch of one language.
     *
     * @param language the tag of its language where it is quoted from the record; null where it is the sentence's own
     */
    public record Run(String text, @Nullable String language) {

        public boolean isOfRecord() {
            return language != null;
        }
    }

    /** The plain sentence. */
    @Override
    public String toString() {
        if (runs.size() == 1) {
            return runs.getFirst().text();
        }
        var plain = new StringBuilder();
        for (Run run : runs) {
            plain.append(run.text());
        }
        return plain.toString();
    }
}
