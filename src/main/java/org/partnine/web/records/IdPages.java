package org.partnine.web.records;

import static org.partnine.accounts.Operation.READ;

import java.time.Clock;
import org.partnine.accounts.Access;
import org.partnine.ledger.Identifiers;
import org.partnine.recording.Identification;
import org.partnine.recording.Identified;
import org.partnine.recording.Records;
import org.partnine.recording.Register;
import org.partnine.review.People;
import org.partnine.web.frame.NotFound;
import org.partnine.web.frame.Page;
import org.partnine.web.shown.RecordedNames;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads a reader from a name to the page of what it stands for. */
@Access(READ)
@Controller
class IdPages {

    private final Identification identification;
    private final Records records;
    private final RecordedNames names;
    private final People people;
    private final Clock clock;

    IdPages(Identification identification, Records records, RecordedNames names, People people, Clock clock) {
        this.identification = identification;
        this.records = records;
        this.names = names;
        this.people = people;
        this.clock = clock;
    }

    /** Several things: the page that lists them. One thing: the way to its page. */
    @GetMapping(path = "/id/{*name}", produces = MediaType.TEXT_HTML_VALUE)
    Page find(@PathVariable("name") String rest) {
        String name = rest.substring(1);
        Identified found = identification.of(name);
        return found.isNothing() ? takenBack(name) : new IdPage(name, found, names.at(clock.instant()));
    }

    /** In the place of a record that was taken back stands its history. */
    private HistoryPage takenBack(String name) {
        Register register = identification
                .retracted(name)
                .filter(RecordPages::hasPages)
                .orElseThrow(() -> new NotFound(
                        Identifiers.isMistyped(name) ? NotFound.Kind.MISTYPED : NotFound.Kind.IDENTIFIER, name));
        return new HistoryPage(
                register,
                name,
                null,
                true,
                records.history(register, name).reversed(),
                people.known(),
                names.at(clock.instant()));
    }
}
