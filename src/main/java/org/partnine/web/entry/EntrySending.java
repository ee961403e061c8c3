package org.partnine.web.entry;

import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.partnine.web.frame.DaysWritten;

/**
 * What a form carries beside what is typed.
 *
 * @param once word of this one form, by which it is recorded once however often it is sent
 * @param version of the record that its writer saw; empty: of none
 * @param readAt when that was
 * @param reason why, as typed
 * @param source of a suggestion: where it can be read, as typed
 * @param spent whether the word of the form had stood for something else, and is replaced
 */
public record EntrySending(String once, String version, Instant readAt, String reason, String source, boolean spent) {

    static final String ONCE = "once";
    static final String VERSION = "version";
    static final String READ_AT = "readAt";
    static final String REASON = "reason";
    static final String SUGGESTED_SOURCE = "suggested-source";

    private static final int WORD = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Of a form that is opened now. */
    static EntrySending opened(String version, Instant now) {
        return new EntrySending(word(), version, now.truncatedTo(ChronoUnit.MICROS), "", "", false);
    }

    /** Of a form that was sent. */
    static EntrySending sent(Typed typed, Instant now) {
        String once = typed.one(ONCE);
        return new EntrySending(
                once.matches("[0-9a-f]{32}") ? once : word(),
                typed.one(VERSION),
                instant(typed.one(READ_AT), now),
                typed.one(REASON),
                typed.one(SUGGESTED_SOURCE),
                false);
    }

    /** The same, to be sent about the record as it is now. */
    EntrySending about(String present, Instant now) {
        return new EntrySending(word(), present, now.truncatedTo(ChronoUnit.MICROS), reason, source, spent);
    }

    /** The same with a word of its own, because the old one is spent. */
    EntrySending afresh() {
        return new EntrySending(word(), version, readAt, reason, source, true);
    }

    /** Null if none was typed. */
    @Nullable
    String reasonGiven() {
        return reason.isEmpty() ? null : reason;
    }

    private static Instant instant(String text, Instant otherwise) {
        try {
            return DaysWritten.instant(text);
        } catch (DateTimeException e) {
            // Not as the form had it: nothing is known of what its writer saw.
            return otherwise;
        }
    }

    private static String word() {
        byte[] bytes = new byte[WORD];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
