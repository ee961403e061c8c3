package org.partnine.accounts;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes of passwords: Argon2id, 19 MiB, two passes. */
@Component
public class Passwords {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);

    /** Each takes memory and a processor: many at once wait for each other instead of exhausting either. */
    private final Semaphore atOnce =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    private volatile @Nullable String nobodys;

    public String hash(String password) {
        atOnce.acquireUninterruptibly();
        try {
            String hash = encoder.encode(password);
            if (hash == null) {
                throw new IllegalStateException("no hash was made");
            }
            return hash;
        } finally {
            atOnce.release();
        }
    }

    /**
     * Whether the password is the one of the hash. It takes as long when there is none.
     *
     * @param hash null: nobody's, so that no password is right
     */
    public boolean matches(String password, @Nullable String hash) {
        String compared = hash == null ? nobodys() : hash;
        atOnce.acquireUninterruptibly();
        try {
            return encoder.matches(password, compared) && hash != null;
        } finally {
            atOnce.release();
        }
    }

    private String nobodys() {
        String hash = nobodys;
        if (hash == null) {
            hash = hash(Secret.next());
            nobodys = hash;
        }
        return hash;
    }
}
