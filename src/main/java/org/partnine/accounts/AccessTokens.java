package org.partnine.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tokens that open the writing side. Only their hashes are kept: a token is shown once, when it is made. */
@Repository
public class AccessTokens {

    /** Holder of the token that the first start makes. */
    public static final String ADMINISTRATOR = "administrator";

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    AccessTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the administrator's token; empty if there is one already. */
    public Optional<String> makeFirst() {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String token = "pn_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        int made = jdbc.sql("""
                insert into access_token (name, hash) values (:name, :hash) on conflict (name) do nothing
                """)
                .param("name", ADMINISTRATOR)
                .param("hash", hash(token))
                .update();
        return made == 1 ? Optional.of(token) : Optional.empty();
    }

    /** Who holds the token; empty if nobody does. */
    public Optional<String> holder(String token) {
        return jdbc.sql("select name from access_token where hash = :hash")
                .param("hash", hash(token))
                .query(String.class)
                .optional();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
