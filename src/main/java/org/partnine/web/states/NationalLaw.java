package org.partnine.web.states;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnine.law.Form;
import org.partnine.states.LegislationEntry;

/**
 * A State's law as the record has it, with what the record does not have.
 *
 * @param entries by area
 * @param owedWithout forms of Part 9 that are owed on the day while no law on cooperation is on record as enacted
 */
public record NationalLaw(List<LegislationEntry> entries, List<Form> owedWithout) {

    /** The areas that the record tells apart; art. 88 asks for procedures, art. 86 presupposes them. */
    public static final List<String> AREAS = List.of("COOPERATION", "CRIMES");

    private static final String COOPERATION = "COOPERATION";

    /** Forms for which art. 88 asks for procedures: those that States perform under Part 9. */
    private static final Set<Form> UNDER_PART_9 = Set.of(
            Form.ARREST_SURRENDER,
            Form.PROVISIONAL_ARREST,
            Form.TRANSIT,
            Form.F93_A,
            Form.F93_B,
            Form.F93_C,
            Form.F93_D,
            Form.F93_E,
            Form.F93_F,
            Form.F93_G,
            Form.F93_H,
            Form.F93_I,
            Form.F93_J,
            Form.F93_K,
            Form.F93_L,
            Form.TEMP_TRANSFER);

    static NationalLaw of(List<LegislationEntry> entries, List<OwedRow> owed) {
        boolean enacted = entries.stream()
                .anyMatch(law -> law.area().equals(COOPERATION) && law.status().equals("ENACTED"));
        return new NationalLaw(
                entries,
                enacted
                        ? List.of()
                        : owed.stream()
                                .filter(row -> UNDER_PART_9.contains(row.form()) && row.isOwed())
                                .map(OwedRow::form)
                                .toList());
    }

    public Optional<LegislationEntry> in(String area) {
        return entries.stream().filter(law -> law.area().equals(area)).findFirst();
    }

    /** Whether a law on cooperation is on record as enacted. */
    public boolean isEnacted() {
        return in(COOPERATION).map(law -> law.status().equals("ENACTED")).orElse(false);
    }
}
