package org.partnine.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnine.platform.postgres.CannotStart;
import org.partnine.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

class BackupRoundTripTest {

    private static final String HARD = "classpath:org/partnine/platform/backup/migration";
    private static final String PRODUCT = "classpath:db/migration";
    private static final String ROLE = "part_nine_app";

    @TempDir
    private Path folder;

    @Test
    void every_row_comes_back_as_it_was_and_the_schema_moves_on() throws SQLException {
        try (var from = hardDatabase("1");
                var to = TestDatabase.blank()) {
            var file = folder.resolve("register.zip");
            var written = backUp(from, file);
            assertThat(written.schemaVersion()).isEqualTo("0001");
            assertThat(written.rows()).isEqualTo(3);

            var read = new Restore(to.owner(), ROLE, HARD).read(file);

            assertThat(read).isEqualTo(written);
            assertThat(nodes(to.asOwner())).isEqualTo(nodes(from.asOwner())).hasSize(2);
            assertThat(rows(to.asOwner(), "select * from partner"))
                    .usingRecursiveComparison()
                    .isEqualTo(rows(from.asOwner(), "select * from partner"));
            assertThat(rows(to.asOwner(), "select distinct grade from node")).containsExactly(Map.of("grade", 7));
        }
    }

    @Test
    void what_guards_the_tables_is_back_after_the_load() throws SQLException {
        try (var from = hardDatabase("1");
                var to = TestDatabase.blank()) {
            var file = folder.resolve("register.zip");
            backUp(from, file);
            new Restore(to.owner(), ROLE, HARD).read(file);

            assertThatThrownBy(() -> to.asOwner()
                            .sql("insert into node (made_at) values (now())")
                            .update())
                    .rootCause()
                    .hasMessageContaining("rows enter through a restore only");
            assertThat(rows(to.asOwner(), "select conname from pg_constraint where contype = 'f' and condeferrable"))
                    .isEmpty();
            to.asOwner().sql("alter table node disable trigger user").update();
            assertThat(to.asOwner()
                            .sql("insert into node (made_at) values (now()) returning id")
                            .query(Long.class)
                            .single())
                    .isEqualTo(4); // the refused row took 3
        }
    }

    @Test
    void the_register_itself_comes_back() throws SQLException {
        try (var from = TestDatabase.fresh();
                var to = TestDatabase.blank()) {
            from.asOwner()
                    .sql("insert into data_set (name, as_of, checksum, loaded_at, added, changed, retired)"
                            + " values ('facts', '2026-11-22', 'abc', now(), 1, 0, 0)")
                    .update();
            var file = folder.resolve("register.zip");
            backUp(from, file);
            new Restore(to.owner(), ROLE, PRODUCT).read(file);
            assertThat(rows(to.asOwner(), "select * from data_set"))
                    .isEqualTo(rows(from.asOwner(), "select * from data_set"))
                    .hasSize(1);
        }
    }

    @Test
    void a_register_with_rows_is_not_overwritten() throws SQLException {
        try (var from = hardDatabase("1")) {
            var file = folder.resolve("register.zip");
            backUp(from, file);
            var before = nodes(from.asOwner());
            assertThatThrownBy(() -> new Restore(from.owner(), ROLE, HARD).read(file))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("holds a register already");
            assertThat(nodes(from.asOwner())).isEqualTo(before);
        }
    }

    @Test
    void a_damaged_file_is_refused_before_anything_is_written() throws Exception {
        try (var from = hardDatabase("1");
                var to = TestDatabase.blank()) {
            var file = folder.resolve("register.zip");
            backUp(from, file);
            try (var zip = FileSystems.newFileSystem(file)) {
                var entry = zip.getPath("data", "public.node.csv");
                Files.writeString(entry, Files.readString(entry).replace("Côte", "Cote"));
            }
            assertThatThrownBy(() -> new Restore(to.owner(), ROLE, HARD).read(file))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("is damaged (data/public.node.csv");
            assertThat(rows(to.asOwner(), "select tablename from pg_tables where schemaname = 'public'"))
                    .isEmpty();
        }
    }

    @Test
    void a_back_up_of_a_newer_schema_is_refused() throws Exception {
        try (var from = hardDatabase("2");
                var to = TestDatabase.blank()) {
            var file = folder.resolve("register.zip");
            backUp(from, file);
            try (var zip = FileSystems.newFileSystem(file)) {
                var manifest = zip.getPath("manifest.json");
                Files.writeString(manifest, Files.readString(manifest).replace("\"0002\"", "\"0003\""));
            }
            assertThatThrownBy(() -> new Restore(to.owner(), ROLE, HARD).read(file))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("made by a newer version");
        }
    }

    @Test
    void the_file_is_for_its_owner_alone_and_never_replaced() throws Exception {
        try (var from = hardDatabase("1")) {
            var file = folder.resolve("register.zip");
            backUp(from, file);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> backUp(from, file))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("exists already");
        }
    }

    private static TestDatabase hardDatabase(String version) {
        var database = TestDatabase.blank();
        Flyway.configure()
                .dataSource(database.owner())
                .locations(HARD)
                .placeholders(Map.of("app_role", ROLE))
                .target(version)
                .load()
                .migrate();
        var owner = database.asOwner();
        owner.sql("alter table node disable trigger user").update();
        owner.sql("""
                insert into node (label, force, words, made_at)
                values ('', '[2004-12-01,2017-10-27)', '{"a, b",null,""}', '2026-11-22 10:00:00.123456+02'),
                       (null, 'empty', '{}', 'infinity')
                """).update();
        owner.sql("update node set label = E'Côte d''Ivoire, \"ساحل العاج\"\\n\\\\.' where id = 2")
                .update();
        owner.sql("insert into partner values (1, 2, '\\x00ff')").update();
        owner.sql("update node set partner_id = 1, twin_id = 2 where id = 1").update();
        owner.sql("alter table node enable trigger user").update();
        return database;
    }

    private static Manifest backUp(TestDatabase database, Path file) throws SQLException {
        try (var connection = database.owner().getConnection()) {
            return new Backup("test", Clock.systemUTC()).write(connection, file);
        }
    }

    private static List<Map<String, @Nullable Object>> nodes(JdbcClient client) {
        return rows(
                client,
                "select id, label, label is null as nothing, partner_id, twin_id, upper_label, force::text, words::text,"
                        + " made_at::text from node order by id");
    }

    private static List<Map<String, @Nullable Object>> rows(JdbcClient client, String sql) {
        return client.sql(sql).query().listOfRows();
    }
}
