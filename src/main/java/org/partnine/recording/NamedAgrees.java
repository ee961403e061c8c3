package org.partnine.recording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A correction breaks nothing that names the record: each such record could still be written as it stands. Only what the
 * writer may see is looked at, so that a refusal does not betray what is closed to him.
 */
@Component
class NamedAgrees {

    /** Of one register: a situation or a person is named by hundreds, and the writer waits. */
    private static final int LOOKED_AT_OF_EACH = 100;

    /** Enough to begin with. */
    private static final int TOLD = 5;

    private final Registers registers;
    private final Rows rows;
    private final List<RecordRule> rules;

    NamedAgrees(Registers registers, Rows rows, List<RecordRule> rules) {
        this.registers = registers;
        this.rows = rows;
        this.rules = rules;
    }

    /** Notes what a correction stands in the way of. */
    void check(StoredRow former, Values values, PresentRecord present, Faults faults) {
        if (!isTold(former, values)) {
            return;
        }
        var corrected = new Corrected(present, former.register().name(), values);
        var broken = new ArrayList<String>();
        for (Register register : registers.all()) {
            List<RecordRule> own = rules.stream()
                    .filter(rule -> rule.register().equals(register.name()))
                    .toList();
            if (!own.isEmpty()) {
                for (Values naming : naming(register, former)) {
                    if (breaks(register, naming, own, present, corrected)) {
                        broken.add(register.name() + " " + naming.key());
                    }
                }
            }
        }
        if (!broken.isEmpty()) {
            String told = String.join("; ", broken.subList(0, Math.min(TOLD, broken.size())));
            faults.at(
                    "",
                    former.key(),
                    "accepted.named-agrees",
                    Map.of("values", told + (broken.size() > TOLD ? "; …" : "")));
        }
    }

    /** Whether a fact of the record itself changes: where it comes from and who may see it are no matter of others. */
    private static boolean isTold(StoredRow former, Values values) {
        Map<String, Object> before = former.byName();
        Map<String, Object> after = values.asGiven();
        return former.register().fields().stream()
                .map(Field::name)
                .anyMatch(name -> !Objects.equals(before.get(name), after.get(name)));
    }

    private List<Values> naming(Register register, StoredRow former) {
        Set<String> keys = new LinkedHashSet<>();
        for (Field field : register.fields()) {
            if (former.register().name().equals(field.target())) {
                keys.addAll(rows.keysNaming(register, field, former.key(), LOOKED_AT_OF_EACH));
            }
        }
        return keys.stream()
                .flatMap(key -> rows.present(register, key).stream())
                .map(StoredRow::values)
                .toList();
    }

    /** What stood wrong before is no fault of the correction. */
    private static boolean breaks(
            Register register, Values naming, List<RecordRule> own, PresentRecord present, PresentRecord corrected) {
        List<Fault> after = faults(register, naming, own, corrected);
        if (after.isEmpty()) {
            return false;
        }
        List<Fault> before = faults(register, naming, own, present);
        return !before.containsAll(after);
    }

    private static List<Fault> faults(Register register, Values naming, List<RecordRule> own, PresentRecord record) {
        var faults = new Faults();
        own.forEach(rule -> rule.check(new Proposed(register, naming, naming), record, faults));
        return faults.all();
    }
}
