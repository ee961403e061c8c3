package org.partnine.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.partnine.platform.postgres.CannotStart;
import org.partnine.work.Course;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/** Writes the whole register, as it is at one moment, into one file. The register may be in use meanwhile. */
public final class Backup {

    private final String productVersion;
    private final Clock clock;

    public Backup(String productVersion, Clock clock) {
        this.productVersion = productVersion;
        this.clock = clock;
    }

    /**
     * Writes the file; it appears under its name only when it is complete and on disk. Only its owner may read it, since
     * it holds what is confidential as well.
     *
     * @param connection of the tables' owner or a superuser; row policies that would hide rows from it are an error
     * @throws CannotStart if the file exists, cannot be written, or the database holds no register
     */
    public Manifest write(Connection connection, Path file) throws SQLException {
        return write(connection, file, new Course());
    }

    /** The same, telling how many rows are written so far. */
    public Manifest write(Connection connection, Path file, Course course) throws SQLException {
        if (Files.exists(file)) {
            throw new CannotStart("The file " + file + " exists already: choose another name for the back-up");
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            var manifest = writeTo(connection, unfinished, course);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } catch (IOException e) {
            discard(unfinished, e);
            throw new CannotStart(
                    "The back-up cannot be written to " + file + " (" + e.getMessage()
                            + "): choose a place that exists, is writable and has room",
                    e);
        } catch (SQLException | RuntimeException e) {
            discard(unfinished, e);
            throw e;
        }
    }

    private Manifest writeTo(Connection connection, Path file, Course course) throws IOException, SQLException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(file, options, ownerOnly(file));
                var zip = new ZipOutputStream(Channels.newOutputStream(channel))) {
            var manifest = writeEntries(connection, new Entries(zip, course));
            zip.finish();
            channel.force(true);
            return manifest;
        }
    }

    private Manifest writeEntries(Connection connection, Entries entries) throws IOException, SQLException {
        ZipOutputStream zip = entries.zip;
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            // A policy that would hide rows is an error, not a smaller back-up.
            Catalog.run(connection, "set local row_security = off");
            Catalog.run(connection, "set local datestyle = 'ISO, YMD'");
            Catalog.run(connection, "set local intervalstyle = 'postgres'");
            Catalog.run(connection, "set local timezone = 'UTC'");
            Catalog.run(connection, "set local extra_float_digits = 3");
            var schemaVersion = SchemaVersion.of(connection);
            var tables = new ArrayList<Manifest.Table>();
            for (var table : Catalog.tables(connection)) {
                tables.add(writeTable(connection, table, entries));
                entries.course.reached(entries.rows, Course.UNKNOWN);
            }
            var manifest = new Manifest(
                    Manifest.FORMAT,
                    Manifest.PRODUCT,
                    productVersion,
                    connection.getMetaData().getDatabaseProductVersion(),
                    schemaVersion,
                    clock.instant(),
                    tables,
                    Catalog.sequences(connection));
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            return manifest;
        } finally {
            connection.rollback();
        }
    }

    private static Manifest.Table writeTable(Connection connection, Catalog.Table table, Entries entries)
            throws IOException, SQLException {
        var described = new Manifest.Table(table.schema(), table.name(), table.columns(), 0, "");
        entries.zip.putNextEntry(new ZipEntry(described.entry()));
        var digest = Sha256.digest();
        var rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy " + table.sql() + " (" + table.columnsSql() + ") to stdout"
                                + " (format csv, header true, encoding 'UTF8')",
                        new DigestOutputStream(entries, digest));
        entries.zip.closeEntry();
        return new Manifest.Table(
                table.schema(),
                table.name(),
                table.columns(),
                rows,
                HexFormat.of().formatHex(digest.digest()));
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void discard(Path unfinished, Exception reason) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    /** The entry ends, the archive goes on. The driver writes a row at a time. */
    private static final class Entries extends OutputStream {

        private final ZipOutputStream zip;
        private final Course course;
        private long rows;

        Entries(ZipOutputStream zip, Course course) {
            this.zip = zip;
            this.course = course;
        }

        @Override
        public void write(int b) throws IOException {
            zip.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            zip.write(bytes, offset, length);
            rows++;
            course.noted(rows, Course.UNKNOWN);
        }
    }
}
