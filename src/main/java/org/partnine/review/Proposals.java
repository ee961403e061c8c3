package org.partnine.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.Page;
import org.partnine.documents.Place;
import org.partnine.documents.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All proposals, as far as the present reader sees them: his own, and those that he may decide on. */
@Repository
public class Proposals {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private static final String SELECT = """
            select p.key, p.origin, p.action, p.register, p.record_key, p.version, p.body, p.facts, p.reason, p.source,
                   p.level, p.access_group, p.proposed_by, p.proposed_at, p.state, p.decided_by, p.decided_at, p.decision,
                   p.written_key
              from proposal p
            """;

    private final JdbcClient jdbc;

    Proposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty if there is none, or none that the reader sees. */
    @Transactional(readOnly = true)
    public Optional<Proposal> find(String key) {
        return jdbc.sql(SELECT + " where p.key = :key")
                .param("key", key)
                .query(Proposals::proposal)
                .optional();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public Page<Proposal> list(ProposalFilter filter, Slice slice) {
        var found = jdbc.sql(SELECT + """
                 where (:state::text is null or p.state = :state)
                   and (:register::text is null or p.register = :register)
                   and (:record::text is null or p.record_key = :record)
                   and (:by::text is null or p.proposed_by = :by)
                   and (:after_sort::timestamptz is null or (p.proposed_at, p.key) < (:after_sort::timestamptz, :after_key))
                 order by p.proposed_at desc, p.key desc limit :rows
                """)
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("register", filter.register())
                .param("record", filter.recordKey())
                .param("by", filter.proposedBy())
                .params(slice.parameters())
                .query(Proposals::proposal)
                .list();
        return slice.page(found, proposal -> new Place(proposal.proposedAt().toString(), proposal.key()));
    }

    /**
     * Sent again with the same word of the client.
     *
     * @param hash of the whole command
     */
    record Sent(String hash, Proposal proposal) {}

    Optional<Sent> sent(String account, String idempotencyKey) {
        return jdbc.sql(SELECT.replace("p.written_key", "p.written_key, encode(p.request_hash, 'hex') as hash")
                        + " where p.proposed_by = :by and p.idempotency_key = :word")
                .param("by", account)
                .param("word", idempotencyKey)
                .query((row, n) -> new Sent(row.getString("hash"), proposal(row, n)))
                .optional();
    }

    /**
     * @param recordGroup audience of the record as it is; null: everyone
     * @param word the client's own for it; null: none
     * @return false if the word was used at the same instant
     */
    boolean keep(Proposal proposal, @Nullable String recordGroup, @Nullable String word, @Nullable String hash) {
        return jdbc.sql("""
                insert into proposal (key, origin, action, register, record_key, version, body, facts, reason, source, level,
                                      access_group, record_group, proposed_by, proposed_at, idempotency_key, request_hash)
                values (:key, :origin, :action, :register, :record, :version, :body, :facts, :reason, :source, :level,
                        :audience, :record_group, :by, :at, :word, decode(:hash::text, 'hex'))
                on conflict (proposed_by, idempotency_key) do nothing
                """)
                        .param("key", proposal.key())
                        .param("origin", proposal.origin().name())
                        .param("action", proposal.action().name())
                        .param("register", proposal.register())
                        .param("record", proposal.recordKey())
                        .param("version", proposal.version())
                        .param("body", proposal.body())
                        .param("facts", JSON.writeValueAsString(proposal.facts()))
                        .param("reason", proposal.reason())
                        .param("source", proposal.source())
                        .param("level", proposal.level())
                        .param("audience", proposal.audience())
                        .param("record_group", recordGroup)
                        .param("by", proposal.proposedBy())
                        .param("at", proposal.proposedAt().atOffset(ZoneOffset.UTC))
                        .param("word", word)
                        .param("hash", hash)
                        .update()
                == 1;
    }

    /** False if it was decided meanwhile. */
    boolean decide(
            String key, Proposal.State state, String account, @Nullable String decision, @Nullable String writtenKey) {
        return jdbc.sql("""
                update proposal set state = :state, decided_by = :by, decided_at = clock_timestamp(), decision = :decision,
                                    written_key = :written
                 where key = :key and state = 'OPEN'
                """)
                        .param("state", state.name())
                        .param("by", account)
                        .param("decision", decision)
                        .param("written", writtenKey)
                        .param("key", key)
                        .update()
                == 1;
    }

    /** The database's clock. */
    Instant now() {
        return jdbc.sql("select clock_timestamp()")
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        return new Proposal(
                row.getString("key"),
                Proposal.Origin.valueOf(row.getString("origin")),
                Proposal.Action.valueOf(row.getString("action")),
                row.getString("register"),
                row.getString("record_key"),
                row.getString("version"),
                row.getString("body"),
                JSON.readValue(row.getString("facts"), FACTS),
                row.getString("reason"),
                row.getString("source"),
                row.getString("level"),
                row.getString("access_group"),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                Proposal.State.valueOf(row.getString("state")),
                row.getString("decided_by"),
                instant(row, "decided_at"),
                row.getString("decision"),
                row.getString("written_key"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
