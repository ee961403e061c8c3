package org.partnine.accounts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that a telephone shows, a new one each half minute (RFC 6238, HMAC-SHA-1). */
public final class OneTimeCodes {

    private static final int SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;

    /** 160 bits, as RFC 4226 recommends. */
    static final int SECRET_BYTES = 20;

    /** A telephone's clock may be half a minute off. */
    private static final int STEPS_OFF = 1;

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeCodes() {}

    public static byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** The time step of the code; empty if it is none of those that are good now. */
    public static OptionalLong step(byte[] secret, String code, Instant now) {
        long present = Math.floorDiv(now.getEpochSecond(), SECONDS);
        OptionalLong found = OptionalLong.empty();
        for (long step = present - STEPS_OFF; step <= present + STEPS_OFF; step++) {
            // All are compared, in full, so that the time taken tells nothing.
            if (MessageDigest.isEqual(bytes(code(secret, step)), bytes(code.strip()))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** The code of an instant. */
    public static String at(byte[] secret, Instant instant) {
        return code(secret, Math.floorDiv(instant.getEpochSecond(), SECONDS));
    }

    /** The secret in the letters and digits of base 32, without padding, as it is typed. */
    public static String written(byte[] secret) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte b : secret) {
            held = (held << 8) | (b & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE_32.charAt((held >> bits) & 31));
                held &= (1 << bits) - 1;
            }
        }
        if (bits > 0) {
            text.append(BASE_32.charAt((held << (5 - bits)) & 31));
        }
        return text.toString();
    }

    private static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
            return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA1", e);
        }
    }

    private static byte[] bytes(String code) {
        return code.getBytes(StandardCharsets.UTF_8);
    }
}
