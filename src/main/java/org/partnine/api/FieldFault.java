package org.partnine.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one parameter.
 *
 * @param value as given; null when it is missing
 * @param accepted key of the text that says what is accepted
 * @param words for the places in that text
 */
record FieldFault(String parameter, @Nullable String value, String accepted, Map<String, String> words) {

    FieldFault(String parameter, @Nullable String value, String accepted) {
        this(parameter, value, accepted, Map.of());
    }
}
