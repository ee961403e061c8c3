package org.partnine.accounts;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The audiences of closed records. Who does not belong to one does not learn that it exists, administrators included. */
@Repository
public class Audiences {

    private static final int KEY_BYTES = 12;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    Audiences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How closed the records of an audience are. */
    public enum Level {
        /** To groups. */
        RESTRICTED,
        /** To named persons. */
        SEALED
    }

    /**
     * An audience.
     *
     * @param within only who belongs to that one too belongs to this one; null: no condition
     * @param members marks, in order: group:KEY or account:KEY
     */
    public record Audience(
            String key, Level level, @Nullable String within, List<String> members) {}

    /** Makes an audience, to which its maker belongs. */
    @Transactional
    public Audience make(Reader.SignedIn maker, Level level, @Nullable String within, List<String> members) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        String key = "au_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into audience (key, level, within, made_by) values (:key, :level, :within, :maker)")
                .param("key", key)
                .param("level", level.name())
                .param("within", within)
                .param("maker", maker.account())
                .update();
        String own = "account:" + maker.account();
        admit(maker, key, own);
        members.stream().distinct().filter(mark -> !mark.equals(own)).forEach(mark -> admit(maker, key, mark));
        return new Audience(key, level, within, marks(key));
    }

    private void admit(Reader.SignedIn by, String audience, String mark) {
        jdbc.sql("""
                insert into audience_member (audience_key, mark, admitted_by) values (:audience, :mark, :by)
                on conflict (audience_key, mark) where removed_at is null do nothing
                """)
                .param("audience", audience)
                .param("mark", mark)
                .param("by", by.account())
                .update();
    }

    /** Lets somebody in; false if there is no such audience for the reader. */
    @Transactional
    public boolean admitTo(Reader.SignedIn by, String audience, String mark) {
        if (find(audience).isEmpty()) {
            return false;
        }
        admit(by, audience, mark);
        return true;
    }

    /** Puts somebody out; false if they did not belong to it, or there is no such audience for the reader. */
    @Transactional
    public boolean remove(Reader.SignedIn by, String audience, String mark) {
        return jdbc.sql("""
                update audience_member set removed_by = :by, removed_at = now()
                 where audience_key = :audience and mark = :mark and removed_at is null
                """)
                        .param("by", by.account())
                        .param("audience", audience)
                        .param("mark", mark)
                        .update()
                == 1;
    }

    /** Those of the present reader, by key. */
    @Transactional(readOnly = true)
    public List<Audience> mine() {
        return jdbc.sql("select key, level, within from audience where key = any (reader_groups()) order by key")
                .query((row, n) -> audience(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Empty if there is none, or the present reader does not belong to it. */
    @Transactional(readOnly = true)
    public Optional<Audience> find(String key) {
        return jdbc.sql("select key, level, within from audience where key = :key and key = any (reader_groups())")
                .param("key", key)
                .query((row, n) -> audience(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }

    private Audience audience(String key, String level, @Nullable String within) {
        return new Audience(key, Level.valueOf(level), within, marks(key));
    }

    private List<String> marks(String key) {
        return jdbc.sql(
                        "select mark from audience_member where audience_key = :key and removed_at is null order by mark")
                .param("key", key)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
