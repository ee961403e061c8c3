package org.partnine.ledger;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Permanent identifiers: ten random characters and a check character, in Crockford's base 32 without I, L, O and U. The
 * check catches every mistyped character and every swap of neighbours. They say nothing and count nothing.
 */
public final class Identifiers {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;
    /** The greatest prime below 32: positions weighed by their number then tell single errors and swaps apart. */
    private static final int MODULUS = 31;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Identifiers() {}

    public static String next() {
        return from(RANDOM);
    }

    /** Drawn from the source given: for records that are no facts, where the same source is to give the same names. */
    public static String from(RandomGenerator random) {
        var id = new StringBuilder(LENGTH + 1);
        for (int i = 0; i < LENGTH; i++) {
            // The last character of the alphabet is not drawn: it would pass for the first one in the check.
            id.append(ALPHABET.charAt(random.nextInt(MODULUS)));
        }
        return id.append(check(id)).toString();
    }

    /** As it is written, whatever the case: the check character fits. */
    public static boolean isWellFormed(String text) {
        String id = text.toLowerCase(Locale.ROOT);
        return id.length() == LENGTH + 1
                && id.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0 && ALPHABET.indexOf(c) < MODULUS)
                && check(id.substring(0, LENGTH)) == id.charAt(LENGTH);
    }

    /** Whether a text has the length and the characters of an identifier and is none: one of them was mistyped. */
    public static boolean isMistyped(String text) {
        String id = text.toLowerCase(Locale.ROOT);
        return id.length() == LENGTH + 1
                && id.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0 || "ilou".indexOf(c) >= 0)
                && !isWellFormed(text);
    }

    private static char check(CharSequence id) {
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            sum += (i + 1) * ALPHABET.indexOf(id.charAt(i));
        }
        return ALPHABET.charAt(sum % MODULUS);
    }
}
