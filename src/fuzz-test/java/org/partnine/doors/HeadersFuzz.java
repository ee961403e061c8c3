package org.partnine.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Role;
import org.partnine.testing.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

class HeadersFuzz extends Door {

    private static final String BODY = "{\"reason\":\"Recorded twice\"}";

    @Autowired
    private JdbcClient jdbc;

    private @Nullable String token;

    @FuzzTest
    @DictionaryEntries({
        "\"1\"",
        "W/\"1\"",
        "*",
        "key-1",
        "fr-CA,fr;q=0.9",
        "application/problem+json",
        "text/html;q=0.8,*/*",
        "Bearer pn_",
        "Basic eDp5",
        "application/json;profile=x"
    })
    void every_header_is_read_or_refused(
            @NotNull String version,
            @NotNull String key,
            @NotNull String language,
            @NotNull String accepted,
            @NotNull String type,
            @NotNull String bearer,
            boolean isSignedIn) {
        assertThat(status(asking(HttpMethod.POST, "/api/v1/visits/V-NONE/retraction")
                        .header("If-Match", inHeader(version))
                        .header("Idempotency-Key", inHeader(key))
                        .header("Accept-Language", inHeader(language))
                        .header("Authorization", isSignedIn ? signedIn() : inHeader(bearer))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(BODY)))
                .isIn(400, 401, 404, 412, 422, 428);
        assertThat(status(asking(HttpMethod.GET, "/api/v1/states/ZAF")
                        .header("If-None-Match", inHeader(version))
                        .header("If-Modified-Since", inHeader(key))
                        .header("Accept", inHeader(accepted))
                        .header("Range", inHeader(type))))
                .isIn(200, 304, 400, 406, 416);
        assertThat(status(asking(HttpMethod.POST, "/api/v1/visits")
                        .header("Content-Type", withoutCharset(inHeader(type)))
                        .header("Idempotency-Key", inHeader(key))
                        .header("Authorization", signedIn())
                        .content(BODY)))
                .isIn(400, 415, 422);
    }

    private String signedIn() {
        if (token == null) {
            token = "Bearer " + TestAccounts.token(jdbc, Role.REVIEWER);
        }
        return token;
    }

    /** A character set that there is not is a fault of the mock before it is one of ours; a container answers 415. */
    private static String withoutCharset(String type) {
        return type.replaceAll("(?i)charset", "");
    }

    /** What a container lets through: one line, each character a byte. */
    private static String inHeader(String text) {
        return text.replaceAll("[^\\x20-\\x7e\\x{a0}-\\x{ff}]", "");
    }
}
