package org.partnine.accounts;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may sign in.
 *
 * @param key opaque and permanent; the actor in the ledger
 * @param email lower case
 * @param name as shown to other signed-in readers
 * @param language a tag; null: as chosen in the browser
 * @param passwordHash null: no password yet, or signs in through a provider
 * @param hasCode whether a telephone makes codes for it
 * @param hasPasskey whether it has a passkey at least
 * @param disabledAt null: it may be used
 * @param signedInAt null: never yet
 * @param groups keys of the groups it belongs to
 */
public record Account(
        String key,
        String email,
        String name,
        Role role,
        @Nullable String language,
        @Nullable String passwordHash,
        boolean hasCode,
        boolean hasPasskey,
        Instant madeAt,
        @Nullable Instant disabledAt,
        @Nullable Instant signedInAt,
        Set<String> groups) {

    public static final int LONGEST_EMAIL = 254;
    public static final int LONGEST_NAME = 200;

    public Account {
        groups = Set.copyOf(groups);
    }

    /** Whether the password alone does not open it: a code or a passkey is asked for as well. */
    public boolean hasSecondFactor() {
        return hasCode || hasPasskey;
    }

    public boolean isDisabled() {
        return disabledAt != null;
    }

    /** As a reader in person. */
    public Reader.SignedIn asReader() {
        return new Reader.SignedIn(key, name, role, groups);
    }

    /** An e-mail address as it is kept. */
    public static String email(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether it has the shape of an e-mail address; whether mail arrives there only mail can tell. */
    public static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL && text.matches("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");
    }

    public static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME && text.chars().noneMatch(Character::isISOControl);
    }
}
