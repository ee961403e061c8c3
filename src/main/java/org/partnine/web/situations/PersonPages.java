package org.partnine.web.situations;

import static org.partnine.accounts.Operation.READ;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.findings.FindingFilter;
import org.partnine.findings.Findings;
import org.partnine.law.PersonId;
import org.partnine.requests.CooperationActs;
import org.partnine.requests.Requests;
import org.partnine.situations.Offices;
import org.partnine.situations.PersonEntry;
import org.partnine.situations.PersonFilter;
import org.partnine.situations.Persons;
import org.partnine.situations.Warrants;
import org.partnine.visits.Visits;
import org.partnine.web.frame.NotFound;
import org.partnine.web.frame.Pager;
import org.partnine.web.shown.RecordedNames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Persons publicly sought by the Court. */
@Access(READ)
@Controller
class PersonPages {

    private final Persons persons;
    private final Warrants warrants;
    private final Offices offices;
    private final Visits visits;
    private final Requests requests;
    private final CooperationActs cooperation;
    private final Findings findings;
    private final RecordedNames names;
    private final Clock clock;

    PersonPages(
            Persons persons,
            Warrants warrants,
            Offices offices,
            Visits visits,
            Requests requests,
            CooperationActs cooperation,
            Findings findings,
            RecordedNames names,
            Clock clock) {
        this.persons = persons;
        this.warrants = warrants;
        this.offices = offices;
        this.visits = visits;
        this.requests = requests;
        this.cooperation = cooperation;
        this.findings = findings;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/persons")
    PersonsPage list(
            @RequestParam(name = "text", defaultValue = "") String text,
            @RequestParam(name = "after", required = false) @Nullable String after) {
        @Nullable String looked = text.isBlank() ? null : text.strip();
        var wanted = new PersonFilter(null, null, null, null, looked);
        Instant now = clock.instant();
        var page = persons.list(wanted, Pager.slice(after), now);
        var next = Pager.next("/persons", "text", looked, page.next());
        return new PersonsPage(page.rows(), text.strip(), next, names.at(now));
    }

    @GetMapping("/persons/{id}")
    PersonPage person(@PathVariable("id") String id) {
        Instant now = clock.instant();
        var wanted = new PersonId(id);
        PersonEntry person = persons.find(wanted, now).orElseThrow(() -> new NotFound(NotFound.Kind.PERSON, id));
        var decided = new FindingFilter(null, null, wanted, null, null, null, null, null);
        return new PersonPage(
                person,
                warrants.of(wanted, now),
                offices.of(wanted, now),
                visits.newestOf(wanted, now),
                requests.newestAbout(wanted, now),
                cooperation.newestAbout(wanted, now),
                findings.newest(decided, now),
                names.at(now));
    }
}
