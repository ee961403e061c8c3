package org.partnine.accounts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key under which secrets of second factors are kept, which the database does not hold: AES-256 in GCM.
 *
 * <p>What is sealed is a byte for the format, the nonce, and the sealed secret with its tag.
 */
public final class SecretsKey {

    /** Length of a key. */
    public static final int BYTES = 32;

    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int HEAD_BYTES = 1 + NONCE_BYTES;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    public SecretsKey(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("a key of " + key.length + " bytes");
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    /** @param account key of the account whose it is: for another one it does not open */
    byte[] seal(byte[] secret, String account) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] box = cipher(Cipher.ENCRYPT_MODE, nonce, account).doFinal(secret);
            return ByteBuffer.allocate(HEAD_BYTES + box.length)
                    .put(FORMAT)
                    .put(nonce)
                    .put(box)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES in GCM", e);
        }
    }

    /** Empty if it was sealed under another key, for another account, or not at all. */
    Optional<byte[]> open(byte[] box, String account) {
        if (box.length < HEAD_BYTES + TAG_BITS / Byte.SIZE || box[0] != FORMAT) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOfRange(box, 1, HEAD_BYTES);
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, nonce, account).doFinal(box, HEAD_BYTES, box.length - HEAD_BYTES));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES in GCM", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String account) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(("second factor of " + account).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
