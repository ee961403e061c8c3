package org.partnine.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.partnine.platform.postgres.CannotStart;
import org.partnine.platform.postgres.DataDirectory;
import org.partnine.platform.postgres.Login;
import org.partnine.platform.postgres.PostgresServer;
import org.partnine.platform.postgres.RegisterDatabase;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The one server of this test JVM, with a template database for the schema and one for each seed. */
final class TestServer {

    static final Login OWNER = new Login(RegisterDatabase.OWNER, "owner-in-tests");
    static final Login APPLICATION = new Login(RegisterDatabase.APPLICATION, "application-in-tests");

    private static final String SCHEMA_TEMPLATE = "template_schema";

    private static final List<String> FAST_AND_FORGETFUL = List.of(
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "wal_level=minimal",
            "max_wal_senders=0",
            "autovacuum=off",
            "max_connections=200");

    private static final TestServer INSTANCE = start();

    private final PostgresServer server;
    private final Map<String, String> templates = new ConcurrentHashMap<>();
    private final AtomicInteger databases = new AtomicInteger();

    private TestServer(PostgresServer server) {
        this.server = server;
    }

    static TestServer instance() {
        return INSTANCE;
    }

    String jdbcUrl(String database) {
        return server.jdbcUrl(database);
    }

    /** The name of a new database without anything. */
    String blank() {
        return cloneOf("template1");
    }

    /** The name of a new database with the schema. */
    String cloneOfSchema() {
        return cloneOf(SCHEMA_TEMPLATE);
    }

    /** The name of a new database with the schema and what the seed loads. */
    String cloneOf(Seed seed) {
        return cloneOf(templates.computeIfAbsent(seed.name(), name -> makeTemplate(seed)));
    }

    private String makeTemplate(Seed seed) {
        var template = cloneOfSchema();
        try {
            seed.loading().into(dataSource(template, OWNER), dataSource(template, APPLICATION));
        } catch (Exception e) {
            throw new IllegalStateException("the seed " + seed.name() + " could not be loaded", e);
        }
        return template;
    }

    private synchronized String cloneOf(String template) {
        var name = "test_" + databases.incrementAndGet();
        make(name, template);
        return name;
    }

    private void make(String name, String template) {
        try (var connection = superuser()) {
            try (var statement = connection.createStatement()) {
                statement.execute("create database " + name + " template " + template + " owner " + OWNER.role());
            }
            RegisterDatabase.restrict(connection, name, APPLICATION);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection superuser() throws SQLException {
        return RegisterDatabase.connect(server.jdbcUrl("postgres"), server.superuser());
    }

    private DriverManagerDataSource dataSource(String database, Login login) {
        return new DriverManagerDataSource(jdbcUrl(database), login.role(), login.password());
    }

    private static TestServer start() {
        var directory = freeDirectory(Path.of("target", "test-postgres"), 1);
        try {
            deleteTree(directory.path().resolve("cluster-18"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var running = PostgresServer.start(directory, FAST_AND_FORGETFUL, line -> {}, () -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            running.close();
            directory.close();
        }));
        var server = new TestServer(running);
        try (var connection = server.superuser()) {
            RegisterDatabase.makeLogins(connection, OWNER, APPLICATION);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        server.make(SCHEMA_TEMPLATE, "template1");
        Flyway.configure()
                .dataSource(server.dataSource(SCHEMA_TEMPLATE, OWNER))
                .placeholders(Map.of("app_role", APPLICATION.role()))
                .load()
                .migrate();
        return server;
    }

    /** Another test run may be using the usual directory. */
    private static DataDirectory freeDirectory(Path usual, int attempt) {
        try {
            return DataDirectory.open(attempt == 1 ? usual : usual.resolveSibling(usual.getFileName() + "-" + attempt));
        } catch (CannotStart e) {
            if (attempt == 8) {
                throw e;
            }
            return freeDirectory(usual, attempt + 1);
        }
    }

    private static void deleteTree(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (var files = Files.walk(tree)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
