package org.partnine.web.records;

import java.util.Map;
import org.partnine.recording.Field;
import org.partnine.recording.Register;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.FilterFields;

/**
 * Which records of a register a reader wants, as written; empty: any.
 *
 * @param state name or code of a State
 * @param situation number or id
 * @param person name or id
 * @param kind code of the form, the outcome or the kind, as the register has one
 * @param from first day
 * @param to last day
 */
public record RecordsAsked(String state, String situation, String person, String kind, String from, String to) {

    static RecordsAsked of(Register register, Map<String, String> parameters) {
        Field kind = FilterFields.kind(register);
        return new RecordsAsked(
                given(parameters, "state"),
                given(parameters, "situation"),
                given(parameters, "person"),
                kind == null ? "" : given(parameters, kind.name()),
                given(parameters, "from"),
                given(parameters, "to"));
    }

    private static String given(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    public boolean isEmpty() {
        return (state + situation + person + kind + from + to).isEmpty();
    }

    /** The list of the register at the path with this filter. */
    Address address(Register register, String path) {
        Field kindOf = FilterFields.kind(register);
        var address = new Address(path, Map.of());
        address = with(address, "state", state);
        address = with(address, "situation", situation);
        address = with(address, "person", person);
        address = kindOf == null ? address : with(address, kindOf.name(), kind);
        address = with(address, "from", from);
        return with(address, "to", to);
    }

    private static Address with(Address address, String name, String value) {
        return value.isEmpty() ? address : address.with(name, value);
    }
}
