package org.partnine.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a record names: each must be on record, and is kept by its key. */
@Component
class References {

    private final Registers registers;
    private final Rows rows;

    References(Registers registers, Rows rows) {
        this.registers = registers;
        this.rows = rows;
    }

    /** Puts keys in the place of natural keys; notes what is not on record. */
    void settle(Register register, Map<String, Object> values, Faults faults) {
        for (Field field : register.fields()) {
            String target = field.target();
            Object value = values.get(field.name());
            if (target == null || value == null) {
                continue;
            }
            if (value instanceof List<?> keys) {
                var resolved = new ArrayList<String>();
                for (int i = 0; i < keys.size(); i++) {
                    resolved.add(resolve(target, field.name() + "/" + i, String.valueOf(keys.get(i)), faults));
                }
                values.put(field.name(), resolved);
            } else {
                values.put(field.name(), resolve(target, field.name(), String.valueOf(value), faults));
            }
        }
    }

    /** The key of what is named by its key or by a natural key. */
    private String resolve(String target, String pointer, String given, Faults faults) {
        Register register = registers.get(target);
        if (rows.exists(register, given)) {
            return given;
        }
        Optional<String> key = rows.keyOf(register, given);
        if (key.isEmpty()) {
            faults.at(pointer, given, "accepted.known-record", Map.of("values", target));
        }
        return key.orElse(given);
    }
}
