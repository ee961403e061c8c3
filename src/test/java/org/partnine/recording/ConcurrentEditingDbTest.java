package org.partnine.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.WritesRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two editors of one record, a thousand times, in an order that nobody arranges. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
class ConcurrentEditingDbTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MEETINGS = 1_000;
    private static final long SEED = 20_261_125;

    private final Recording recording;
    private final Records records;
    private final Register actors;

    @Autowired
    ConcurrentEditingDbTest(Recording recording, Records records, Registers registers) {
        this.recording = recording;
        this.records = records;
        this.actors = registers.get("actors");
    }

    /**
     * One edit that was sent.
     *
     * @param on the version that the editor had read
     */
    private record Sent(String name, String on, Outcome outcome) {}

    @Test
    void of_two_editors_neither_loses_an_update_and_the_history_has_each_acknowledged_edit_once_and_in_order()
            throws Exception {
        RecordView first = recorded(recording.execute(
                new Command(actors, new Command.What.Create(body("Version 0")), "editor-0", "Test"), null));
        String key = first.key();
        Map<String, Sent> acknowledged = new HashMap<>();
        // What each editor has read: an editor that did not look again writes on a stale version.
        String[] read = {first.version(), first.version()};
        var random = new Random(SEED);
        int stale = 0;
        try (var editors = Executors.newFixedThreadPool(2)) {
            for (int meeting = 0; meeting < MEETINGS; meeting++) {
                var together = new CyclicBarrier(2);
                var edits = new ArrayList<Callable<Sent>>();
                for (int editor = 0; editor < 2; editor++) {
                    if (random.nextInt(5) > 0) {
                        read[editor] = present(key).version();
                    }
                    edits.add(
                            edit(key, "Edit " + meeting + " of " + editor, read[editor], random.nextInt(3), together));
                }
                for (var done : editors.invokeAll(edits, 60, TimeUnit.SECONDS)) {
                    Sent sent = done.get();
                    switch (sent.outcome()) {
                        case Outcome.Recorded recorded -> acknowledged.put(sent.name(), sent);
                        case Outcome.Rejected rejected -> {
                            stale++;
                            assertThat(rejected.reason()).isInstanceOf(Outcome.Reason.Stale.class);
                            assertThat(((Outcome.Reason.Stale) rejected.reason())
                                            .present()
                                            .version())
                                    .isNotEqualTo(sent.on());
                        }
                        case Outcome.Repeated repeated -> throw new AssertionError("nothing was sent twice");
                    }
                }
            }
        }

        List<HistoryEntry> changes = records.history(actors, key);
        assertThat(changes).hasSize(acknowledged.size() + 1);
        String name = "Version 0";
        String version = first.version();
        for (HistoryEntry change : changes.subList(1, changes.size())) {
            HistoryEntry.Difference difference = change.differences().getFirst();
            assertThat(difference.before()).isEqualTo(name);
            name = String.valueOf(difference.after());
            Sent sent = Objects.requireNonNull(acknowledged.remove(name), "not acknowledged, or twice in the history");
            assertThat(sent.on()).as("the version that %s was made on", name).isEqualTo(version);
            version = recorded(sent.outcome()).version();
        }
        assertThat(acknowledged).isEmpty();
        assertThat(present(key).values()).containsEntry("name", name);
        assertThat(stale).as("edits that came too late").isGreaterThan(MEETINGS / 4);
    }

    private Callable<Sent> edit(String key, String name, String on, int hesitation, CyclicBarrier together) {
        String editor = name.endsWith("0") ? "editor-0" : "editor-1";
        return () -> {
            together.await(60, TimeUnit.SECONDS);
            TimeUnit.MILLISECONDS.sleep(hesitation);
            var command = new Command(actors, new Command.What.Correct(key, on, body(name)), editor, "Test");
            return new Sent(name, on, recording.execute(command, null));
        };
    }

    private RecordView present(String key) {
        return records.find(actors, key, null).orElseThrow();
    }

    private static RecordView recorded(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
        return ((Outcome.Recorded) outcome).record();
    }

    private static JsonNode body(String name) {
        return JSON.createObjectNode()
                .put("name", name)
                .put("kind", "NGO")
                .put("source", "Test record")
                .put("confidence", "MEDIUM")
                .put("reason", "Test");
    }
}
