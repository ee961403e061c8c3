package org.partnine.accounts;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Failed attempts to sign in, by e-mail address and by client. After a few, further ones are refused for a while that
 * doubles each time. An e-mail address counts alike whether or not there is such an account.
 */
@Repository
public class FailedSignIns {

    /** So many are forgiven an e-mail address. */
    private static final int FREE_FOR_EMAIL = 5;

    /** More are forgiven a client: many people may share its address. */
    private static final int FREE_FOR_CLIENT = 20;

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** After so long without one, the count starts again. */
    private static final Duration FORGIVEN_AFTER = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    FailedSignIns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How long attempts are still refused for the e-mail address or the client; empty: not at all. */
    public Optional<Duration> refused(String email, String client) {
        Instant now = clock.instant();
        return jdbc.sql("select max(refused_until) from failed_sign_in where subject in (:email, :client)")
                .param("email", ofEmail(email))
                .param("client", ofClient(client))
                .query((ResultSet row, int number) -> Optional.ofNullable(row.getTimestamp(1)))
                .single()
                .map(until -> Duration.between(now, until.toInstant()))
                .filter(Duration::isPositive);
    }

    public void failed(String email, String client) {
        note(ofEmail(email), FREE_FOR_EMAIL);
        note(ofClient(client), FREE_FOR_CLIENT);
    }

    /** The client is not forgiven: whoever owns one account could try the others without end. */
    public void succeeded(String email) {
        jdbc.sql("delete from failed_sign_in where subject = :subject")
                .param("subject", ofEmail(email))
                .update();
    }

    /** Forgets what is long past. */
    public int forgetOld() {
        return jdbc.sql("delete from failed_sign_in where last_at < :before")
                .param("before", clock.instant().minus(FORGIVEN_AFTER).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void note(byte[] subject, int free) {
        Instant now = clock.instant();
        int failures = jdbc.sql("""
                insert into failed_sign_in as f (subject, failures, last_at) values (:subject, 1, :now)
                on conflict (subject) do update
                   set failures = case when f.last_at < :forgiven then 1 else f.failures + 1 end, last_at = :now
                returning failures
                """)
                .param("subject", subject)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("forgiven", now.minus(FORGIVEN_AFTER).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        if (failures >= free) {
            jdbc.sql("update failed_sign_in set refused_until = :until where subject = :subject")
                    .param("until", now.plus(pause(failures - free)).atOffset(ZoneOffset.UTC))
                    .param("subject", subject)
                    .update();
        }
    }

    /** 1, 2, 4 seconds and so on, up to a quarter of an hour. */
    static Duration pause(int failuresBeyond) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(failuresBeyond, 20));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    private static byte[] ofEmail(String email) {
        return Secret.hash("email:" + Account.email(email));
    }

    private static byte[] ofClient(String client) {
        return Secret.hash("client:" + client);
    }
}
