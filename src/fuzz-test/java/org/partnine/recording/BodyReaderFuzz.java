package org.partnine.recording;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnine.law.PartialDate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BodyReaderFuzz {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One field of each kind. */
    private static final Register REGISTER = Register.of(
            "things",
            "thing",
            "thing",
            null,
            List.of(
                    Field.text("words", "words", "Words"),
                    Field.code("code", "code", "Code", List.of("ONE", "TWO")),
                    Field.codes("codes", "codes", "Codes", List.of("ONE", "TWO")),
                    Field.day("day", "day", "Day"),
                    Field.date("from", "from", "Date"),
                    Field.flag("flag", "flag", "Flag"),
                    Field.number("number", "number", "Number"),
                    Field.reference("state", "state", "states", "State"),
                    Field.references("states", "states", "states", "States"),
                    Field.facts("facts", "facts", "Facts", List.of("court", "isPublic"))));

    @FuzzTest
    @DictionaryEntries({
        "{\"words\":\"w\",\"source\":\"s\",\"confidence\":\"HIGH\"}",
        "\"code\":\"ONE\",\"codes\":[\"ONE\",\"TWO\"]",
        "\"day\":\"2015-06-13\",\"asOf\":\"2015-06-13\"",
        "\"from\":\"2013-09/2013-10\"",
        "\"flag\":true,\"number\":7",
        "\"state\":\"ZAF\",\"states\":[\"ZAF\",\"KEN\"]",
        "\"facts\":{\"court\":\"High Court\",\"isPublic\":false}",
        "\"level\":\"SEALED\",\"audience\":\"au_1\""
    })
    void what_is_read_without_a_fault_reads_the_same_when_written(@NotNull String text) {
        JsonNode body;
        try {
            body = JSON.readTree(text);
        } catch (JacksonException noJson) {
            return;
        }
        var faults = new Faults();
        Map<String, Object> values = new BodyReader(REGISTER, faults).read(body, Set.of("reason"));
        var given = new Values(null, values);
        PartialDate from = given.date("from");
        assertThat(from == null || !from.latest().isBefore(from.earliest())).isTrue();
        if (faults.none()) {
            assertThat(values).containsKeys("source", "confidence");
            var none = new Faults();
            JsonNode written = JSON.readTree(JSON.writeValueAsString(values));
            assertThat(new BodyReader(REGISTER, none).read(written, Set.of())).isEqualTo(values);
            assertThat(none.all()).isEmpty();
        }
    }
}
