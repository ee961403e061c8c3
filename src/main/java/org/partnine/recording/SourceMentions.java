package org.partnine.recording;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.Citation;
import org.partnine.documents.Citations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts the documents that a record's words name on record, and links the record to them. */
@Repository
class SourceMentions {

    private final JdbcClient jdbc;
    private final Rows rows;

    SourceMentions(JdbcClient jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** A document named in a field. */
    record Mention(String column, long documentId, @Nullable String pinpoint) {}

    /** A document put on record for the purpose. */
    record NewDocument(long id, String key, String json, Instant at) {}

    /**
     * Documents named in the texts, in their order; those that are new are added to the list. A closed record puts no
     * document on record: everyone would see that there is one, or nobody could put it there again.
     */
    List<Mention> find(Register register, Map<String, Object> values, Instant at, List<NewDocument> added) {
        boolean closed = values.get(Confidentiality.AUDIENCE) != null;
        var mentions = new LinkedHashSet<Mention>();
        for (Field field : register.written()) {
            if (field.kind() == Field.Kind.TEXT && values.get(field.name()) instanceof String text) {
                for (Citation citation : Citations.recognise(text)) {
                    citation.document()
                            .flatMap(document -> closed ? held(key(document)) : Optional.of(id(document, at, added)))
                            .ifPresent(document -> mentions.add(new Mention(
                                    field.column(),
                                    document,
                                    citation.pinpoint().orElse(null))));
                }
            }
        }
        return new ArrayList<>(mentions);
    }

    private long id(Citation document, Instant at, List<NewDocument> added) {
        String key = key(document);
        return held(key).orElseGet(() -> {
            rows.lock("document " + key);
            return held(key).orElseGet(() -> {
                NewDocument made = add(document, key, at);
                added.add(made);
                return made.id();
            });
        });
    }

    private static String key(Citation document) {
        return document.type().code() + " " + document.symbol();
    }

    private Optional<Long> held(String key) {
        return jdbc.sql("select id from document where key = :key and superseded_at is null")
                .param("key", key)
                .query(Long.class)
                .optional();
    }

    private NewDocument add(Citation document, String key, Instant at) {
        return jdbc.sql("""
                insert into document as f (key, type, symbol, original, status, known_from, recorded_at)
                values (:key, :type, :symbol, :original, :status, :at, :at)
                returning f.id, to_jsonb(f) as json
                """)
                .param("key", key)
                .param("type", document.type().name())
                .param("symbol", document.symbol())
                .param("original", document.original())
                .param("status", document.publicity().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new NewDocument(row.getLong("id"), key, row.getString("json"), at))
                .single();
    }

    void write(StoredRow fact, List<Mention> mentions) {
        for (Mention mention : mentions) {
            jdbc.sql("""
                    insert into source_mention (fact_table, fact_id, fact_column, document_id, pinpoint, level, access_group)
                    values (:table, :fact, :column, :document, :pinpoint, :level, :audience)
                    """)
                    .param("table", fact.register().table())
                    .param("fact", fact.id())
                    .param("level", fact.level())
                    .param("audience", fact.audience())
                    .param("column", mention.column())
                    .param("document", mention.documentId())
                    .param("pinpoint", mention.pinpoint())
                    .update();
        }
    }
}
