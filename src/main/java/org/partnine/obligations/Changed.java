package org.partnine.obligations;

import java.util.HashSet;
import java.util.Set;

/**
 * Which facts about single matters were recorded since they were read, by the key of their record.
 *
 * @param all whether more changed than is named here
 */
record Changed(
        boolean all,
        Set<String> requests,
        Set<String> requestEvents,
        Set<String> pleas,
        Set<String> visits,
        Set<String> findings) {

    static Changed nothing() {
        return new Changed(false, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** With everything that was noted in both. */
    Changed and(Changed other) {
        Changed both = new Changed(
                all || other.all,
                new HashSet<>(requests),
                new HashSet<>(requestEvents),
                new HashSet<>(pleas),
                new HashSet<>(visits),
                new HashSet<>(findings));
        both.requests.addAll(other.requests);
        both.requestEvents.addAll(other.requestEvents);
        both.pleas.addAll(other.pleas);
        both.visits.addAll(other.visits);
        both.findings.addAll(other.findings);
        return both;
    }

    /** @param key of the record; empty if it is not known */
    static Changed record(String register, String key) {
        if (key.isEmpty()) {
            return everything();
        }
        Set<String> one = Set.of(key);
        Set<String> none = Set.of();
        return switch (register) {
            case "requests" -> new Changed(false, one, none, none, none, none);
            case "request-events" -> new Changed(false, none, one, none, none, none);
            case "pleas" -> new Changed(false, none, none, one, none, none);
            case "visits" -> new Changed(false, none, none, none, one, none);
            case "findings" -> new Changed(false, none, none, none, none, one);
            default -> throw new IllegalArgumentException("no fact about a single matter in " + register);
        };
    }

    static Changed everything() {
        return new Changed(true, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }
}
