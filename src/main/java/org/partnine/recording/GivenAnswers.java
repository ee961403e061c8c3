package org.partnine.recording;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers given to commands that carried a key of their own, kept for their repetition. */
@Repository
class GivenAnswers {

    private final JdbcClient jdbc;

    GivenAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Given(String hash, int status, String key, String body) {}

    Optional<Given> find(String actor, String idempotencyKey) {
        return jdbc.sql("""
                select encode(request_hash, 'hex'), status, key, body from given_answer
                 where actor = :actor and idempotency_key = :idempotency_key
                """)
                .param("actor", actor)
                .param("idempotency_key", idempotencyKey)
                .query((row, n) -> new Given(row.getString(1), row.getInt(2), row.getString(3), row.getString(4)))
                .optional();
    }

    void keep(String actor, Once once, RecordView record) {
        jdbc.sql("""
                insert into given_answer (actor, idempotency_key, request_hash, status, register, key, body)
                values (:actor, :idempotency_key, decode(:hash, 'hex'), :status, :register, :key, :body)
                """)
                .param("actor", actor)
                .param("idempotency_key", once.key())
                .param("hash", once.hash())
                .param("status", once.status())
                .param("register", record.register().name())
                .param("key", record.key())
                .param("body", once.answer().apply(record))
                .update();
    }
}
