package org.partnine.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened that matters for security. */
@Repository
public class SecurityEvents {

    private static final int LONGEST_DETAIL = 300;

    private final JdbcClient jdbc;
    private final Clock clock;

    public SecurityEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes what happened just now.
     *
     * @param detail on what; cut if it is long, control characters left out
     */
    public void note(
            SecurityEvent.Kind kind, @Nullable String account, @Nullable String client, @Nullable String detail) {
        jdbc.sql("""
                insert into security_event (kind, account_key, client, detail, at)
                values (:kind, :account, :client, :detail, :at)
                """)
                .param("kind", kind.name())
                .param("account", account)
                .param("client", client)
                .param("detail", clean(detail))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Newest first. */
    public List<SecurityEvent> latest(int limit, int offset) {
        return jdbc.sql("""
                select kind, account_key, client, detail, at from security_event
                 order by at desc, id desc limit :limit offset :offset
                """)
                .param("limit", limit)
                .param("offset", offset)
                .query(SecurityEvents::event)
                .list();
    }

    /** Forgets what is older than so many days. */
    public long forgetOld(int days) {
        return jdbc.sql("select forget_security_events(:days)")
                .param("days", days)
                .query(Long.class)
                .single();
    }

    private static @Nullable String clean(@Nullable String detail) {
        if (detail == null) {
            return null;
        }
        String clean = detail.replaceAll("\\p{Cntrl}", " ");
        return clean.length() <= LONGEST_DETAIL ? clean : clean.substring(0, LONGEST_DETAIL);
    }

    private static SecurityEvent event(ResultSet row, int number) throws SQLException {
        return new SecurityEvent(
                SecurityEvent.Kind.valueOf(row.getString("kind")),
                row.getString("account_key"),
                row.getString("client"),
                row.getString("detail"),
                row.getTimestamp("at").toInstant());
    }
}
