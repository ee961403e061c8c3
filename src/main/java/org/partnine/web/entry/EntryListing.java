package org.partnine.web.entry;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnine.accounts.Audiences;
import org.partnine.documents.DocumentFilter;
import org.partnine.documents.Documents;
import org.partnine.documents.Slice;
import org.partnine.obligations.Subjects;
import org.partnine.recording.Field;
import org.partnine.recording.RecordFilter;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.partnine.recording.Register;
import org.partnine.recording.Registers;
import org.partnine.web.frame.Choices;
import org.partnine.wording.Language;
import org.partnine.wording.Names;
import org.springframework.stereotype.Component;

/** Gathers what the fields of a form suggest, as far as its reader sees it. */
@Component
class EntryListing {

    private static final int MOST_DOCUMENTS = 400;
    private static final int MOST_RECORDS = 60;

    /** Registers whose records are suggested by name. */
    private static final Set<String> BY_NAME = Set.of("states", "organisations", "situations", "persons");

    private final Subjects subjects;
    private final Documents documents;
    private final Records records;
    private final Registers registers;
    private final NamesTyped names;
    private final Audiences audiences;
    private final Clock clock;

    EntryListing(
            Subjects subjects,
            Documents documents,
            Records records,
            Registers registers,
            NamesTyped names,
            Audiences audiences,
            Clock clock) {
        this.subjects = subjects;
        this.documents = documents;
        this.records = records;
        this.registers = registers;
        this.names = names;
        this.audiences = audiences;
        this.clock = clock;
    }

    EntryLists of(Collection<Register> written, Names known, Language language) {
        var now = clock.instant();
        return new EntryLists(
                Choices.in(language, subjects, known, now),
                documents
                        .list(new DocumentFilter(null, null, null, null), Slice.first(MOST_DOCUMENTS), now)
                        .rows(),
                named(written),
                names.groups(),
                audiences.mine().stream().map(Audiences.Audience::key).toList());
    }

    private Map<String, List<RecordView>> named(Collection<Register> written) {
        var named = new LinkedHashMap<String, List<RecordView>>();
        var any = new RecordFilter(Map.of(), null, null, null, null);
        for (Register register : written) {
            for (Field field : register.fields()) {
                String target = field.target();
                if (target != null && !BY_NAME.contains(target)) {
                    named.computeIfAbsent(
                            target,
                            name -> records.list(registers.get(name), any, Slice.first(MOST_RECORDS), null)
                                    .rows());
                }
            }
        }
        return named;
    }
}
