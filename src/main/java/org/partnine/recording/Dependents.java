package org.partnine.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What names a record: it is not taken back from under it. Only what the writer may see is looked at, so that a refusal
 * does not betray what is closed to him.
 */
@Component
class Dependents {

    /** Enough to begin with; whoever wants all asks the lists. */
    private static final int TOLD_OF_EACH = 5;

    private final Registers registers;
    private final Rows rows;

    Dependents(Registers registers, Rows rows) {
        this.registers = registers;
        this.rows = rows;
    }

    /** Notes what stands in the way of a retraction. */
    void check(StoredRow former, Faults faults) {
        List<String> naming = naming(former);
        if (!naming.isEmpty()) {
            faults.at("", former.key(), "accepted.not-named", Map.of("values", String.join("; ", naming)));
        }
    }

    private List<String> naming(StoredRow former) {
        var naming = new ArrayList<String>();
        for (Register register : registers.all()) {
            for (Field field : register.fields()) {
                if (former.register().name().equals(field.target())) {
                    List<String> keys = rows.keysNaming(register, field, former.key(), TOLD_OF_EACH + 1);
                    if (!keys.isEmpty()) {
                        naming.add(register.name() + " "
                                + String.join(", ", keys.subList(0, Math.min(TOLD_OF_EACH, keys.size())))
                                + (keys.size() > TOLD_OF_EACH ? ", …" : ""));
                    }
                }
            }
        }
        return naming;
    }
}
