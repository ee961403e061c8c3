package org.partnine.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Programs of their own on one data directory, one after the other, ended in every way that happens. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SupervisionTest {

    @TempDir
    private static Path folder;

    private static Path data = Path.of("unset");

    private @Nullable HeldDatabase held;

    @BeforeAll
    static void name() {
        data = folder.resolve("data");
    }

    @AfterEach
    void endWhatATestLeft() throws InterruptedException {
        if (held != null) {
            held.terminate();
        }
    }

    @Test
    @Order(1)
    void the_first_start_makes_everything_and_keeps_the_password_to_its_owner() throws Exception {
        var database = start();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("superuser.password"))))
                .isEqualTo("rw-------");
        try (var connection = database.connect("part_nine")) {
            assertThat(ask(connection, "show fsync")).isEqualTo("on");
            assertThat(ask(connection, "show data_checksums")).isEqualTo("on");
            assertThat(ask(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(connection, "select datlocale from pg_database where datname = current_database()"))
                    .isEqualTo("C.UTF-8");
            assertThat(ask(connection, "select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'"))
                    .isEqualTo("0");
            run(connection, "create table acknowledged (id int)");
        }
    }

    @Test
    @Order(2)
    void a_second_program_on_the_same_directory_is_refused_and_disturbs_nothing() throws Exception {
        var database = start();
        var second = HeldDatabase.start(data);
        assertThat(second.firstLine()).startsWith("REFUSED Another Part Nine is already running on the data directory");
        assertThat(second.awaitExit()).isEqualTo(3);
        acknowledge(database);
    }

    @Test
    @Order(3)
    void after_kill_9_of_the_program_the_server_goes_too_and_the_next_start_has_the_data() throws Exception {
        var database = start();
        var server = database.server();
        acknowledge(database);
        var before = acknowledged(database);
        database.killJvm();
        var next = start();
        // Its last act is to remove its pid file, on which the next start waits; the process ends right after.
        server.onExit().get(10, TimeUnit.SECONDS);
        assertThat(acknowledged(next)).isEqualTo(before);
    }

    @Test
    @Order(4)
    void after_kill_9_of_program_and_server_the_next_start_recovers() throws Exception {
        var database = start();
        acknowledge(database);
        var before = acknowledged(database);
        database.server().destroyForcibly();
        database.killJvm();
        var next = start();
        assertThat(acknowledged(next)).isEqualTo(before);
    }

    @Test
    @Order(5)
    void after_kill_9_of_the_server_alone_the_program_brings_it_back_on_the_same_port() throws Exception {
        var database = start();
        acknowledge(database);
        var before = acknowledged(database);
        database.server().destroyForcibly();
        assertThat(acknowledgedWhenBack(database)).isEqualTo(before);
    }

    @Test
    @Order(6)
    void a_child_of_the_killed_server_that_is_busy_does_not_keep_it_away() throws Exception {
        var database = start();
        acknowledge(database);
        var before = acknowledged(database);
        try (var connection = database.connect("part_nine");
                var statement = connection.createStatement()) {
            statement.setQueryTimeout(60);
            var busy = CompletableFuture.runAsync(() -> {
                try {
                    statement.execute("do 'begin loop end loop; end'");
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            Thread.sleep(300);
            assertThat(busy).isNotDone();
            database.server().destroyForcibly();
            assertThat(acknowledgedWhenBack(database)).isEqualTo(before);
            assertThat(busy).isCompletedExceptionally();
        }
    }

    @Test
    @Order(7)
    void a_server_that_does_not_come_back_is_given_up_and_ends_the_program() throws Exception {
        var database = start();
        // One that ends in its first second has failed once already.
        Thread.sleep(1100);
        var control = data.resolve("cluster-18/global/pg_control");
        var away = Files.move(control, folder.resolve("pg_control"));
        try {
            database.server().destroyForcibly();
            assertThat(database.saysUntilItEnds())
                    .filteredOn(line -> line.contains("database server"))
                    .satisfiesExactly(
                            line -> assertThat(line).contains("ended (exit code 137); starting it again"),
                            line -> assertThat(line).contains("does not come back (attempt 1 of 3)"),
                            line -> assertThat(line).contains("does not come back (attempt 2 of 3)"),
                            line -> assertThat(line).contains("does not come back (attempt 3 of 3)"),
                            line -> assertThat(line)
                                    .contains("Giving the database server up after 3 failures in a row")
                                    .contains("pg_control"));
            assertThat(database.awaitExit()).isEqualTo(1);
        } finally {
            Files.move(away, control);
        }
        start();
    }

    @Test
    @Order(8)
    void a_request_to_end_stops_both_in_order() throws Exception {
        var database = start();
        var server = database.server();
        assertThat(database.terminate()).isEqualTo(143);
        assertThat(server.isAlive()).isFalse();
        assertThat(data.resolve("cluster-18/postmaster.pid")).doesNotExist();
        assertThat(Files.readString(data.resolve("postgres.log"))).endsWith("database system is shut down\n");
    }

    @Test
    @Order(9)
    void a_pid_file_whose_number_belongs_to_another_program_by_now_is_in_nobodys_way() throws Exception {
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    data.resolve("cluster-18/postmaster.pid"),
                    stranger.pid() + "\n" + data.resolve("cluster-18") + "\n0\n1\n\n127.0.0.1\n\nready   \n");
            start();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
            stranger.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private HeldDatabase start() throws Exception {
        var started = HeldDatabase.start(data);
        assertThat(started.firstLine()).startsWith("READY");
        held = started;
        return started;
    }

    private static void acknowledge(HeldDatabase database) throws SQLException {
        try (var connection = database.connect("part_nine")) {
            run(connection, "insert into acknowledged values (1)");
        }
    }

    private static String acknowledged(HeldDatabase database) throws SQLException {
        try (var connection = database.connect("part_nine")) {
            return ask(connection, "select count(*) from acknowledged");
        }
    }

    private static String acknowledgedWhenBack(HeldDatabase database) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (true) {
            try {
                return acknowledged(database);
            } catch (SQLException stillAway) {
                if (System.nanoTime() > end) {
                    throw stillAway;
                }
                Thread.sleep(50);
            }
        }
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
