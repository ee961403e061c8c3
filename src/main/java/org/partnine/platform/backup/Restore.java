package org.partnine.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.partnine.platform.postgres.CannotStart;
import org.postgresql.PGConnection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a back-up into a database without a register: brings the schema to the version of the back-up, loads all rows in
 * one transaction, then brings the schema up to date. On any fault the database stays without a register.
 */
public final class Restore {

    private final DataSource owner;
    private final String applicationRole;
    private final String migrations;

    /**
     * A restore into one database.
     *
     * @param migrations where Flyway finds them, such as {@code classpath:db/migration}
     */
    public Restore(DataSource owner, String applicationRole, String migrations) {
        this.owner = owner;
        this.applicationRole = applicationRole;
        this.migrations = migrations;
    }

    /**
     * Looks at the file without a database, so that none is made in vain.
     *
     * @throws CannotStart if it is missing or no back-up that this version reads
     */
    public static void refuseUnreadable(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new CannotStart("There is no back-up " + file + ": name the file that the back-up wrote");
        }
        try (var zip = new ZipFile(file.toFile())) {
            manifest(zip, file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * Checks the whole file before it writes anything.
     *
     * @throws CannotStart if the file is damaged or newer than this program, or the database holds rows already
     */
    public Manifest read(Path file) throws SQLException {
        refuseUnreadable(file);
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = manifest(zip, file);
            refuseDamage(zip, manifest, file);
            refuseRows();
            refuseNewerSchema(manifest);
            flyway(manifest.schemaVersion()).migrate();
            load(zip, manifest);
            flyway("latest").migrate();
            return manifest;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static CannotStart unreadable(Path file, IOException cause) {
        return new CannotStart(
                "The back-up " + file + " cannot be read (" + cause.getMessage() + "): use another copy of it", cause);
    }

    private static Manifest manifest(ZipFile zip, Path file) throws IOException {
        var entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new CannotStart("The file " + file + " is not a back-up of Part Nine: it has no " + Manifest.ENTRY);
        }
        try (var content = zip.getInputStream(entry)) {
            var tree = JsonMapper.shared().readTree(content);
            if (!Manifest.PRODUCT.equals(tree.path("product").asString(""))
                    || tree.path("format").asInt(0) != Manifest.FORMAT) {
                throw new CannotStart("The file " + file + " is a back-up in a format that this version does not read:"
                        + " use a newer version of Part Nine");
            }
            return JsonMapper.shared().treeToValue(tree, Manifest.class);
        } catch (JacksonException e) {
            throw new IOException("its manifest is damaged", e);
        }
    }

    private static void refuseDamage(ZipFile zip, Manifest manifest, Path file) throws IOException {
        for (var table : manifest.tables()) {
            var entry = zip.getEntry(table.entry());
            if (entry == null || !Sha256.of(zip.getInputStream(entry)).equals(table.sha256())) {
                throw new CannotStart("The back-up " + file + " is damaged (" + table.entry()
                        + " is not what was written): use another copy of it");
            }
        }
    }

    private void refuseRows() throws SQLException {
        try (var connection = owner.getConnection()) {
            for (var table : Catalog.tables(connection)) {
                if (Catalog.count(connection, table) > 0) {
                    throw new CannotStart("The database holds a register already (" + table.name()
                            + " has rows): restore into an empty one, for instance with"
                            + " --part-nine.data-directory=NEW_DIRECTORY");
                }
            }
        }
    }

    private void refuseNewerSchema(Manifest manifest) {
        var wanted = MigrationVersion.fromVersion(manifest.schemaVersion());
        var known = Arrays.stream(flyway("latest").info().all()).anyMatch(step -> wanted.equals(step.getVersion()));
        if (!known) {
            throw new CannotStart("The back-up was made by a newer version of Part Nine (" + manifest.productVersion()
                    + ", schema " + manifest.schemaVersion() + "): use that version or a newer one");
        }
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(owner)
                .locations(migrations)
                .placeholders(Map.of("app_role", applicationRole))
                .target(target)
                .load();
    }

    private void load(ZipFile zip, Manifest manifest) throws SQLException, IOException {
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            try {
                loadAll(connection, zip, manifest);
                connection.commit();
            } catch (SQLException | IOException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static void loadAll(Connection connection, ZipFile zip, Manifest manifest)
            throws SQLException, IOException {
        refuseOtherTables(connection, manifest);
        Catalog.run(connection, "set local row_security = off");
        Catalog.run(connection, "set local datestyle = 'ISO, YMD'");
        Catalog.run(connection, "set local timezone = 'UTC'");
        // Triggers act on what is entered; what is restored was entered before. Foreign keys are checked at the end,
        // so that tables may refer to each other in any order; all is put back before the transaction ends.
        var triggers = Catalog.triggers(connection);
        for (var trigger : triggers) {
            Catalog.run(connection, "alter table " + trigger.table() + " disable trigger " + trigger.name());
        }
        var foreignKeys = Catalog.foreignKeys(connection);
        for (var key : foreignKeys) {
            alter(connection, key, "deferrable initially deferred");
        }
        for (var table : manifest.tables()) {
            loadTable(connection, zip, table);
        }
        Catalog.run(connection, "set constraints all immediate");
        for (var key : foreignKeys) {
            alter(
                    connection,
                    key,
                    !key.deferrable()
                            ? "not deferrable"
                            : key.deferred() ? "initially deferred" : "initially immediate");
        }
        for (var trigger : triggers) {
            Catalog.run(connection, "alter table " + trigger.table() + " enable trigger " + trigger.name());
        }
        for (var sequence : manifest.sequences()) {
            setSequence(connection, sequence);
        }
        for (var view : Catalog.materializedViews(connection)) {
            Catalog.run(connection, "refresh materialized view " + view);
        }
    }

    private static void refuseOtherTables(Connection connection, Manifest manifest) throws SQLException {
        var here = new HashSet<String>();
        Catalog.tables(connection).forEach(table -> here.add(table.schema() + "." + table.name() + table.columns()));
        var there = new HashSet<String>();
        manifest.tables().forEach(table -> there.add(table.schema() + "." + table.name() + table.columns()));
        if (!here.equals(there)) {
            there.removeAll(here);
            throw new CannotStart("The back-up does not fit schema " + manifest.schemaVersion()
                    + " of this version of Part Nine (" + there + "): use the version " + manifest.productVersion()
                    + " that wrote it");
        }
    }

    private static void loadTable(Connection connection, ZipFile zip, Manifest.Table table)
            throws SQLException, IOException {
        var target = new Catalog.Table(table.schema(), table.name(), table.columns());
        // A migration may have put rows of its own; those of the back-up are the later ones.
        Catalog.run(connection, "delete from " + target.sql());
        long rows;
        try (var content = zip.getInputStream(zip.getEntry(table.entry()))) {
            rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + target.sql() + " (" + target.columnsSql() + ") from stdin"
                                    + " (format csv, header match, encoding 'UTF8')",
                            content);
        }
        if (rows != table.rows() || Catalog.count(connection, target) != table.rows()) {
            throw new CannotStart("The back-up promises " + table.rows() + " rows of " + table.name() + " and holds "
                    + rows + ": use another copy of it");
        }
    }

    private static void alter(Connection connection, Catalog.ForeignKey key, String deferral) throws SQLException {
        Catalog.run(connection, "alter table " + key.table() + " alter constraint " + key.name() + " " + deferral);
    }

    private static void setSequence(Connection connection, Manifest.Sequence sequence) throws SQLException {
        try (var statement = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
            statement.setString(1, Catalog.quoted(sequence.schema()) + "." + Catalog.quoted(sequence.name()));
            statement.setLong(2, sequence.lastValue());
            statement.setBoolean(3, sequence.called());
            statement.executeQuery().close();
        }
    }
}
