package org.partnine.obligations;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnine.law.rome.Finding;
import org.partnine.law.rome.Plea;
import org.partnine.law.rome.Request;
import org.partnine.law.rome.RequestEvent;
import org.partnine.law.rome.Visit;

/**
 * Facts about single matters. They are recorded one by one, so what is read again after a change is the unit alone that
 * changed: all versions of one record, and of a step all steps of its request.
 *
 * @param requestEvents by the key of the request
 */
record MatterFacts(
        SortedMap<String, List<Request>> requests,
        SortedMap<String, List<RequestEvent>> requestEvents,
        SortedMap<String, List<Plea>> pleas,
        SortedMap<String, List<Visit>> visits,
        SortedMap<String, List<Finding>> findings) {

    /** In the order read. */
    static <F> SortedMap<String, List<F>> units(List<F> facts, Function<F, String> unit) {
        return facts.stream().collect(Collectors.groupingBy(unit, TreeMap::new, Collectors.toList()));
    }

    /** With these units as they were read now; one of which nothing was read is gone. */
    static <F> SortedMap<String, List<F>> replaced(
            SortedMap<String, List<F>> before, Collection<String> units, SortedMap<String, List<F>> read) {
        var after = new TreeMap<>(before);
        units.forEach(after::remove);
        after.putAll(read);
        return after;
    }

    static <F> List<F> all(SortedMap<String, List<F>> units) {
        return units.values().stream().flatMap(List::stream).toList();
    }
}
