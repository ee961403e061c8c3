package org.partnine.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.time.Instant;

/** What someone types or sends to get in: a code, a scope, a secret. */
class OneTimeCodesFuzz {

    private static final byte[] SECRET = "12345678901234567890".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    @FuzzTest
    void only_the_codes_of_the_moment_open(@NotNull String text, int second) {
        Instant now = Instant.ofEpochSecond(1_700_000_000L + second);
        String code = OneTimeCodes.at(SECRET, now);
        assertThat(OneTimeCodes.step(SECRET, code, now)).isPresent();
        boolean isOfTheMoment = text.strip().equals(code)
                || text.strip().equals(OneTimeCodes.at(SECRET, now.minusSeconds(30)))
                || text.strip().equals(OneTimeCodes.at(SECRET, now.plusSeconds(30)));
        assertThat(OneTimeCodes.step(SECRET, text, now).isPresent()).isEqualTo(isOfTheMoment);
        assertThat(Secret.hash(text)).hasSize(32);
        if (Scopes.isScope(text)) {
            assertThat(text).matches("read|write|export|admin|write:[a-z-]+");
        }
    }
}
