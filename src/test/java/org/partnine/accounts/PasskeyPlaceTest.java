package org.partnine.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where passkeys work. */
class PasskeyPlaceTest {

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080, localhost, http://localhost:8080",
        "http://[::1]:8080, localhost, http://localhost:8080",
        "http://localhost:9090, localhost, http://localhost:9090",
        "https://Cooperation.example.org, cooperation.example.org, https://cooperation.example.org",
        "https://cooperation.example.org:8443/part-nine, cooperation.example.org, https://cooperation.example.org:8443"
    })
    void by_default_they_work_at_the_public_address_by_its_name(String address, String domain, String origin) {
        var place = PasskeyPlace.of("", List.of(), address).orElseThrow();
        assertThat(place.domain()).isEqualTo(domain);
        assertThat(place.origins()).containsExactly(origin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://cooperation.example.org", "https://192.0.2.7", "http://0.0.0.0:8080", ""})
    void without_a_name_or_without_tls_they_work_nowhere(String address) {
        assertThat(PasskeyPlace.of("", List.of(), address)).isEmpty();
    }

    @Test
    void several_addresses_under_one_domain_share_them() {
        var place = PasskeyPlace.of(
                        "example.org",
                        List.of("https://cooperation.example.org", "https://inside.example.org:8443"),
                        "http://127.0.0.1:8080")
                .orElseThrow();
        assertThat(place.address()).isEqualTo("https://cooperation.example.org");
        assertThat(place.isAt("INSIDE.example.org")).isTrue();
        assertThat(place.isAt("badexample.org")).isFalse();
        assertThat(place.isAt("127.0.0.1")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "example.org, http://cooperation.example.org",
        "example.org, https://example.com",
        "example.org, https://example.org/",
        "127.0.0.1, http://127.0.0.1:8080",
        "'', https://192.0.2.7",
        "'', nonsense"
    })
    void settings_by_which_no_browser_would_use_one_are_refused(String domain, String origin) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PasskeyPlace.of(domain, List.of(origin), "http://127.0.0.1:8080"));
    }
}
