package org.partnine.indicators;

/** Conditions that a row is a fact that counts; {@code :at} is the instant of knowledge. */
final class Known {

    private Known() {}

    /** The version known at the instant, of a table whose rows are all public facts. */
    static String at(String alias) {
        return " %1$s.known_from <= :at and (%1$s.superseded_at is null or %1$s.superseded_at > :at) ".formatted(alias);
    }

    /** Of a table with levels: what is not public adds to no count, whoever asks. */
    static String publicAt(String alias) {
        return at(alias) + "and %s.level = 'PUBLIC' ".formatted(alias);
    }

    /** Of a table that may hold generated rows beside the facts. */
    static String realAt(String alias) {
        return publicAt(alias) + "and %s.synthetic is null ".formatted(alias);
    }
}
