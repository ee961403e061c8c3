package org.partnine.web.entry;

import java.util.List;
import java.util.Set;
import org.partnine.recording.Fault;
import org.partnine.recording.Register;

/**
 * The part of a form that is about one record.
 *
 * @param faults what stands against it
 * @param left fields that the form does not show
 */
public record EntryPart(Register register, Typed typed, List<Fault> faults, Set<String> left) {

    public EntryPart {
        faults = List.copyOf(faults);
        left = Set.copyOf(left);
    }
}
