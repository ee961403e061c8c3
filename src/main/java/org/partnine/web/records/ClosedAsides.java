package org.partnine.web.records;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.AudienceMembers;
import org.partnine.accounts.Audiences;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Reader;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.springframework.stereotype.Component;

/** Tells signed-in readers of a record what not everyone may see; others nothing, without looking. */
@Component
class ClosedAsides {

    private static final String REDACTED = "redactedAs";

    private final Audiences audiences;
    private final AudienceMembers members;
    private final Records records;

    ClosedAsides(Audiences audiences, AudienceMembers members, Records records) {
        this.audiences = audiences;
        this.members = members;
        this.records = records;
    }

    /** Null if there is nothing to tell. */
    @Nullable
    ClosedAside of(RecordView record) {
        return switch (CurrentReader.get()) {
            case Reader.Anonymous nobody -> null;
            case Reader.SignedIn someone -> record.isClosed() ? closed(record) : open(record);
        };
    }

    private ClosedAside closed(RecordView record) {
        String redacted = record.facts().text(REDACTED);
        return new ClosedAside(
                names(record.facts().must("audience")),
                redacted == null
                        ? null
                        : records.find(record.register(), redacted, null).orElse(null),
                null);
    }

    private @Nullable ClosedAside open(RecordView record) {
        if (record.register().field(REDACTED).isEmpty()) {
            return null;
        }
        return records.naming(record.register(), REDACTED, record.key(), null).stream()
                .findFirst()
                .map(full -> new ClosedAside(List.of(), null, full))
                .orElse(null);
    }

    private List<String> names(String audience) {
        return audiences
                .find(audience)
                .map(found -> members.of(found).stream()
                        .map(AudienceMembers.Member::shown)
                        .toList())
                .orElse(List.of());
    }
}
