package org.partnine.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.partnine.accounts.SecretsKey;

/** The key for secrets of second factors in the tests: one for all, gone with them. */
final class KeyFile {

    private static final Path FILE = made();

    private KeyFile() {}

    static String path() {
        return FILE.toString();
    }

    private static Path made() {
        byte[] key = new byte[SecretsKey.BYTES];
        new SecureRandom().nextBytes(key);
        try {
            Path file = Files.createTempFile("part-nine-tests", ".key");
            file.toFile().deleteOnExit();
            return Files.write(file, key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
