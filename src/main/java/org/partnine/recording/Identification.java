package org.partnine.recording;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnine.documents.Documents;
import org.partnine.documents.Slice;
import org.springframework.stereotype.Service;

/** Finds what a name stands for, wherever in the register it is. */
@Service
public class Identification {

    /** Registers whose records have a number of their own; those of others share that of a document. */
    private static final Set<String> NUMBERED = Set.of("states", "situations", "cases", "findings");

    /** Known by their codes alone: nothing is kept about them under an address of their own. */
    private static final Set<String> WITHOUT_ADDRESS = Set.of("organisations");

    private final Records records;
    private final Registers registers;
    private final Documents documents;
    private final Clock clock;

    Identification(Records records, Registers registers, Documents documents, Clock clock) {
        this.records = records;
        this.registers = registers;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * A record by its key or its own number; else those that share the symbol of a document, and the document. The number
     * of a case of which nothing is recorded stands for its warrants and summonses.
     */
    public Identified of(String name) {
        List<RecordView> found = records.anywhere(name).stream()
                .filter(record -> !WITHOUT_ADDRESS.contains(record.register().name()))
                .toList();
        List<RecordView> own =
                found.stream().filter(record -> isOwn(record, name)).toList();
        if (own.size() == 1) {
            return new Identified(own, null);
        }
        var document = documents.find(name, clock.instant()).orElse(null);
        if (!found.isEmpty() || document != null) {
            return new Identified(found, found.size() == 1 ? null : document);
        }
        var ofCase = new RecordFilter(Map.of("caseNumber", name), null, null, null, null);
        return new Identified(
                records.list(registers.get("warrants"), ofCase, Slice.first(50), null)
                        .rows(),
                null);
    }

    /** The register in which a record of this key was taken back; empty: there never was one, or it stands. */
    public Optional<Register> retracted(String key) {
        return records.retracted(key);
    }

    private static boolean isOwn(RecordView record, String name) {
        return record.key().equals(name) || NUMBERED.contains(record.register().name());
    }
}
