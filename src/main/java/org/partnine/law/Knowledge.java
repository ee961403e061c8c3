package org.partnine.law;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The second clock of a fact (rule L12): from when it was known, and until when it was believed.
 *
 * @param from the first instant at which it was known
 * @param until the first instant at which it had been corrected or withdrawn; null while it stands
 */
public record Knowledge(Instant from, @Nullable Instant until) {

    public boolean at(Instant instant) {
        return !instant.isBefore(from) && (until == null || instant.isBefore(until));
    }
}
