package org.partnine.web.records;

import static org.partnine.accounts.Operation.READ;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.documents.DocumentEntry;
import org.partnine.documents.Documents;
import org.partnine.documents.FactMention;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.partnine.recording.Registers;
import org.partnine.web.frame.NotFound;
import org.partnine.web.shown.RecordedNames;
import org.partnine.web.shown.References;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Documents by their symbols. */
@Access(READ)
@Controller
class DocumentPages {

    /** Facts beyond these are named by their keys: each title is a question to the database. */
    private static final int MOST_TITLES = 200;

    private final Documents documents;
    private final Records records;
    private final Registers registers;
    private final RecordedNames names;
    private final Clock clock;

    DocumentPages(Documents documents, Records records, Registers registers, RecordedNames names, Clock clock) {
        this.documents = documents;
        this.records = records;
        this.registers = registers;
        this.names = names;
        this.clock = clock;
    }

    /** Symbols hold slashes, which a path could not carry safely; so the symbol is a parameter. */
    @GetMapping("/documents")
    DocumentPage document(@RequestParam("symbol") String symbol) {
        Instant now = clock.instant();
        DocumentEntry document =
                documents.find(symbol, now).orElseThrow(() -> new NotFound(NotFound.Kind.DOCUMENT, symbol));
        List<FactMention> mentions = documents.mentions(document, now).stream()
                // One that cites it in several places of its record is one fact.
                .map(mention -> new FactMention(mention.kind(), mention.key(), "", mention.pinpoint()))
                .distinct()
                .toList();
        List<DocumentPage.Cited> facts = mentions.stream()
                .map(mention -> new DocumentPage.Cited(
                        mention, mentions.indexOf(mention) < MOST_TITLES ? record(mention) : null))
                .toList();
        List<RecordView> shown = facts.stream()
                .map(DocumentPage.Cited::record)
                .filter(Objects::nonNull)
                .toList();
        return new DocumentPage(document, facts, names.at(now), References.of(shown, records, registers));
    }

    private @Nullable RecordView record(FactMention mention) {
        return registers.all().stream()
                .filter(RecordPages::hasPages)
                .filter(register -> register.table().equals(mention.kind()))
                .findFirst()
                .flatMap(register -> records.find(register, mention.key(), null))
                .orElse(null);
    }
}
