package org.partnine.platform;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.partnine.ledger.LedgerBeginning;
import org.partnine.platform.postgres.CannotStart;
import org.partnine.platform.reference.ReferenceAtStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Brings the schema and the reference data up to date, after making sure that the server and the two logins are fit for it. */
@Component
class Migration implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(Migration.class);

    private final String applicationRole;
    private final ReferenceAtStart reference;

    Migration(@Value("${spring.flyway.placeholders.app_role}") String applicationRole, ReferenceAtStart reference) {
        this.applicationRole = applicationRole;
        this.reference = reference;
    }

    @Override
    public void migrate(Flyway flyway) {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
            refuseOldServer(connection);
            refuseUnfitLogins(connection);
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database cannot be reached as its owner (" + e.getMessage()
                            + "): check spring.flyway.url, spring.flyway.user and spring.flyway.password, and that the"
                            + " server is running",
                    e);
        }
        var pending = flyway.info().pending().length;
        if (pending > 0) {
            LOG.info("Bringing the database schema up to date ({} steps)", pending);
        }
        flyway.migrate();
        beginLedger(flyway.getConfiguration().getDataSource());
        reference.load(flyway.getConfiguration().getDataSource());
    }

    private static void beginLedger(DataSource owner) {
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            var entries = new LedgerBeginning().ofHeldRecords(connection);
            connection.commit();
            if (entries > 0) {
                LOG.info("The ledger begins with the {} versions of records held so far", entries);
            }
        } catch (SQLException e) {
            throw new CannotStart("The ledger could not be begun (" + e.getMessage() + "): start again", e);
        }
    }

    private static void refuseOldServer(Connection connection) throws SQLException {
        var metadata = connection.getMetaData();
        if (metadata.getDatabaseMajorVersion() < 15) {
            throw new CannotStart("The database server is PostgreSQL " + metadata.getDatabaseProductVersion()
                    + ", Part Nine needs 15 or newer: set spring.datasource.url and spring.flyway.url to a newer"
                    + " server");
        }
    }

    private void refuseUnfitLogins(Connection connection) throws SQLException {
        var question = """
                select r.rolsuper,
                       r.rolbypassrls,
                       r.rolname = current_user as same_login,
                       pg_has_role(r.oid, (select oid from pg_roles where rolname = current_user), 'member') as as_owner
                  from pg_roles r
                 where r.rolname = ?
                """;
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, applicationRole);
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw unfit("does not exist");
                }
                if (rows.getBoolean("same_login")) {
                    throw unfit("is also the owner's (spring.flyway.user)");
                }
                if (rows.getBoolean("rolsuper")) {
                    throw unfit("is a superuser");
                }
                if (rows.getBoolean("rolbypassrls")) {
                    throw unfit("may bypass row-level security");
                }
                if (rows.getBoolean("as_owner")) {
                    throw unfit("is a member of the owner's role");
                }
            }
        }
    }

    private CannotStart unfit(String why) {
        return new CannotStart("The application's database login " + applicationRole + " " + why
                + ": make two logins as in the README (external database), the restricted one in spring.datasource.*,"
                + " the owner in spring.flyway.*");
    }
}
