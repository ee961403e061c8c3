package org.partnine.web.frame;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The state of knowledge in the address of a page of the record. */
public final class KnownAt {

    private KnownAt() {}

    /**
     * The instant as written; a day stands for its end, UTC. Null without the parameter, or with nothing in it.
     *
     * @throws NotADay if it is neither
     */
    public static @Nullable Instant of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return DaysWritten.instant(text.strip());
        } catch (DateTimeException e) {
            throw new NotADay(text, e);
        }
    }
}
