package org.partnine.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.law.rome.life.Refusal;

/**
 * What is wrong with one parameter, or one member of a body.
 *
 * @param parameter its name; null: a member of the body
 * @param pointer JSON Pointer to the member of the body; null: a parameter
 * @param value as given; null when it is missing
 * @param accepted key of the text that says what is accepted, or of the rule of law that forbids it
 * @param words for the places in that text
 * @param refusal the rule of the record's life that forbids it; null: none
 */
record FieldFault(
        @Nullable String parameter,
        @Nullable String pointer,
        @Nullable String value,
        String accepted,
        Map<String, String> words,
        @Nullable Refusal refusal) {

    FieldFault(String parameter, @Nullable String value, String accepted) {
        this(parameter, value, accepted, Map.of());
    }

    FieldFault(String parameter, @Nullable String value, String accepted, Map<String, String> words) {
        this(parameter, null, value, accepted, words, null);
    }
}
