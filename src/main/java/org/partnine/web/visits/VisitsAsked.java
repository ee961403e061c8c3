package org.partnine.web.visits;

import java.util.Map;
import org.partnine.web.frame.Address;

/**
 * Which stays a reader wants, as written; empty: any.
 *
 * @param outcome code of what became of it
 */
public record VisitsAsked(String state, String person, String outcome, String from, String to) {

    static VisitsAsked of(Map<String, String> parameters) {
        return new VisitsAsked(
                given(parameters, "state"),
                given(parameters, "person"),
                given(parameters, "outcome"),
                given(parameters, "from"),
                given(parameters, "to"));
    }

    private static String given(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    public boolean isEmpty() {
        return (state + person + outcome + from + to).isEmpty();
    }

    /** The list with this filter. */
    Address address() {
        var address = new Address("/visits", Map.of());
        address = with(address, "state", state);
        address = with(address, "person", person);
        address = with(address, "outcome", outcome);
        address = with(address, "from", from);
        return with(address, "to", to);
    }

    /**
     * The file of the register with this filter.
     *
     * @param ending csv or json
     */
    Address file(String ending) {
        var address = new Address("/records/visits/list." + ending, Map.of());
        address = with(address, "state", state);
        address = with(address, "person", person);
        address = with(address, "outcome", outcome);
        address = with(address, "from", from);
        return with(address, "to", to);
    }

    private static Address with(Address address, String name, String value) {
        return value.isEmpty() ? address : address.with(name, value);
    }
}
