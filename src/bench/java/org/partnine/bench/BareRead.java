package org.partnine.bench;

import com.sun.net.httpserver.HttpServer;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import org.partnine.platform.postgres.RegisterDatabase;

/** The least a server can do for a fact: one row by key over JDBC, sent by the JDK's own HTTP server. */
public final class BareRead {

    private BareRead() {}

    /** Arguments: port, data directory for a database of its own. Runs until it is ended. */
    public static void main(String[] args) throws IOException, SQLException {
        var database = RegisterDatabase.start(Path.of(args[1]), message -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        var config = new HikariConfig();
        config.setJdbcUrl(database.jdbcUrl());
        config.setUsername(database.owner().role());
        config.setPassword(database.owner().password());
        config.setMaximumPoolSize(10);
        var pool = new HikariDataSource(config);
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists bare (id text primary key, body text not null)");
            statement.execute("insert into bare values ('ZAF', '{\"bound\":\"BOUND\"}') on conflict do nothing");
        }
        var server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0])), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/bare", exchange -> {
            byte[] body = read(pool, "ZAF").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
        System.out.println("bare read on " + server.getAddress());
    }

    private static String read(HikariDataSource pool, String id) throws IOException {
        try (var connection = pool.getConnection();
                var statement = connection.prepareStatement("select body from bare where id = ?")) {
            statement.setString(1, id);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
