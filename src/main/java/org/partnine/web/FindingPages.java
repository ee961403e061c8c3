package org.partnine.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.findings.Acts;
import org.partnine.findings.FindingEntry;
import org.partnine.findings.Findings;
import org.partnine.findings.ProceedingEvents;
import org.partnine.requests.Pleas;
import org.partnine.visits.Visits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What Chambers decided on compliance. */
@Controller
class FindingPages {

    private final Findings findings;
    private final FindingsFilter filters;
    private final ProceedingEvents events;
    private final Pleas pleas;
    private final Visits visits;
    private final Acts acts;
    private final RecordedNames names;
    private final Clock clock;

    FindingPages(
            Findings findings,
            FindingsFilter filters,
            ProceedingEvents events,
            Pleas pleas,
            Visits visits,
            Acts acts,
            RecordedNames names,
            Clock clock) {
        this.findings = findings;
        this.filters = filters;
        this.events = events;
        this.pleas = pleas;
        this.visits = visits;
        this.acts = acts;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/findings")
    FindingsPage list(
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = "after", required = false) @Nullable String after) {
        Instant now = clock.instant();
        FindingsAsked asked = FindingsAsked.of(parameters);
        FindingsFilter.Read read = filters.read(asked);
        if (!read.faults().isEmpty()) {
            return new FindingsPage(asked, read.faults(), List.of(), names.at(now), null);
        }
        var page = findings.list(read.filter(), Pager.slice(after), now);
        return new FindingsPage(asked, List.of(), page.rows(), names.at(now), Pager.next(asked.address(), page.next()));
    }

    @GetMapping("/findings/{id}")
    FindingPage finding(@PathVariable("id") String id) {
        Instant now = clock.instant();
        FindingEntry finding = findings.find(id, now).orElseThrow(() -> new NotFound(NotFound.Kind.FINDING, id));
        return new FindingPage(
                finding,
                visits.inMatterOf(finding.key(), now),
                pleas.inMatterOf(finding.key(), now),
                events.of(finding.key(), now),
                acts.concerning(finding.key(), now),
                names.at(now));
    }
}
