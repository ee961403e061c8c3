package org.partnine.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The administrator's token of a test database. */
final class TestToken {

    private static final String TOKEN = "pn_of-the-tests";

    private TestToken() {}

    /** Puts it in place if the application has not made one of its own. */
    static String in(JdbcClient jdbc) {
        try {
            jdbc.sql("insert into access_token (name, hash) values ('tester', :hash) on conflict (name) do nothing")
                    .param("hash", MessageDigest.getInstance("SHA-256").digest(TOKEN.getBytes(StandardCharsets.UTF_8)))
                    .update();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        return TOKEN;
    }
}
