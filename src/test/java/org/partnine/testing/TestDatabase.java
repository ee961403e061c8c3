package org.partnine.testing;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.partnine.platform.postgres.Login;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of the test's own, with its two logins. */
public final class TestDatabase implements AutoCloseable {

    private final String name;
    private final HikariDataSource owner;
    private final HikariDataSource application;

    private TestDatabase(String name) {
        this.name = name;
        this.owner = pool(TestServer.OWNER);
        this.application = pool(TestServer.APPLICATION);
    }

    /** With all migrations applied and no facts. */
    public static TestDatabase fresh() {
        return new TestDatabase(TestServer.instance().cloneOfSchema());
    }

    /** Without even the migrations. */
    public static TestDatabase blank() {
        return new TestDatabase(TestServer.instance().blank());
    }

    /** With all migrations applied and the seed's facts. */
    public static TestDatabase fresh(Seed seed) {
        return new TestDatabase(TestServer.instance().cloneOf(seed));
    }

    public String jdbcUrl() {
        return TestServer.instance().jdbcUrl(name);
    }

    /** The login that owns the tables: migrates, loads reference data. */
    public DataSource owner() {
        return owner;
    }

    /** The restricted login, as the running application uses it. */
    public DataSource application() {
        return application;
    }

    public JdbcClient asOwner() {
        return JdbcClient.create(owner);
    }

    public JdbcClient asApplication() {
        return JdbcClient.create(application);
    }

    /** Closes the connections; the database itself goes with the server. */
    @Override
    public void close() {
        owner.close();
        application.close();
    }

    /** Opens connections when they are asked for and not before. */
    private HikariDataSource pool(Login login) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(jdbcUrl());
        pool.setUsername(login.role());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(0);
        return pool;
    }
}
