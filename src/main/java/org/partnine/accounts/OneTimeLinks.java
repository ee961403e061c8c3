package org.partnine.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links that have been made and not been used. Only hashes are kept: a link is shown once. */
@Repository
public class OneTimeLinks {

    /** Where the pages open one: this, and the secret. */
    public static final String PATH = "/link/";

    private final JdbcClient jdbc;
    private final Clock clock;

    public OneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The secret of a new link, which replaces earlier ones of its kind for the account.
     *
     * @param account null: for the first administrator
     */
    public String make(OneTimeLink.Kind kind, @Nullable String account) {
        jdbc.sql(
                        "delete from one_time_link where kind = :kind and account_key is not distinct from cast(:account as text)")
                .param("kind", kind.name())
                .param("account", account)
                .update();
        String secret = Secret.next();
        Instant now = clock.instant();
        jdbc.sql("""
                insert into one_time_link (hash, kind, account_key, made_at, expires_at)
                values (:hash, :kind, :account, :now, :expires)
                """)
                .param("hash", Secret.hash(secret))
                .param("kind", kind.name())
                .param("account", account)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", now.plus(kind.life()).atOffset(ZoneOffset.UTC))
                .update();
        return secret;
    }

    /** What the link is for; empty if it was used, ran out, or never was. */
    public Optional<OneTimeLink> find(String secret) {
        return jdbc.sql("select kind, account_key from one_time_link where hash = :hash and expires_at > :now")
                .param("hash", Secret.hash(secret))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(OneTimeLinks::link)
                .optional();
    }

    /** Uses the link up, and with it every other one for the account: of two at once, one gets it. */
    public Optional<OneTimeLink> use(String secret) {
        var link = jdbc.sql("""
                delete from one_time_link where hash = :hash and expires_at > :now returning kind, account_key
                """)
                .param("hash", Secret.hash(secret))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(OneTimeLinks::link)
                .optional();
        link.ifPresent(used -> jdbc.sql(
                        "delete from one_time_link where account_key is not distinct from cast(:account as text)")
                .param("account", used.account())
                .update());
        return link;
    }

    /** Forgets those that ran out. */
    public int forgetOld() {
        return jdbc.sql("delete from one_time_link where expires_at <= :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static OneTimeLink link(ResultSet row, int number) throws SQLException {
        return new OneTimeLink(OneTimeLink.Kind.valueOf(row.getString("kind")), row.getString("account_key"));
    }
}
