package org.partnine.platform.security;

import java.time.Instant;
import java.util.List;
import org.partnine.accounts.AccountSessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions as Spring Session keeps them. */
@Repository
class StoredSessions implements AccountSessions {

    private final JdbcClient jdbc;

    StoredSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Open> of(String account, String present) {
        return jdbc.sql("""
                select primary_id, creation_time, last_access_time, session_id = :present as is_present from spring_session
                 where principal_name = :account and expiry_time > :now order by last_access_time desc, primary_id
                """)
                .param("account", account)
                .param("present", present)
                .param("now", System.currentTimeMillis())
                .query((row, number) -> new Open(
                        row.getString("primary_id"),
                        Instant.ofEpochMilli(row.getLong("creation_time")),
                        Instant.ofEpochMilli(row.getLong("last_access_time")),
                        row.getBoolean("is_present")))
                .list();
    }

    @Override
    public boolean end(String account, String id) {
        return jdbc.sql("delete from spring_session where principal_name = :account and primary_id = :id")
                        .param("account", account)
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public void endAll(String account) {
        // One that waits for its code bears another name.
        jdbc.sql("delete from spring_session where principal_name in (:account, '?' || :account)")
                .param("account", account)
                .update();
    }
}
