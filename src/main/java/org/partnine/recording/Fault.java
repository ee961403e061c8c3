package org.partnine.recording;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a record cannot be written as proposed.
 *
 * @param pointer JSON Pointer into the body; empty for the whole
 * @param value as given; null if missing or no single value
 * @param code of the text that says what is accepted, or of the rule of law that forbids it
 * @param words for the places in that text
 * @param provisions that forbid it, if a rule of law does; empty otherwise
 */
public record Fault(
        String pointer, @Nullable String value, String code, Map<String, String> words, List<String> provisions) {

    public Fault {
        words = Map.copyOf(words);
        provisions = List.copyOf(provisions);
    }

    public boolean isOfLaw() {
        return !provisions.isEmpty();
    }
}
