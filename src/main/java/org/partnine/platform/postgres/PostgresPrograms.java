package org.partnine.platform.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.EnumSet;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, which come as a compressed archive on the class path, one artifact per platform. */
final class PostgresPrograms {

    /** Of the artifact in the POM; a test compares the two. */
    static final String VERSION = "18.6.0";

    static final int MAJOR = 18;

    private final Path bin;

    private PostgresPrograms(Path home) {
        this.bin = home.resolve("bin");
    }

    /** Unpacks the programs unless a complete copy is there: they appear under their name only when complete. */
    static PostgresPrograms in(Path home, Progress progress) throws IOException {
        if (!Files.isDirectory(home)) {
            progress.step("First start: unpacking PostgreSQL " + VERSION + " into " + home);
            var unfinished = home.resolveSibling(home.getFileName() + ".unfinished");
            deleteTree(unfinished);
            try {
                unpack(unfinished);
                Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException | CannotStart e) {
                deleteTree(unfinished);
                throw e;
            }
        }
        return new PostgresPrograms(home);
    }

    String program(String name) {
        return bin.resolve(CurrentUser.onWindows() ? name + ".exe" : name).toString();
    }

    private static void unpack(Path target) throws IOException {
        var archive = archiveName();
        try (InputStream resource = PostgresPrograms.class.getResourceAsStream("/" + archive)) {
            if (resource == null) {
                throw new CannotStart("This build brings no PostgreSQL for this machine (" + archive
                        + " is missing): build it here with mvn package, or set spring.datasource.url to a"
                        + " PostgreSQL server of your own (README, external database)");
            }
            try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(resource)))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    write(entry, tar, target);
                }
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        var file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if (!CurrentUser.onWindows()) {
            var permissions = EnumSet.copyOf(PosixFilePermissions.fromString("rw-r--r--"));
            if ((entry.getMode() & 0100) != 0) {
                permissions.add(PosixFilePermission.OWNER_EXECUTE);
                permissions.add(PosixFilePermission.GROUP_EXECUTE);
                permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            }
            Files.setPosixFilePermissions(file, permissions);
        }
    }

    private static String archiveName() {
        var os = System.getProperty("os.name");
        var system = os.startsWith("Windows") ? "windows" : os.startsWith("Mac") ? "darwin" : "linux";
        var processor = switch (System.getProperty("os.arch")) {
            case "aarch64", "arm64" -> "arm_64";
            case "amd64", "x86_64" -> "x86_64";
            case String other -> other;
        };
        return "postgres-" + system + "-" + processor + ".txz";
    }

    static void deleteTree(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (var files = Files.walk(tree)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
