package org.partnine.web.records;

import java.util.Map;
import org.partnine.web.frame.Address;

/**
 * Which records of a register a reader wants, as written; empty: any.
 *
 * @param state name or code of a State
 * @param situation number or id
 * @param person name or id
 * @param from first day
 * @param to last day
 */
public record RecordsAsked(String state, String situation, String person, String from, String to) {

    static RecordsAsked of(Map<String, String> parameters) {
        return new RecordsAsked(
                given(parameters, "state"),
                given(parameters, "situation"),
                given(parameters, "person"),
                given(parameters, "from"),
                given(parameters, "to"));
    }

    private static String given(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    public boolean isEmpty() {
        return (state + situation + person + from + to).isEmpty();
    }

    /** The list at the path with this filter. */
    Address address(String path) {
        var address = new Address(path, Map.of());
        address = with(address, "state", state);
        address = with(address, "situation", situation);
        address = with(address, "person", person);
        address = with(address, "from", from);
        return with(address, "to", to);
    }

    private static Address with(Address address, String name, String value) {
        return value.isEmpty() ? address : address.with(name, value);
    }
}
