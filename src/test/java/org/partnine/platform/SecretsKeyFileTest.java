package org.partnine.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnine.platform.postgres.CannotStart;

class SecretsKeyFileTest {

    @TempDir
    private Path directory;

    @Test
    void the_first_start_makes_a_key_for_its_owner_alone_and_the_next_one_reads_it() throws IOException {
        Path data = directory.resolve("data");
        SecretsKeyFile.in(data);
        Path file = data.resolve(SecretsKeyFile.NAME);
        byte[] key = Files.readAllBytes(file);
        assertThat(key).hasSize(32);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        SecretsKeyFile.in(data);
        assertThat(Files.readAllBytes(file)).isEqualTo(key);
    }

    @Test
    void a_file_that_was_named_and_is_not_there_is_not_made() {
        Path file = directory.resolve("mistyped.key");
        assertThatThrownBy(() -> SecretsKeyFile.named(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("part-nine.secrets-key-file")
                .hasMessageContaining(file.toString());
        assertThat(file).doesNotExist();
    }

    @Test
    void a_file_of_another_length_is_refused() throws IOException {
        Path file = Files.write(directory.resolve("short.key"), new byte[31]);
        assertThatThrownBy(() -> SecretsKeyFile.named(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("31 bytes");
    }
}
