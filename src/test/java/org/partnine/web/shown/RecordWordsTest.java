package org.partnine.web.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.recording.Field;
import org.partnine.recording.Register;
import org.partnine.recording.Registers;
import org.partnine.recording.Values;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.web.frame.Address;
import org.partnine.web.frame.Frame;
import org.partnine.web.frame.Page;
import org.partnine.web.frame.Texts;
import org.partnine.web.records.RecordPages;
import org.partnine.wording.Language;
import org.partnine.wording.Names;
import org.partnine.wording.Wording;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every field and every code of every register has words in every language. */
@SpringBootTest
@OnTestDatabase(seed = ReferenceData.class)
class RecordWordsTest {

    @Autowired
    private Registers registers;

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_register_and_every_field_has_a_name(Language language) {
        Frame frame = frame(language);
        var words = words(frame);
        for (Register register : paged()) {
            assertThat(frame.text("register." + register.name())).isNotBlank();
            assertThat(words.one(register)).isNotBlank();
            register.written()
                    .forEach(field ->
                            assertThat(words.label(register, field.name())).isNotBlank());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_code_of_a_closed_list_has_a_word(Language language) {
        var words = words(frame(language));
        var bare = new TreeSet<String>();
        for (Register register : paged()) {
            for (Field field : register.written()) {
                for (String code : field.values()) {
                    words.cells(register, field, value(field, code), new Values(null, Map.of())).stream()
                            .map(cell -> cell.lead() == null ? cell.text() : cell.lead())
                            .filter(word -> word.equals(code) || word.isBlank())
                            .forEach(word -> bare.add(register.name() + "." + field.name() + "." + code));
                }
            }
        }
        assertThat(bare).isEmpty();
    }

    private static Object value(Field field, String code) {
        return switch (field.kind()) {
            case CODES -> List.of(code);
            case FACTS -> Map.of(code, "words of the record");
            case TEXT, CODE, DAY, PARTIAL_DATE, BOOLEAN, NUMBER, REFERENCE, REFERENCES -> code;
        };
    }

    @Test
    void a_register_that_is_ordered_by_a_day_shows_that_day() {
        var without = new ArrayList<String>();
        for (Register register : paged()) {
            if (register.day() != null && RecordDays.field(register) == null) {
                without.add(register.name());
            }
        }
        assertThat(without).isEmpty();
    }

    private List<Register> paged() {
        return registers.all().stream().filter(RecordPages::hasPages).toList();
    }

    private static Frame frame(Language language) {
        return new Frame(
                Texts.in(language), Wording.in(language), new Address("/", Map.of()), "", "", Page.Section.NONE);
    }

    private static RecordWords words(Frame frame) {
        return new RecordWords(frame, new Unnamed(), References.none());
    }

    /** Nobody is asked for. */
    private record Unnamed() implements Names {

        @Override
        public String situation(SituationId situation) {
            return situation.value();
        }

        @Override
        public String situationNumber(SituationId situation) {
            return situation.value();
        }

        @Override
        public String person(PersonId person) {
            return person.value();
        }
    }
}
