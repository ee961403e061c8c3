package org.partnine.platform.reference;

import java.time.LocalDate;
import java.util.List;

/**
 * What a load did.
 *
 * @param asOf of the data set now in use
 * @param files in the order of the data set; empty if it was loaded before and nothing was done
 */
public record LoadSummary(LocalDate asOf, List<File> files) {

    public LoadSummary {
        files = List.copyOf(files);
    }

    /**
     * What became of the facts of one file.
     *
     * @param added not held before
     * @param changed corrected; the former version is kept and closed
     * @param retired no longer in the data set; kept and closed
     * @param keptAsEntered left as they are, because they were entered or corrected here
     */
    public record File(String path, int added, int changed, int retired, int unchanged, int keptAsEntered) {

        @Override
        public String toString() {
            return "%s: %d added, %d changed, %d retired, %d unchanged%s"
                    .formatted(
                            path,
                            added,
                            changed,
                            retired,
                            unchanged,
                            keptAsEntered == 0 ? "" : ", " + keptAsEntered + " kept as entered here");
        }
    }

    static LoadSummary nothingToDo(LocalDate asOf) {
        return new LoadSummary(asOf, List.of());
    }

    public boolean loaded() {
        return !files.isEmpty();
    }
}
