package org.partnine.web.findings;

import static org.partnine.accounts.Operation.READ;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.findings.Matters;
import org.partnine.findings.Matters.Matter;
import org.partnine.obligations.FactsOnRecord;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.partnine.recording.Registers;
import org.partnine.web.frame.KnownAt;
import org.partnine.web.frame.NotFound;
import org.partnine.web.shown.Moments;
import org.partnine.web.shown.RecordedNames;
import org.partnine.web.shown.References;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Matters as timelines, by the id of a finding, a proceeding, a stay or a request. */
@Access(READ)
@Controller
class MatterPages {

    private final Matters matters;
    private final Records records;
    private final Registers registers;
    private final RecordedNames names;
    private final FactsOnRecord facts;
    private final Clock clock;

    MatterPages(
            Matters matters,
            Records records,
            Registers registers,
            RecordedNames names,
            FactsOnRecord facts,
            Clock clock) {
        this.matters = matters;
        this.records = records;
        this.registers = registers;
        this.names = names;
        this.facts = facts;
        this.clock = clock;
    }

    /** The number of a decision, which will do as well, may hold slashes. */
    @GetMapping("/matters/{*key}")
    MatterPage matter(
            @PathVariable("key") String rest,
            @RequestParam(name = "knownAt", required = false) @Nullable String knownAt) {
        String key = rest.substring(1);
        Instant asked = KnownAt.of(knownAt);
        Instant at = asked == null ? clock.instant() : asked;
        LocalDate asOf = Moments.dayOf(at);
        Matter matter = matters.find(key, at, asOf)
                .orElseThrow(() -> new NotFound(
                        asked != null
                                        && matters.find(key, clock.instant(), asOf)
                                                .isPresent()
                                ? NotFound.Kind.NOT_THEN
                                : NotFound.Kind.MATTER,
                        key));
        MatterTimeline timeline = MatterTimeline.of(MatterSteps.of(matter), asOf);
        var shown = new ArrayList<RecordView>();
        timeline.entries().forEach(entry -> {
            if (entry.step() != null) {
                shown.add(entry.step().record());
            }
        });
        return new MatterPage(
                matter,
                timeline,
                asOf,
                asked,
                at,
                facts.dataSet().asOf(),
                names.at(at),
                References.of(shown, records, registers));
    }
}
