package org.partnine.recording;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.ledger.Change;
import org.partnine.ledger.LedgerAppender;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes a version of a record with all that belongs to it: its documents, its entry in the ledger, what its rules keep with it. */
@Component
class VersionWriter {

    private final Rows rows;
    private final Views views;
    private final SourceMentions mentions;
    private final List<RecordRule> rules;
    private final JdbcTemplate jdbc;
    private final LedgerAppender ledger = new LedgerAppender();

    VersionWriter(Rows rows, Views views, SourceMentions mentions, List<RecordRule> rules, JdbcTemplate jdbc) {
        this.rows = rows;
        this.views = views;
        this.mentions = mentions;
        this.rules = rules;
        this.jdbc = jdbc;
    }

    /** @param former null: there was none */
    RecordView write(
            Command command,
            Register register,
            String key,
            Map<String, Object> values,
            @Nullable StoredRow former,
            Instant at) {
        var documents = new ArrayList<SourceMentions.NewDocument>();
        List<SourceMentions.Mention> named = mentions.find(register, values, at, documents);
        StoredRow row = rows.insert(register, key, values, actDocument(named), at);
        mentions.write(row, named);
        if (former != null) {
            rows.nameSuccessor(former, row);
        }
        var changes = new ArrayList<Change>();
        for (SourceMentions.NewDocument document : documents) {
            changes.add(new Change(
                    Change.Action.CREATED,
                    "document",
                    document.key(),
                    document.json(),
                    document.id(),
                    null,
                    null,
                    command.actor(),
                    null,
                    document.at()));
        }
        changes.add(new Change(
                action(row, former),
                register.table(),
                key,
                row.json(),
                row.id(),
                former == null ? null : former.id(),
                row.audience(),
                command.actor(),
                command.reason(),
                at));
        append(changes);
        var written = new RecordRule.WrittenRow(register, key, row.id(), row.audience());
        rules.stream()
                .filter(rule -> rule.register().equals(register.name()))
                .forEach(rule -> rule.written(written, row.values()));
        // What is new has no steps yet.
        return former == null ? views.withoutSteps(row) : views.of(row, null);
    }

    private static Change.Action action(StoredRow row, @Nullable StoredRow former) {
        if (former == null) {
            return Change.Action.CREATED;
        }
        return row.isPublic() && !former.isPublic() ? Change.Action.UNSEALED : Change.Action.CORRECTED;
    }

    /** The document that the fact stands on: the act itself if it is named, else the first in the source. */
    private static @Nullable Long actDocument(List<SourceMentions.Mention> named) {
        for (String column : List.of("document", "decision_number", "symbol", "source")) {
            for (SourceMentions.Mention mention : named) {
                if (mention.column().equals(column)) {
                    return mention.documentId();
                }
            }
        }
        return null;
    }

    void append(List<Change> changes) {
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            ledger.append(connection, changes);
            return true;
        });
    }
}
