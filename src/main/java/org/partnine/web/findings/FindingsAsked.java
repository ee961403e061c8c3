package org.partnine.web.findings;

import java.util.Map;
import org.partnine.web.frame.Address;

/**
 * Which findings a reader wants, as written.
 *
 * @param state name or code of a State; empty: any
 * @param outcome code of an outcome; empty: any
 * @param from first day; empty: from the beginning
 * @param to last day; empty: to the end
 */
public record FindingsAsked(String state, String outcome, String from, String to) {

    public static FindingsAsked of(Map<String, String> parameters) {
        return new FindingsAsked(
                parameters.getOrDefault("state", "").strip(),
                parameters.getOrDefault("outcome", "").strip(),
                parameters.getOrDefault("from", "").strip(),
                parameters.getOrDefault("to", "").strip());
    }

    /** The list with this filter. */
    public Address address() {
        var address = new Address("/findings", Map.of());
        address = with(address, "state", state);
        address = with(address, "outcome", outcome);
        address = with(address, "from", from);
        return with(address, "to", to);
    }

    private static Address with(Address address, String name, String value) {
        return value.isEmpty() ? address : address.with(name, value);
    }
}
