package org.partnine.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.ledger.Identifiers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The jobs as administrators see them. To everyone else the database shows none, and takes none from them. */
@Repository
public class Jobs {

    /** A file is given to who asked for it, as long as all that was open to him then still is. */
    static final String SELECT = """
            select key, kind, register, asked_by, asked_at, state, done, total, stopped_by, ended_at, outcome, counted,
                   coalesce(outcome = 'WRITTEN' and asked_by = reader_account()
                            and string_to_array(coalesce(audiences, ''), ',') <@ reader_groups(), false) as filed
              from job
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Jobs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Job> latest(int limit) {
        return jdbc.sql(SELECT + " order by asked_at desc, key limit :limit")
                .param("limit", limit)
                .query(Jobs::job)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Job> find(String key) {
        return jdbc.sql(SELECT + " where key = :key")
                .param("key", key)
                .query(Jobs::job)
                .optional();
    }

    /**
     * Asks for work, which begins a moment later. Empty if another job has not ended yet.
     *
     * @param register of an {@link Job.Kind#EXPORT_LIST}; null otherwise
     * @param account of the administrator who asks
     */
    @Transactional
    public Optional<Job> ask(Job.Kind kind, @Nullable String register, String account) {
        String key = Identifiers.next();
        int made = jdbc.sql("""
                insert into job (key, kind, register, asked_by, asked_at)
                values (:key, :kind, :register, :account, :at)
                on conflict do nothing
                """)
                .param("key", key)
                .param("kind", kind.name())
                .param("register", register)
                .param("account", account)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return made == 0 ? Optional.empty() : find(key);
    }

    /** Asks to stop; of what has ended nothing is changed. */
    @Transactional
    public void cancel(String key, String account) {
        jdbc.sql("update job set stopped_by = :account where key = :key and ended_at is null and stopped_by is null")
                .param("account", account)
                .param("key", key)
                .update();
    }

    static Job job(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new Job(
                row.getString("key"),
                Job.Kind.valueOf(row.getString("kind")),
                row.getString("register"),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                Job.State.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getObject("total", Long.class),
                row.getString("stopped_by") != null,
                instant(row.getObject("ended_at", OffsetDateTime.class)),
                outcome == null ? null : Job.Outcome.valueOf(outcome),
                row.getObject("counted", Long.class),
                row.getBoolean("filed"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
