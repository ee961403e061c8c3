package org.partnine.platform.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The register's database on the server that comes with the product, with its two logins: one that owns the tables,
 * migrates and loads, one that reads and writes and can do nothing else.
 *
 * <p>Both logins get a new random password at each start; it is written nowhere.
 */
public final class RegisterDatabase implements AutoCloseable {

    public static final String NAME = "part_nine";
    public static final String OWNER = "part_nine_owner";
    public static final String APPLICATION = "part_nine_app";

    private final DataDirectory directory;
    private final PostgresServer server;
    private final Login owner;
    private final Login application;

    private RegisterDatabase(DataDirectory directory, PostgresServer server, Login owner, Login application) {
        this.directory = directory;
        this.server = server;
        this.owner = owner;
        this.application = application;
    }

    /** The same for work that ends with an exception of its own if the server dies and does not come back. */
    public static RegisterDatabase start(Path dataDirectory, Progress progress) {
        return start(dataDirectory, progress, () -> {});
    }

    /**
     * Starts the server and makes the database and its logins where they are missing.
     *
     * @param whenGivenUp called, in a thread of its own, when the server died and does not come back
     * @throws CannotStart with the reason, nothing left running or locked */
    public static RegisterDatabase start(Path dataDirectory, Progress progress, Runnable whenGivenUp) {
        return start(dataDirectory, progress, Restarts.usual(), whenGivenUp);
    }

    static RegisterDatabase start(Path dataDirectory, Progress progress, Restarts restarts, Runnable whenGivenUp) {
        var directory = DataDirectory.open(dataDirectory);
        try {
            var server = PostgresServer.start(directory, List.of(), progress, restarts, whenGivenUp);
            try {
                var owner = new Login(OWNER, Cluster.randomPassword());
                var application = new Login(APPLICATION, Cluster.randomPassword());
                makeRolesAndDatabase(server, owner, application);
                return new RegisterDatabase(directory, server, owner, application);
            } catch (SQLException e) {
                server.close();
                throw new CannotStart(
                        "The database server started but refused to make the register's database: " + e.getMessage(),
                        e);
            }
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** How to reach the database of another, running application of the same user. */
    public record Running(String jdbcUrl, Login login) {}

    /** The way to the database that another application holds open, as the server's superuser. */
    public static Running running(Path dataDirectory) {
        var directory = DataDirectory.lookAt(dataDirectory);
        try {
            var server = PidFile.of(directory.cluster()).filter(PidFile::ready);
            if (server.isEmpty()) {
                throw new CannotStart("Another Part Nine on the data directory " + directory.path()
                        + " is just starting or stopping: try again in a moment");
            }
            return new Running(PostgresServer.jdbcUrl(server.get().port(), NAME), Cluster.superuser(directory));
        } catch (IOException e) {
            throw DiskTrouble.explain(directory.path(), e);
        }
    }

    /** True if the directory holds a cluster, of this or of another major version. */
    public static boolean existsIn(Path dataDirectory) {
        return DataDirectory.lookAt(dataDirectory).holdsCluster();
    }

    public PostgresServer server() {
        return server;
    }

    public String jdbcUrl() {
        return server.jdbcUrl(NAME);
    }

    public Login owner() {
        return owner;
    }

    public Login application() {
        return application;
    }

    @Override
    public void close() {
        try {
            server.close();
        } finally {
            directory.close();
        }
    }

    private static void makeRolesAndDatabase(PostgresServer server, Login owner, Login application)
            throws SQLException {
        try (var connection = connect(server.jdbcUrl("postgres"), server.superuser())) {
            makeLogins(connection, owner, application);
            if (!exists(connection, "select from pg_database where datname = ?", NAME)) {
                run(connection, "create database " + NAME + " owner " + owner.role());
            }
            restrict(connection, NAME, application);
        }
    }

    /** Makes the two logins, or gives those that exist their new password; neither gains any other power. */
    public static void makeLogins(Connection superuser, Login owner, Login application) throws SQLException {
        for (var login : List.of(owner, application)) {
            if (!exists(superuser, "select from pg_roles where rolname = ?", login.role())) {
                run(superuser, "create role " + login.role() + " login nosuperuser nobypassrls");
            }
            run(superuser, "alter role " + login.role() + " password '" + login.password() + "'");
        }
    }

    /** Leaves the database to its owner; the application may connect, nobody else may. */
    public static void restrict(Connection superuser, String database, Login application) throws SQLException {
        run(superuser, "revoke all on database " + database + " from public");
        run(superuser, "grant connect on database " + database + " to " + application.role());
    }

    /** A connection outside any pool. */
    public static Connection connect(String url, Login login) throws SQLException {
        var properties = new Properties();
        properties.putAll(Map.of("user", login.role(), "password", login.password(), "ApplicationName", "part-nine"));
        return DriverManager.getConnection(url, properties);
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
