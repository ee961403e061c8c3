package org.partnine.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnine.ledger.Identifiers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All accounts. */
@Repository
public class Accounts {

    private static final String SELECT = """
            select a.key, a.email, a.name, a.role, a.language, a.password_hash, a.totp_since is not null as has_code,
                   exists (select from user_entities e join user_credentials c on c.user_entity_user_id = e.id
                            where e.name = a.key) as has_passkey,
                   a.made_at, a.disabled_at, a.signed_in_at,
                   array(select m.group_key from account_membership m where m.account_key = a.key) as groups
              from account a
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    public Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean isEmpty() {
        return !jdbc.sql("select exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    public Optional<Account> find(String key) {
        return jdbc.sql(SELECT + " where a.key = :key")
                .param("key", key)
                .query(Accounts::account)
                .optional();
    }

    /** @param email as written by whom it belongs to */
    public Optional<Account> withEmail(String email) {
        return jdbc.sql(SELECT + " where a.email = :email")
                .param("email", Account.email(email))
                .query(Accounts::account)
                .optional();
    }

    /** The account that a provider names by this subject. */
    public Optional<Account> withIdentity(String issuer, String subject) {
        return jdbc.sql(SELECT + """
                  join account_identity i on i.account_key = a.key
                 where i.issuer = :issuer and i.subject = :subject
                """)
                .param("issuer", issuer)
                .param("subject", subject)
                .query(Accounts::account)
                .optional();
    }

    /** By name. */
    public List<Account> all() {
        return jdbc.sql(SELECT + " order by lower(a.name), a.key")
                .query(Accounts::account)
                .list();
    }

    /** Without a password: whoever made it hands on a one-time link. Empty if the e-mail address is taken. */
    public Optional<Account> make(String email, String name, Role role) {
        String key = Identifiers.next();
        int made = jdbc.sql("""
                insert into account (key, email, name, role, made_at) values (:key, :email, :name, :role, :at)
                on conflict (email) do nothing
                """)
                .param("key", key)
                .param("email", Account.email(email))
                .param("name", name.strip())
                .param("role", role.name())
                .param("at", now())
                .update();
        return made == 0 ? Optional.empty() : find(key);
    }

    public void identify(String key, String issuer, String subject) {
        jdbc.sql("insert into account_identity (issuer, subject, account_key) values (:issuer, :subject, :key)")
                .param("issuer", issuer)
                .param("subject", subject)
                .param("key", key)
                .update();
    }

    public void setPassword(String key, String hash) {
        change(key, "password_hash", hash);
    }

    public void setRole(String key, Role role) {
        change(key, "role", role.name());
    }

    public void rename(String key, String name) {
        change(key, "name", name.strip());
    }

    /**
     * Remembers the language of the interface; writes nothing where it is remembered already.
     *
     * @param language a tag
     */
    public void setLanguage(String key, String language) {
        jdbc.sql("update account set language = :language where key = :key and language is distinct from :language")
                .param("language", language)
                .param("key", key)
                .update();
    }

    public void disable(String key) {
        change(key, "disabled_at", now());
    }

    public void enable(String key) {
        change(key, "disabled_at", null);
    }

    public void signedIn(String key) {
        change(key, "signed_in_at", now());
    }

    /** Administrators that may sign in: the last one must not go. */
    public int administrators() {
        return jdbc.sql("select count(*) from account where role = 'ADMINISTRATOR' and disabled_at is null")
                .query(Integer.class)
                .single();
    }

    public void confirmCode(String key) {
        change(key, "totp_since", now());
    }

    public void dropCode(String key) {
        jdbc.sql("update account set totp_secret = null, totp_since = null, totp_last_step = null where key = :key")
                .param("key", key)
                .update();
    }

    /** Code and passkeys: the password alone opens it again. */
    public void dropSecondFactors(String key) {
        dropCode(key);
        jdbc.sql("delete from user_entities where name = :key")
                .param("key", key)
                .update();
    }

    /** False if a code of this time step, or of a later one, was accepted before: it is used up. */
    public boolean useStep(String key, long step) {
        return jdbc.sql("""
                update account set totp_last_step = :step
                 where key = :key and (totp_last_step is null or totp_last_step < :step)
                """).param("step", step).param("key", key).update() == 1;
    }

    private void change(String key, String column, @Nullable Object value) {
        jdbc.sql("update account set " + column + " = :value where key = :key")
                .param("value", value)
                .param("key", key)
                .update();
    }

    private Object now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("key"),
                row.getString("email"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getString("language"),
                row.getString("password_hash"),
                row.getBoolean("has_code"),
                row.getBoolean("has_passkey"),
                row.getTimestamp("made_at").toInstant(),
                instant(row, "disabled_at"),
                instant(row, "signed_in_at"),
                Set.copyOf(Arrays.asList((String[]) row.getArray("groups").getArray())));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
