package org.partnine.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, SHA-1: the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_rfc(long second, String code) {
        assertThat(OneTimeCodes.at(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void a_code_is_good_half_a_minute_early_and_late_and_no_longer() {
        Instant now = Instant.ofEpochSecond(1_111_111_109);
        String code = OneTimeCodes.at(SECRET, now);
        for (int half = -1; half <= 1; half++) {
            assertThat(OneTimeCodes.step(SECRET, code, now.plusSeconds(30L * half)))
                    .hasValue(1_111_111_109 / 30);
        }
        assertThat(OneTimeCodes.step(SECRET, code, now.plus(Duration.ofSeconds(90))))
                .isEmpty();
        assertThat(OneTimeCodes.step(SECRET, code, now.minus(Duration.ofSeconds(90))))
                .isEmpty();
    }

    @Test
    void the_secret_is_written_in_base_32() {
        assertThat(OneTimeCodes.written(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    @Test
    void a_pause_doubles_up_to_a_quarter_of_an_hour() {
        assertThat(FailedSignIns.pause(0)).isEqualTo(Duration.ofSeconds(1));
        assertThat(FailedSignIns.pause(3)).isEqualTo(Duration.ofSeconds(8));
        assertThat(FailedSignIns.pause(60)).isEqualTo(Duration.ofMinutes(15));
    }
}
