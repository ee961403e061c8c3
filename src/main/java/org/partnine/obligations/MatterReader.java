package org.partnine.obligations;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnine.findings.Findings;
import org.partnine.law.rome.Finding;
import org.partnine.law.rome.Plea;
import org.partnine.law.rome.Request;
import org.partnine.law.rome.RequestEvent;
import org.partnine.law.rome.Visit;
import org.partnine.requests.Pleas;
import org.partnine.requests.RequestEvents;
import org.partnine.requests.Requests;
import org.partnine.visits.Visits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the facts about single matters that the present reader sees: all, or those that changed. */
@Component
class MatterReader {

    private final Requests requests;
    private final RequestEvents requestEvents;
    private final Pleas pleas;
    private final Visits visits;
    private final Findings findings;
    private final JdbcClient jdbc;

    MatterReader(
            Requests requests,
            RequestEvents requestEvents,
            Pleas pleas,
            Visits visits,
            Findings findings,
            JdbcClient jdbc) {
        this.requests = requests;
        this.requestEvents = requestEvents;
        this.pleas = pleas;
        this.visits = visits;
        this.findings = findings;
        this.jdbc = jdbc;
    }

    MatterFacts all() {
        return new MatterFacts(
                MatterFacts.units(requests.all(), Request::key),
                MatterFacts.units(requestEvents.all(), RequestEvent::request),
                MatterFacts.units(pleas.all(), Plea::key),
                MatterFacts.units(visits.all(), Visit::key),
                MatterFacts.units(findings.all(), Finding::key));
    }

    /** What was read before, with what changed since. */
    MatterFacts after(MatterFacts before, Changed changed) {
        if (changed.all()) {
            return all();
        }
        // To whom a request goes decides what its steps say of who acted.
        Set<String> stepped = Stream.concat(changed.requests().stream(), requestsOf(changed.requestEvents()).stream())
                .collect(Collectors.toSet());
        return new MatterFacts(
                read(before.requests(), changed.requests(), requests::versionsOf, Request::key),
                read(before.requestEvents(), stepped, requestEvents::versionsOf, RequestEvent::request),
                read(before.pleas(), changed.pleas(), pleas::versionsOf, Plea::key),
                read(before.visits(), changed.visits(), visits::versionsOf, Visit::key),
                read(before.findings(), changed.findings(), findings::versionsOf, Finding::key));
    }

    private List<String> requestsOf(Collection<String> steps) {
        return steps.isEmpty() ? List.of() : requestEvents.requestsOf(steps);
    }

    private static <F> SortedMap<String, List<F>> read(
            SortedMap<String, List<F>> before,
            Collection<String> units,
            Function<Collection<String>, List<F>> reader,
            Function<F, String> unit) {
        return units.isEmpty()
                ? before
                : MatterFacts.replaced(before, units, MatterFacts.units(reader.apply(units), unit));
    }

    /** What the present reader sees that is not public, as a change of what is. */
    Changed closed() {
        return new Changed(
                false,
                closed("cooperation_request"),
                closed("request_event"),
                closed("plea"),
                closed("visit"),
                closed("finding"));
    }

    private Set<String> closed(String table) {
        return jdbc
                .sql("select key from " + table + " where level <> 'PUBLIC' and synthetic is null")
                .query((row, n) -> row.getString(1))
                .stream()
                .collect(Collectors.toSet());
    }
}
