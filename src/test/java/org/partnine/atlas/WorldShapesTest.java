package org.partnine.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The shapes that the product ships are those that the atlas and the States of the register make. */
class WorldShapesTest {

    private static final Path SHIPPED = Path.of("src/main/resources/atlas/world.svg");
    private static final Path STATES = Path.of("db/reference/states.csv");

    @Test
    void the_shapes_shipped_are_those_of_the_atlas() throws IOException {
        String made = new WorldShapes(codes()).svg();

        Files.writeString(Path.of("target/world.svg"), made);
        assertThat(Files.readString(SHIPPED).equals(made))
                .as("copy target/world.svg to " + SHIPPED + " if the change is meant")
                .isTrue();
    }

    @Test
    void every_state_of_the_register_has_one_shape_or_dot() throws IOException {
        String shipped = Files.readString(SHIPPED);

        for (String code : codes().values()) {
            assertThat(shipped).containsOnlyOnce(" id=\"" + code + "\"");
        }
    }

    @Test
    void the_atlas_is_the_one_whose_checksum_is_on_record() throws IOException, NoSuchAlgorithmException {
        for (String line : Files.readAllLines(Path.of("src/test/resources/atlas/SHA256SUMS"))) {
            String[] parts = line.split(" +");
            assertThat(checksum("/atlas/" + parts[1])).as(parts[1]).isEqualTo(parts[0]);
        }
    }

    private static String checksum(String resource) throws IOException, NoSuchAlgorithmException {
        try (InputStream in = WorldShapesTest.class.getResourceAsStream(resource)) {
            assertThat(in).isNotNull();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
        }
    }

    private static Map<String, String> codes() throws IOException {
        var codes = new HashMap<String, String>();
        try (var reader = Files.newBufferedReader(STATES)) {
            for (CSVRecord state : CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)) {
                codes.put(state.get("m49"), state.get("iso3"));
            }
        }
        return codes;
    }
}
