package org.partnine.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnine.platform.postgres.CannotStart;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.TestDatabase;
import org.partnine.work.Course;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {

    @TempDir
    private Path folder;

    @Test
    void each_version_of_each_record_is_a_line_and_each_file_has_its_sum() throws SQLException, IOException {
        try (var database = TestDatabase.fresh();
                var connection = database.owner().getConnection()) {
            database.asOwner().sql("""
                    insert into document (key, known_from, type, symbol, original, level, access_group)
                    values ('d/1', now(), 'OTHER', 'A "quoted", odd \\ symbol', 'قرار', 'PUBLIC', null),
                           ('d/2', now(), 'OTHER', 'd/2', 'd/2', 'SEALED', 'au_closed')
                    """).update();

            var rows = Export.write(connection, folder.resolve("all"), line -> {}, new Course());

            assertThat(rows).containsEntry("document", 2L).containsKeys("visit", "ledger_entry");
            assertThat(rows.keySet())
                    .noneMatch(table -> table.matches("account.*|api_token|spring_session.*|given_answer"));
            var lines = Files.readAllLines(folder.resolve("all/document.jsonl"));
            JsonNode first = new JsonMapper().readTree(lines.getFirst());
            assertThat(first.path("symbol").asString()).isEqualTo("A \"quoted\", odd \\ symbol");
            assertThat(first.path("original").asString()).isEqualTo("قرار");
            String sum;
            try (var written = Files.newInputStream(folder.resolve("all/document.jsonl"))) {
                sum = Sha256.of(written);
            }
            assertThat(Files.readAllLines(folder.resolve("all/SHA256SUMS"))).contains(sum + "  document.jsonl");
        }
    }

    @Test
    void nothing_is_written_over() throws SQLException, IOException {
        Files.writeString(folder.resolve("kept"), "kept");
        try (var database = TestDatabase.fresh();
                var connection = database.owner().getConnection()) {
            assertThatThrownBy(() -> Export.write(connection, folder, line -> {}, new Course()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("holds files already");
        }
    }

    @Test
    void of_an_export_that_is_stopped_nothing_is_left() throws SQLException {
        try (var database = TestDatabase.fresh(new ReferenceData().seed());
                var connection = database.owner().getConnection()) {
            var course = new Course();
            assertThatThrownBy(() -> Export.write(
                            connection,
                            folder.resolve("stopped"),
                            line -> {
                                if (line.contains("person.jsonl")) {
                                    course.cancel();
                                }
                            },
                            course))
                    .isInstanceOf(CancellationException.class);
            assertThat(course.done()).isPositive();
            assertThat(folder).isEmptyDirectory();
        }
    }
}
