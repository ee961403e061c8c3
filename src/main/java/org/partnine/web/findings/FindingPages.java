package org.partnine.web.findings;

import static org.partnine.accounts.Operation.READ;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.findings.Acts;
import org.partnine.findings.FindingEntry;
import org.partnine.findings.Findings;
import org.partnine.findings.Threads;
import org.partnine.findings.Threads.MatterThread;
import org.partnine.obligations.FactsOnRecord;
import org.partnine.recording.Records;
import org.partnine.recording.Registers;
import org.partnine.web.frame.KnownAt;
import org.partnine.web.frame.NotFound;
import org.partnine.web.frame.Pager;
import org.partnine.web.shown.Moments;
import org.partnine.web.shown.RecordedNames;
import org.partnine.web.shown.References;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What Chambers decided on compliance. */
@Access(READ)
@Controller
class FindingPages {

    private final Findings findings;
    private final FindingsFilter filters;
    private final Threads threads;
    private final Acts acts;
    private final Records records;
    private final Registers registers;
    private final RecordedNames names;
    private final FactsOnRecord facts;
    private final Clock clock;

    FindingPages(
            Findings findings,
            FindingsFilter filters,
            Threads threads,
            Acts acts,
            Records records,
            Registers registers,
            RecordedNames names,
            FactsOnRecord facts,
            Clock clock) {
        this.findings = findings;
        this.filters = filters;
        this.threads = threads;
        this.acts = acts;
        this.records = records;
        this.registers = registers;
        this.names = names;
        this.facts = facts;
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
        var page = findings.list(read.filter(), Pager.sliceByDay(after), now);
        return new FindingsPage(asked, List.of(), page.rows(), names.at(now), Pager.next(asked.address(), page.next()));
    }

    @GetMapping("/findings/{id}")
    FindingPage finding(
            @PathVariable("id") String id, @RequestParam(name = "knownAt", required = false) @Nullable String knownAt) {
        Instant asked = KnownAt.of(knownAt);
        Instant at = asked == null ? clock.instant() : asked;
        FindingEntry finding = findings.find(id, at)
                .orElseThrow(() -> new NotFound(
                        asked != null && findings.find(id, clock.instant()).isPresent()
                                ? NotFound.Kind.NOT_THEN
                                : NotFound.Kind.FINDING,
                        id));
        LocalDate asOf = Moments.dayOf(at);
        MatterThread thread = threads.of(finding, at, asOf);
        return new FindingPage(
                finding,
                thread,
                acts.concerning(finding.key(), at),
                asOf,
                asked,
                at,
                facts.dataSet().asOf(),
                names.at(at),
                References.of(thread.requests(), records, registers));
    }
}
