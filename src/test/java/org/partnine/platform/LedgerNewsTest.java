package org.partnine.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Reader;
import org.partnine.accounts.Role;
import org.partnine.recording.Command;
import org.partnine.recording.Outcome;
import org.partnine.recording.RecordChanged;
import org.partnine.recording.Recording;
import org.partnine.recording.Registers;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.WritesRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
class LedgerNewsTest {

    private static final Reader.SignedIn WRITER = new Reader.SignedIn("writer", "Writer", Role.REVIEWER, Set.of());

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Registers registers;

    @Autowired
    private Recording recording;

    @Autowired
    private Sealer sealer;

    @Test
    void another_application_on_the_database_hears_of_what_was_recorded_once() throws Exception {
        var heard = new ArrayList<RecordChanged>();
        var other = new LedgerNews(jdbc, registers, event -> heard.add((RecordChanged) event));
        sealer.seal();
        other.begin();
        other.tell();
        assertThat(heard).isEmpty();
        String first = recorded("2021-07-01");
        String second = recorded("2021-07-02");
        sealer.seal();
        other.tell();
        assertThat(heard).extracting(RecordChanged::key).isEqualTo(List.of(first, second));
        assertThat(heard.getFirst().register()).isEqualTo(registers.get("visits"));
        other.tell();
        assertThat(heard).hasSize(2);
    }

    private String recorded(String day) throws Exception {
        var body = JsonMapper.shared().readTree("""
                {"person": "al-bashir", "state": "KEN", "from": "%s", "to": "%s", "occasion": "News", "outcome": "UNCONFIRMED",
                 "source": "Test record", "confidence": "LOW"}
                """.formatted(day, day));
        Outcome outcome = CurrentReader.as(
                WRITER,
                () -> recording.execute(
                        new Command(registers.get("visits"), new Command.What.Create(body), "writer", null), null));
        assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
        return ((Outcome.Recorded) outcome).record().key();
    }
}
