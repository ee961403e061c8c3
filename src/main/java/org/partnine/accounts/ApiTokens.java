package org.partnine.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnine.ledger.Identifiers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tokens of all accounts. */
@Repository
public class ApiTokens {

    public static final Duration LONGEST_LIFE = Duration.ofDays(366);
    public static final int LONGEST_NAME = 200;

    /** Finds leaked tokens in texts, and tells them from other systems' tokens. */
    private static final String PREFIX = "pn_";

    /** An overview shows no more. */
    private static final int MOST = 1000;

    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    private static final String SELECT = """
            select key, account_key, name, scopes, made_at, expires_at, last_used_at, revoked_at from api_token
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    public ApiTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A token that has just been made.
     *
     * @param secret to be shown once
     */
    public record Made(ApiToken token, String secret) {}

    /** @param life at most {@link #LONGEST_LIFE} */
    public Made make(String account, String name, Scopes scopes, Duration life) {
        if (life.isNegative() || life.isZero() || life.compareTo(LONGEST_LIFE) > 0) {
            throw new IllegalArgumentException("no life of a token: " + life);
        }
        String key = Identifiers.next();
        String secret = PREFIX + Secret.next();
        Instant now = clock.instant();
        jdbc.sql("""
                insert into api_token (key, account_key, name, scopes, hash, made_at, expires_at)
                values (:key, :account, :name, :scopes, :hash, :now, :expires)
                """)
                .param("key", key)
                .param("account", account)
                .param("name", name.strip())
                .param("scopes", scopes.list().toArray(String[]::new))
                .param("hash", Secret.hash(secret))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", now.plus(life).atOffset(ZoneOffset.UTC))
                .update();
        return new Made(find(key).orElseThrow(), secret);
    }

    /** The token with this secret, if it opens anything now; its use is noted, to the minute. */
    public Optional<ApiToken> use(String secret) {
        if (!secret.startsWith(PREFIX)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        var token = jdbc.sql(SELECT + " where hash = :hash")
                .param("hash", Secret.hash(secret))
                .query(ApiTokens::token)
                .optional()
                .filter(found -> found.isGood(now));
        token.filter(found -> found.lastUsedAt() == null || found.lastUsedAt().isBefore(now.minus(BETWEEN_NOTES)))
                .ifPresent(found -> jdbc.sql("update api_token set last_used_at = :now where key = :key")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("key", found.key())
                        .update());
        return token;
    }

    /** Newest first, those that open nothing any more included. */
    public List<ApiToken> of(String account) {
        return jdbc.sql(SELECT + " where account_key = :account order by made_at desc, key")
                .param("account", account)
                .query(ApiTokens::token)
                .list();
    }

    /** Of all accounts, newest first, those that open nothing any more included. */
    public List<ApiToken> all() {
        return jdbc.sql(SELECT + " order by made_at desc, key limit :most")
                .param("most", MOST)
                .query(ApiTokens::token)
                .list();
    }

    public Optional<ApiToken> find(String key) {
        return jdbc.sql(SELECT + " where key = :key")
                .param("key", key)
                .query(ApiTokens::token)
                .optional();
    }

    /** False if the account has no such token. */
    public boolean revoke(String account, String key) {
        return jdbc.sql("""
                update api_token set revoked_at = coalesce(revoked_at, :now) where key = :key and account_key = :account
                """)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("key", key)
                        .param("account", account)
                        .update()
                == 1;
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        return new ApiToken(
                row.getString("key"),
                row.getString("account_key"),
                row.getString("name"),
                new Scopes(Set.of((String[]) row.getArray("scopes").getArray())),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                Accounts.instant(row, "last_used_at"),
                Accounts.instant(row, "revoked_at"));
    }
}
