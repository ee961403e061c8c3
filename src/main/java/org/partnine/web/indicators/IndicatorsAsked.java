package org.partnine.web.indicators;

import java.util.Map;

/**
 * What a reader wants counted, as written; an empty text narrows nothing.
 *
 * @param state name or code of a State
 * @param situation id or number of a situation
 * @param person name or id of a person
 * @param form code of a form of cooperation
 * @param from first day
 * @param to last day
 */
public record IndicatorsAsked(String state, String situation, String person, String form, String from, String to) {

    static IndicatorsAsked of(Map<String, String> parameters) {
        return new IndicatorsAsked(
                text(parameters, "state"),
                text(parameters, "situation"),
                text(parameters, "person"),
                text(parameters, "form"),
                text(parameters, "from"),
                text(parameters, "to"));
    }

    private static String text(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "").strip();
    }
}
