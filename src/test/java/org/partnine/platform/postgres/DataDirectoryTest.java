package org.partnine.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path folder;

    @Test
    void a_cluster_of_another_major_version_is_refused_and_left_as_it_is() throws IOException {
        Files.createDirectories(folder.resolve("cluster-17"));
        assertThatThrownBy(() -> DataDirectory.open(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("written by PostgreSQL 17, this version brings PostgreSQL 18: make a back-up");
        assertThat(folder.resolve("cluster-17")).isEmptyDirectory();
        assertThat(folder.resolve("cluster-18")).doesNotExist();
    }

    @Test
    void a_refused_directory_is_not_left_locked() throws IOException {
        var other = Files.createDirectories(folder.resolve("cluster-17"));
        assertThatThrownBy(() -> DataDirectory.open(folder)).isInstanceOf(CannotStart.class);
        Files.delete(other);
        DataDirectory.open(folder).close();
    }

    @Test
    void a_directory_is_for_one_at_a_time() {
        try (var first = DataDirectory.open(folder)) {
            assertThat(DataDirectory.lookAt(first.path()).isInUse()).isTrue();
            assertThatThrownBy(() -> DataDirectory.open(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("already running on the data directory " + folder);
        }
        assertThat(DataDirectory.lookAt(folder).isInUse()).isFalse();
    }

    @Test
    void a_file_in_the_place_of_the_directory_is_named() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> DataDirectory.open(file.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(file.resolve("data").toString())
                .hasMessageContaining("--part-nine.data-directory");
    }

    @Test
    void a_directory_of_another_user_is_refused_by_the_owners_name() throws IOException {
        assumeTrue(CurrentUser.isRoot(), "only root can give files away");
        var nobody = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        Files.setOwner(folder, nobody);
        assertThatThrownBy(() -> DataDirectory.open(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("belongs to the user nobody and cannot be used as " + CurrentUser.name());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_read_only_disk_is_named_as_such() throws Exception {
        assumeTrue(CurrentUser.isRoot(), "mounts a disk in a namespace of its own");
        var mount = "mount -t tmpfs -o ro none " + folder + " && exec \"$@\"";
        var refused = HeldDatabase.start(folder.resolve("data"), "unshare", "-m", "sh", "-c", mount, "sh");
        assertThat(refused.firstLine()).startsWith("REFUSED The data directory").contains("is on a read-only disk");
        assertThat(refused.awaitExit()).isEqualTo(3);
    }

    @Test
    void a_full_disk_is_named_as_such() throws Exception {
        assumeTrue(CurrentUser.isRoot(), "mounts a disk in a namespace of its own");
        var mount = "mount -t tmpfs -o size=100m none " + folder + " && exec \"$@\"";
        var refused = HeldDatabase.start(folder.resolve("data"), "unshare", "-m", "sh", "-c", mount, "sh");
        assertThat(refused.firstLine())
                .startsWith("REFUSED The disk under")
                .contains("256 MB are needed to start: free some space");
        assertThat(refused.awaitExit()).isEqualTo(3);
    }

    @Test
    void the_programs_are_those_of_the_build() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<embedded-postgresql.version>" + PostgresPrograms.VERSION + "<");
        assertThat(PostgresPrograms.VERSION).startsWith(PostgresPrograms.MAJOR + ".");
    }
}
