package org.partnine.recording;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a record before it is written.
 *
 * @param former the version it would supersede; null for a new record
 */
public record Proposed(
        Register register, Values values, @Nullable Values former) {

    /** The recorded ones with this in the place of its former version among them; at their end if it has none there. */
    public List<Values> among(List<Values> recorded) {
        List<Values> all = new ArrayList<>(recorded);
        int place = former == null
                ? -1
                : recorded.stream().map(Values::key).toList().indexOf(former.key());
        if (place < 0) {
            all.add(values);
        } else {
            all.set(place, values);
        }
        return List.copyOf(all);
    }
}
