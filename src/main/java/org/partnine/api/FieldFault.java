package org.partnine.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one parameter, or one member of a body.
 *
 * @param parameter its name; null: a member of the body
 * @param pointer JSON Pointer to the member of the body; null: a parameter
 * @param value as given; null when it is missing
 * @param accepted key of the text that says what is accepted, or of the rule of law that forbids it
 * @param words for the places in that text
 * @param provisions that forbid it; empty if no rule of law does
 */
record FieldFault(
        @Nullable String parameter,
        @Nullable String pointer,
        @Nullable String value,
        String accepted,
        Map<String, String> words,
        List<String> provisions) {

    FieldFault(String parameter, @Nullable String value, String accepted) {
        this(parameter, value, accepted, Map.of());
    }

    FieldFault(String parameter, @Nullable String value, String accepted, Map<String, String> words) {
        this(parameter, null, value, accepted, words, List.of());
    }
}
