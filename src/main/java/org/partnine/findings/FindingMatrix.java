package org.partnine.findings;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Finding.Outcome;

/**
 * Decisions by State and outcome.
 *
 * @param rows by State's code; a State without a decision has none
 */
public record FindingMatrix(List<Row> rows) {

    /**
     * One State's decisions.
     *
     * @param byOutcome oldest first; an outcome that none of them has is missing
     */
    public record Row(StateCode state, Map<Outcome, List<FindingEntry>> byOutcome) {

        public List<FindingEntry> of(Outcome outcome) {
            return byOutcome.getOrDefault(outcome, List.of());
        }

        public int total() {
            return byOutcome.values().stream().mapToInt(List::size).sum();
        }
    }

    /** @param findings oldest first */
    public static FindingMatrix of(List<FindingEntry> findings) {
        Map<StateCode, Map<Outcome, List<FindingEntry>>> cells = new TreeMap<>(Comparator.comparing(StateCode::value));
        for (FindingEntry finding : findings) {
            cells.computeIfAbsent(finding.state(), state -> new EnumMap<>(Outcome.class))
                    .merge(finding.outcome(), List.of(finding), FindingMatrix::joined);
        }
        return new FindingMatrix(cells.entrySet().stream()
                .map(row -> new Row(row.getKey(), row.getValue()))
                .toList());
    }

    private static List<FindingEntry> joined(List<FindingEntry> one, List<FindingEntry> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** The outcomes that occur, in the order of the law. */
    public List<Outcome> outcomes() {
        return List.of(Outcome.values()).stream()
                .filter(outcome -> total(outcome) > 0)
                .toList();
    }

    public int total(Outcome outcome) {
        return rows.stream().mapToInt(row -> row.of(outcome).size()).sum();
    }

    public int total() {
        return rows.stream().mapToInt(Row::total).sum();
    }
}
