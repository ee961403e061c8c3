package org.partnine.accounts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.partnine.ledger.Identifiers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The searches that readers keep, each for himself: the database shows nobody those of another. */
@Repository
public class SavedSearches {

    private static final int LONGEST = 2000;

    /** Nobody keeps more in sight. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedSearches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether it is the address of a page here. */
    public static boolean isAddress(String address) {
        return address.length() <= LONGEST
                && address.matches("/[^/\\\\].*")
                && address.chars().noneMatch(Character::isISOControl);
    }

    /** Those of the reader, by name. */
    @Transactional(readOnly = true)
    public List<SavedSearch> of(Reader.SignedIn reader) {
        return jdbc.sql("""
                select key, name, address, made_at from saved_search
                 where account_key = :account order by lower(name), key limit :most
                """)
                .param("account", reader.account())
                .param("most", MOST)
                .query((row, n) -> new SavedSearch(
                        row.getString("key"),
                        row.getString("name"),
                        row.getString("address"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** A name that the reader has used before then stands for this one. */
    @Transactional
    public void save(Reader.SignedIn reader, String name, String address) {
        jdbc.sql("""
                insert into saved_search (key, account_key, name, address, made_at)
                values (:key, :account, :name, :address, :at)
                on conflict (account_key, name) do update set address = excluded.address, made_at = excluded.made_at
                """)
                .param("key", Identifiers.next())
                .param("account", reader.account())
                .param("name", name.strip())
                .param("address", address)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional
    public void remove(Reader.SignedIn reader, String key) {
        jdbc.sql("delete from saved_search where account_key = :account and key = :key")
                .param("account", reader.account())
                .param("key", key)
                .update();
    }
}
