package org.partnine.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnine.documents.Place;
import org.partnine.documents.Slice;
import org.partnine.law.rome.life.ProceedingRefusal;
import org.partnine.law.rome.life.Refusal;
import org.partnine.law.rome.life.RequestRefusal;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * What the rules refuse a writer, they do not find in the facts that ship with the product either. Whether each step has
 * its place in a life, which may go on in another request, {@code ReferenceThreadsTest} tells.
 */
@SpringBootTest
@OnTestDatabase(seed = ReferenceData.class)
class ReferenceRulesDbTest {

    private static final Set<Refusal> WHATEVER_THE_PLACE = Set.of(
            RequestRefusal.DATE_BEFORE_TRANSMISSION,
            ProceedingRefusal.OPENED_AFTER_INVITATION,
            ProceedingRefusal.REFERRED_SC_OUTSIDE_COUNCIL_SITUATION);

    @Autowired
    private List<RecordRule> rules;

    @Autowired
    private Registers registers;

    @Autowired
    private Records records;

    private final Map<String, List<Values>> rows = new HashMap<>();

    @Test
    void every_row_of_the_reference_data_could_be_written_anew_as_it_stands() {
        var refused = new ArrayList<String>();
        int checked = 0;
        for (RecordRule rule : rules) {
            Register register = registers.get(rule.register());
            for (Values row : rows(register.name())) {
                var faults = new Faults();
                rule.check(new Proposed(register, row, row), present(), faults);
                faults.all().stream()
                        .filter(fault -> fault.refusal() == null || WHATEVER_THE_PLACE.contains(fault.refusal()))
                        .forEach(fault -> refused.add(
                                register.name() + " " + row.key() + " " + fault.pointer() + " " + fault.code()));
                checked++;
            }
        }
        assertThat(refused).isEmpty();
        assertThat(checked).isGreaterThan(1_000);
    }

    private List<Values> rows(String register) {
        return rows.computeIfAbsent(register, name -> read(registers.get(name)));
    }

    private List<Values> read(Register register) {
        var all = new ArrayList<Values>();
        var filter = new RecordFilter(Map.of(), null, null, null, null);
        Place after = null;
        do {
            var page = records.list(register, filter, new Slice(200, after), null);
            page.rows().forEach(row -> all.add(row.facts()));
            after = page.next();
        } while (after != null);
        return all;
    }

    private PresentRecord present() {
        return new PresentRecord() {
            @Override
            public Optional<Values> find(String register, String key) {
                return rows(register).stream()
                        .filter(row -> Objects.equals(row.key(), key))
                        .findFirst();
            }

            @Override
            public List<Values> alike(String register, Map<String, String> fields) {
                return rows(register).stream()
                        .filter(row -> fields.entrySet().stream()
                                .allMatch(field -> field.getValue().equals(row.text(field.getKey()))))
                        .toList();
            }

            @Override
            public List<Values> naming(String register, String field, String key) {
                return rows(register).stream()
                        .filter(row -> key.equals(row.text(field)))
                        .sorted((one, other) -> order(one.key()).compareTo(order(other.key())))
                        .toList();
            }
        };
    }

    /** The keys of steps count them. */
    private static String order(@Nullable String key) {
        return key == null ? "" : key.replaceAll("(\\d+)", "0000$1").replaceAll("0*(\\d{4})(?!\\d)", "$1");
    }
}
