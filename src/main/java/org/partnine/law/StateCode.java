package org.partnine.law;

/** A State by its ISO 3166-1 alpha-3 code, upper case. */
public record StateCode(String value) implements Comparable<StateCode> {

    public StateCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not an ISO 3166-1 alpha-3 code: " + value);
        }
    }

    /** Whether the text has the form of a code; says nothing of whether the State exists. */
    public static boolean isWellFormed(String text) {
        return text.length() == 3 && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    @Override
    public int compareTo(StateCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
