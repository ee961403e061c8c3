package org.partnine.web.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnine.recording.Field;
import org.partnine.recording.RecordView;
import org.partnine.recording.Register;
import tools.jackson.databind.json.JsonMapper;

/** A list as a file. */
class ListFileTest {

    private static final Register STAYS = Register.of(
                    "stays",
                    "stay",
                    "stay",
                    null,
                    List.of(
                            Field.text("occasion", "occasion", "Why"),
                            Field.references("states", "states", "states", "Where")))
            .withoutLevel();

    private final ListFile file = new ListFile(JsonMapper.shared());

    @Test
    void a_row_holds_the_facts_as_recorded_and_no_formula() {
        var values = new LinkedHashMap<String, Object>();
        values.put("occasion", "=SUM(A1), he said \"no\"");
        values.put("states", List.of("KEN", "ZAF"));
        var record = new RecordView(
                STAYS,
                "pn1",
                "v",
                values,
                List.of("S/RES/1593 (2005)"),
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                0,
                List.of());
        assertThat(new String(file.of(STAYS, List.of(record), ListFile.Format.CSV), StandardCharsets.UTF_8))
                .isEqualTo("\ufeffkey,occasion,states,source,pinpoint,confidence,asOf,note,documents,recordedAt\r\n"
                        + "pn1,\"'=SUM(A1), he said \"\"no\"\"\",KEN; ZAF,,,,,,S/RES/1593"
                        + " (2005),1970-01-01T00:00:00Z\r\n");
        assertThat(JsonMapper.shared()
                        .readTree(file.of(STAYS, List.of(record), ListFile.Format.JSON))
                        .get(0))
                .isEqualTo(JsonMapper.shared()
                        .valueToTree(Map.of(
                                "key",
                                "pn1",
                                "occasion",
                                "=SUM(A1), he said \"no\"",
                                "states",
                                List.of("KEN", "ZAF"),
                                "documents",
                                List.of("S/RES/1593 (2005)"),
                                "recordedAt",
                                "1970-01-01T00:00:00Z")));
    }
}
