package org.partnine.web;

import static org.partnine.accounts.Operation.READ;

import java.time.Clock;
import org.partnine.accounts.Access;
import org.partnine.ledger.Identifiers;
import org.partnine.recording.Identification;
import org.partnine.recording.Identified;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads a reader from a name to the page of what it stands for. */
@Access(READ)
@Controller
class IdPages {

    private final Identification identification;
    private final RecordedNames names;
    private final Clock clock;

    IdPages(Identification identification, RecordedNames names, Clock clock) {
        this.identification = identification;
        this.names = names;
        this.clock = clock;
    }

    /** Several things: the page that lists them. One thing: the way to its page. */
    @GetMapping(path = "/id/{*name}", produces = MediaType.TEXT_HTML_VALUE)
    IdPage find(@PathVariable("name") String rest) {
        String name = rest.substring(1);
        Identified found = identification.of(name);
        if (found.isNothing()) {
            throw new NotFound(Identifiers.isMistyped(name) ? NotFound.Kind.MISTYPED : NotFound.Kind.IDENTIFIER, name);
        }
        return new IdPage(name, found, names.at(clock.instant()));
    }
}
