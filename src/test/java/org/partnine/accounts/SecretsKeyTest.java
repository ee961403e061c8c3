package org.partnine.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class SecretsKeyTest {

    private static final String ACCOUNT = "0123456789x";

    private final byte[] secret = OneTimeCodes.newSecret();
    private final SecretsKey key = key();

    @Test
    void what_is_sealed_opens_for_its_account_and_is_sealed_otherwise_each_time() {
        byte[] box = key.seal(secret, ACCOUNT);
        assertThat(key.open(box, ACCOUNT)).hasValue(secret);
        assertThat(key.seal(secret, ACCOUNT)).isNotEqualTo(box);
    }

    @Test
    void it_opens_for_no_other_account_and_under_no_other_key() {
        byte[] box = key.seal(secret, ACCOUNT);
        assertThat(key.open(box, "0123456789y")).isEmpty();
        assertThat(key().open(box, ACCOUNT)).isEmpty();
    }

    @Test
    void one_bit_changed_anywhere_and_it_does_not_open() {
        byte[] box = key.seal(secret, ACCOUNT);
        for (int i = 0; i < box.length; i++) {
            byte[] changed = box.clone();
            changed[i] ^= 1;
            assertThat(key.open(changed, ACCOUNT)).as("byte " + i).isEmpty();
        }
    }

    @Test
    void what_was_never_sealed_does_not_open() {
        assertThat(key.open(secret, ACCOUNT)).isEmpty();
        assertThat(key.open(new byte[0], ACCOUNT)).isEmpty();
        assertThat(key.open(new byte[] {1}, ACCOUNT)).isEmpty();
    }

    @Test
    void a_key_has_32_bytes() {
        assertThatThrownBy(() -> new SecretsKey(new byte[16])).hasMessageContaining("16 bytes");
    }

    private static SecretsKey key() {
        byte[] key = new byte[SecretsKey.BYTES];
        new SecureRandom().nextBytes(key);
        return new SecretsKey(key);
    }
}
