package org.partnine.web.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.DefaultResourceLoader;
import tools.jackson.databind.json.JsonMapper;

/** The tables of the data set are given away as they are, and nothing beside them. */
class DataFilesTest {

    private static final DataFiles FILES = at("db/reference");

    private static DataFiles at(String location) {
        return new DataFiles(location, new DefaultResourceLoader(), JsonMapper.shared());
    }

    @Test
    void every_table_comes_as_it_was_loaded() throws IOException {
        assertThat(FILES.tables()).extracting(DataFiles.Table::file).contains("visits.csv", "states.csv");
        for (DataFiles.Table table : FILES.tables()) {
            byte[] original = Files.readAllBytes(Path.of("db/reference", table.file()));
            DataFiles.File given = FILES.find(table.file()).orElseThrow();
            assertThat(given.content().getContentAsByteArray()).isEqualTo(original);
            assertThat(table.bytes()).isEqualTo(original.length);
        }
        assertThat(FILES.find("datapackage.json")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../pom.xml", "secrets.csv", "visits.csv/", ""})
    void nothing_else_is_given_away(String name) {
        assertThat(FILES.find(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no/such/directory"})
    void without_a_data_set_there_are_no_tables(String location) {
        assertThat(at(location).tables()).isEmpty();
        assertThat(at(location).find("datapackage.json")).isEmpty();
    }
}
