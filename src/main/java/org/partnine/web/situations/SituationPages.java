package org.partnine.web.situations;

import static org.partnine.accounts.Operation.READ;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.documents.Slice;
import org.partnine.findings.Acts;
import org.partnine.findings.FindingFilter;
import org.partnine.findings.Findings;
import org.partnine.requests.Requests;
import org.partnine.situations.Persons;
import org.partnine.situations.SituationEntry;
import org.partnine.situations.SituationFilter;
import org.partnine.situations.Situations;
import org.partnine.situations.Warrants;
import org.partnine.web.frame.NotFound;
import org.partnine.web.shown.RecordedNames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Situations before the Court. */
@Access(READ)
@Controller
class SituationPages {

    private static final int ALL = 1000;

    private final Situations situations;
    private final Persons persons;
    private final Warrants warrants;
    private final Acts acts;
    private final Requests requests;
    private final Findings findings;
    private final RecordedNames names;
    private final Clock clock;

    SituationPages(
            Situations situations,
            Persons persons,
            Warrants warrants,
            Acts acts,
            Requests requests,
            Findings findings,
            RecordedNames names,
            Clock clock) {
        this.situations = situations;
        this.persons = persons;
        this.warrants = warrants;
        this.acts = acts;
        this.requests = requests;
        this.findings = findings;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/situations")
    SituationsPage list() {
        Instant now = clock.instant();
        var all = new SituationFilter(null, null, null, null);
        return new SituationsPage(situations.list(all, Slice.first(ALL), now).rows(), names.at(now));
    }

    /** By the register's id, or by the Court's number, whose slash is part of the path. */
    @GetMapping({"/situations/{id}", "/situations/{id}/{year}"})
    SituationPage situation(
            @PathVariable("id") String id, @PathVariable(name = "year", required = false) @Nullable String year) {
        Instant now = clock.instant();
        String wanted = year == null ? id : id + "/" + year;
        SituationEntry situation =
                situations.find(wanted, now).orElseThrow(() -> new NotFound(NotFound.Kind.SITUATION, wanted));
        var decided = new FindingFilter(null, situation.id(), null, null, null, null, null, null);
        return new SituationPage(
                situation,
                persons.soughtIn(situation.id(), now),
                warrants.in(situation.id(), now),
                acts.in(situation.id(), now),
                requests.newestIn(situation.id(), now),
                findings.newest(decided, now),
                names.at(now));
    }
}
