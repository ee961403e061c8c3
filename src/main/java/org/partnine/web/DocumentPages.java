package org.partnine.web;

import static org.partnine.accounts.Operation.READ;

import java.time.Clock;
import java.time.Instant;
import org.partnine.accounts.Access;
import org.partnine.documents.DocumentEntry;
import org.partnine.documents.Documents;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Documents by their symbols. */
@Access(READ)
@Controller
class DocumentPages {

    private final Documents documents;
    private final Clock clock;

    DocumentPages(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** Symbols hold slashes, which a path could not carry safely; so the symbol is a parameter. */
    @GetMapping("/documents")
    DocumentPage document(@RequestParam("symbol") String symbol) {
        Instant now = clock.instant();
        DocumentEntry document =
                documents.find(symbol, now).orElseThrow(() -> new NotFound(NotFound.Kind.DOCUMENT, symbol));
        return new DocumentPage(document, documents.mentions(document, now));
    }
}
