package org.partnine.web.findings;

import com.ibm.icu.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.findings.FindingMatrix;
import org.partnine.web.frame.Frame;
import org.partnine.web.frame.Page;

/**
 * Decisions of Chambers by State and outcome.
 *
 * @param asOf the day of the knowledge shown
 * @param knownAt the state of knowledge asked for; null: now
 */
public record MatrixPage(
        FindingMatrix matrix, LocalDate asOf, @Nullable Instant knownAt) implements Page {

    /** Of a cell no more decisions are shown one by one; the rest is in the list. */
    public static final int MOST_IN_CELL = 12;

    @Override
    public String template() {
        return "records/matrix";
    }

    @Override
    public Section section() {
        return Section.FINDINGS;
    }

    /** The rows by the names of the States. */
    public List<FindingMatrix.Row> rows(Frame frame) {
        var collator = Collator.getInstance(frame.language().conventions());
        return matrix.rows().stream()
                .sorted((one, other) -> collator.compare(frame.state(one.state()), frame.state(other.state())))
                .toList();
    }
}
