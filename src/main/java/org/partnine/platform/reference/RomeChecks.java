package org.partnine.platform.reference;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnine.law.PartialDate;

/**
 * Effective dates under the Statute against rule L1 (art. 126). A succession is exempt: it takes effect on the day of
 * the succession. An instrument that was pulled back before any effect has no effective date.
 */
final class RomeChecks {

    private static final Set<String> DEPOSITS = Set.of("RATIFICATION", "ACCESSION", "ACCEPTANCE", "APPROVAL");
    private static final LocalDate STATUTE_IN_FORCE = LocalDate.of(2002, 7, 1);

    private RomeChecks() {}

    static void check(DataSet data, Faults faults) {
        Set<String> pulledBack = data.rows("treaty-actions").stream()
                .filter(row ->
                        row.get("treaty").equals("ROME") && row.get("action").equals("ACCESSION_WITHDRAWN"))
                .map(row -> row.get("iso3"))
                .collect(Collectors.toSet());
        for (Row row : data.rows("treaty-actions")) {
            if (row.get("treaty").equals("ROME") && DEPOSITS.contains(row.get("action"))) {
                check(row, pulledBack.contains(row.get("iso3")), faults);
            }
        }
    }

    private static void check(Row row, boolean pulledBack, Faults faults) {
        Optional<LocalDate> deposit = row.date("action_date").map(PartialDate::earliest);
        Optional<LocalDate> effect = row.date("effective_date").map(PartialDate::earliest);
        if (deposit.isEmpty()) {
            if (!row.has("action_date")) {
                faults.in(row, "action_date", "a deposit under the Statute needs its day; fill it in");
            }
            return;
        }
        LocalDate computed = inForce(deposit.get());
        if (effect.isPresent() && !effect.get().equals(computed)) {
            faults.in(
                    row,
                    "effective_date",
                    "%s is not the first day of the month after the 60th day following the deposit of %s, which is %s (rule L1); correct one of them"
                            .formatted(effect.get(), deposit.get(), computed));
        }
        if (effect.isEmpty() && !row.has("effective_date") && !pulledBack) {
            faults.in(row, "effective_date", "empty; by rule L1 it is " + computed);
        }
    }

    /** L1: first day of the month after the 60th day following the deposit, not before the Statute itself. */
    static LocalDate inForce(LocalDate deposit) {
        LocalDate computed = deposit.plusDays(60).withDayOfMonth(1).plusMonths(1);
        return computed.isBefore(STATUTE_IN_FORCE) ? STATUTE_IN_FORCE : computed;
    }
}
