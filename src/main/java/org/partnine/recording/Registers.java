package org.partnine.recording;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** All registers, by name. */
@Component
public class Registers {

    private final Map<String, Register> byName = new TreeMap<>();

    Registers(List<RegisterSource> sources) {
        sources.stream()
                .flatMap(source -> source.registers().stream())
                .sorted(Comparator.comparing(Register::name))
                .forEach(register -> {
                    if (byName.put(register.name(), register) != null) {
                        throw new IllegalStateException("two registers are called " + register.name());
                    }
                });
    }

    public Collection<Register> all() {
        return List.copyOf(byName.values());
    }

    public Optional<Register> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** One that is known to be there. */
    public Register get(String name) {
        return named(name).orElseThrow(() -> new IllegalArgumentException("no register " + name));
    }
}
