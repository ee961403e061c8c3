package org.partnine.platform.reference;

import java.util.List;
import java.util.stream.Collectors;

/** A data set with faults. Nothing of it was loaded; the message lists every fault, one a line. */
public final class ReferenceFaults extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    ReferenceFaults(String location, List<Fault> faults) {
        super(faults.stream()
                .map(fault -> "  " + fault)
                .collect(Collectors.joining(
                        "\n",
                        "The reference data in %s have %d %s; nothing was loaded. Correct and start again:%n"
                                .formatted(location, faults.size(), faults.size() == 1 ? "fault" : "faults"),
                        "")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
