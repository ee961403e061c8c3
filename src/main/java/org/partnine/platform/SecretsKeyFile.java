package org.partnine.platform;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.partnine.accounts.SecretsKey;
import org.partnine.platform.postgres.CannotStart;
import org.partnine.platform.postgres.RegisterDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The key for secrets of second factors: in the file that a setting names, else in the data directory, where it is made. */
@Configuration(proxyBeanMethods = false)
class SecretsKeyFile {

    static final String NAME = "secrets.key";

    private static final Logger LOG = LoggerFactory.getLogger(SecretsKeyFile.class);

    @Bean
    SecretsKey secretsKey(
            @Value("${part-nine.secrets-key-file:}") String named,
            @Value("${part-nine.data-directory}") Path dataDirectory,
            ObjectProvider<RegisterDatabase> ownDatabase) {
        if (!named.isBlank()) {
            return named(Path.of(named.strip()));
        }
        // It makes the directory, and refuses one that belongs to another.
        ownDatabase.getIfAvailable();
        return in(dataDirectory);
    }

    /** Made by whoever named it: a name with a slip in it must not bring about a key that opens nothing. */
    static SecretsKey named(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new CannotStart("part-nine.secrets-key-file names " + file.toAbsolutePath()
                    + ", and there is no such file: bring it back, or make the first one with openssl rand -out FILE "
                    + SecretsKey.BYTES);
        }
        return read(file);
    }

    static SecretsKey in(Path dataDirectory) {
        Path file = dataDirectory.resolve(NAME);
        if (!Files.exists(file)) {
            make(file);
        }
        return read(file);
    }

    private static SecretsKey read(Path file) {
        byte[] key;
        try {
            key = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CannotStart(
                    "The key file " + file.toAbsolutePath() + " cannot be read: let the user who runs this read it", e);
        }
        if (key.length != SecretsKey.BYTES) {
            throw new CannotStart("The key file " + file.toAbsolutePath() + " holds " + key.length + " bytes and not "
                    + SecretsKey.BYTES + ": bring back the file that belongs to this register");
        }
        return new SecretsKey(key);
    }

    private static void make(Path file) {
        byte[] key = new byte[SecretsKey.BYTES];
        new SecureRandom().nextBytes(key);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            // Its owner's before there is anything in it.
            Files.createFile(file, ownerOnly(file));
            Files.write(file, key);
            LOG.info(
                    "The key for second factors is made: keep a copy of {} apart from the back-ups, in which their secrets are sealed",
                    file);
        } catch (FileAlreadyExistsException e) {
            LOG.info("Another instance has made {}", file);
        } catch (IOException e) {
            throw new CannotStart(
                    "The key for second factors cannot be made in " + file.toAbsolutePath()
                            + ": let the user who runs this write there, or name a key file with"
                            + " --part-nine.secrets-key-file=FILE",
                    e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
