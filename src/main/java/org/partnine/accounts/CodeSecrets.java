package org.partnine.accounts;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The secrets from which telephones make codes: the database holds them sealed. */
@Repository
public class CodeSecrets {

    private static final Logger LOG = LoggerFactory.getLogger(CodeSecrets.class);

    private final JdbcClient jdbc;
    private final SecretsKey key;

    CodeSecrets(JdbcClient jdbc, SecretsKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    /** A secret to be confirmed by a code; the one in force before is gone. */
    public void offer(String account, byte[] secret) {
        jdbc.sql("update account set totp_secret = :secret, totp_since = null, totp_last_step = null where key = :key")
                .param("secret", key.seal(secret, account))
                .param("key", account)
                .update();
    }

    /** Offered or in force; empty as well if it cannot be read. */
    public Optional<byte[]> find(String account) {
        return kept(account).flatMap(box -> key.open(box, account));
    }

    /** Whether there is one that cannot be read, because the key is another one or it was sealed for another account. */
    public boolean isUnreadable(String account) {
        boolean unreadable =
                kept(account).filter(box -> key.open(box, account).isEmpty()).isPresent();
        if (unreadable) {
            LOG.error(
                    "The secret of the second factor of {} cannot be read: bring back the key file under which it was"
                            + " sealed, or drop the factor",
                    account);
        }
        return unreadable;
    }

    private Optional<byte[]> kept(String account) {
        return jdbc.sql("select totp_secret from account where key = :key and totp_secret is not null")
                .param("key", account)
                .query(byte[].class)
                .optional();
    }

    /** Seals what an earlier version kept as it was; returns how many. What is kept so later is not read. */
    public int sealPlain() {
        int done = 0;
        for (String account : accounts("octet_length(totp_secret) = " + OneTimeCodes.SECRET_BYTES)) {
            byte[] plain = kept(account).orElse(null);
            if (plain != null && plain.length == OneTimeCodes.SECRET_BYTES) {
                done += jdbc.sql("update account set totp_secret = :sealed where key = :key and totp_secret = :plain")
                        .param("sealed", key.seal(plain, account))
                        .param("key", account)
                        .param("plain", plain)
                        .update();
            }
        }
        return done;
    }

    /** How many there are that cannot be read. */
    public int unreadable() {
        return (int) accounts("totp_secret is not null").stream()
                .filter(account -> find(account).isEmpty())
                .count();
    }

    private List<String> accounts(String which) {
        return jdbc.sql("select key from account where " + which + " order by key")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
