package org.partnine.recording;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.life.Refusal;

/**
 * Why a record cannot be written as proposed.
 *
 * @param pointer JSON Pointer into the body; empty for the whole
 * @param value as given; null if missing or no single value
 * @param code of the text that says what is accepted, or of the rule that forbids it
 * @param words for the places in that text
 * @param refusal the rule that forbids it; null: no rule, but the form of the record
 */
public record Fault(
        String pointer,
        @Nullable String value,
        String code,
        Map<String, String> words,
        @Nullable Refusal refusal) {

    public Fault {
        words = Map.copyOf(words);
    }
}
