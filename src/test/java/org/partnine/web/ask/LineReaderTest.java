package org.partnine.web.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnine.law.Addressee;
import org.partnine.obligations.Subjects;
import org.partnine.situations.Persons;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.wording.Language;
import org.partnine.wording.Wording;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@OnTestDatabase(seed = ReferenceData.class)
class LineReaderTest {

    @Autowired
    private LineReader lines;

    @Autowired
    private Subjects subjects;

    @Autowired
    private Persons persons;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ZAF 2015-06-13 arrest Al-Bashir                                  | ZAF | 2015-06-13 | ARREST_SURRENDER   | al-bashir |
            South Africa 13 June 2015 arrest Bashir                          | ZAF | 2015-06-13 | ARREST_SURRENDER   | al-bashir |
            Was South Africa bound to arrest Omar al-Bashir on June 13, 2015? | ZAF | 2015-06-13 | ARREST_SURRENDER  | al-bashir |
            Afrique du Sud, 1er mars 2015, arrestation, el-Béchir            | ZAF | 2015-03-01 | ARREST_SURRENDER   | al-bashir |
            جنوب أفريقيا 13 يونيو 2015 القبض والتقديم عمر البشير             | ZAF | 2015-06-13 | ARREST_SURRENDER   | al-bashir |
            الأردن ٢٩ آذار ٢٠١٧ القبض عمر البشير                             | JOR | 2017-03-29 | ARREST_SURRENDER   | al-bashir |
            افریقای جنوبی ۱۳ ژوئن ۲۰۱۵ دستگیری عمر البشير                    | ZAF | 2015-06-13 | ARREST_SURRENDER   | al-bashir |
            bashir 13.6.2015 zaf art. 89(1)                                  | ZAF | 2015-06-13 | ARREST_SURRENDER   | al-bashir |
            Mongolia 2024-09-02 provisional arrest Putin                     | MNG | 2024-09-02 | PROVISIONAL_ARREST | putin     |
            Kenya 2012-01-01 93(1)(b) ICC-01/09                              | KEN | 2012-01-01 | F93_B              |           | ken
            ITA 2013-01-01 witness protection Libya                          | ITA | 2013-01-01 | F93_J              |           | lby
            Jordan 2017-03-29 arrest Bashir Darfur                           | JOR | 2017-03-29 | ARREST_SURRENDER   | al-bashir | dar
            """)
    void says_what_the_form_would(String line, String state, String on, String form, String person, String situation) {
        LineRead read = lines.read(line, Language.EN);

        assertThat(read.doubts()).isEmpty();
        assertThat(read.form())
                .isEqualTo(new AskForm(
                        state, on, form, person == null ? "" : person, situation == null ? "" : situation, "", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ZAF 2015-06-13 arrest Xanthippus     | line.doubt.unknown           | 0
            ZAF 2015-06-13 arrest Gaddafi        | line.doubt.PERSON.several    | 2
            ZAF 3/4/2015 arrest Bashir           | line.doubt.ON.several        | 2
            ZAF June 2015 arrest Bashir          | line.doubt.ON.none           | 0
            ZAF 2015-02-30 arrest Bashir         | line.doubt.ON.none           | 0
            ZAF arrest Bashir                    | line.doubt.ON.missing        | 1
            ZAF 2015-06-13 2015-06-14 arrest Bashir | line.doubt.ON.several     | 2
            Korea 2015-06-13 arrest Bashir       | line.doubt.STATE.several     | 2
            2015-06-13 arrest Bashir             | line.doubt.STATE.missing     | 0
            ZAF Jordan 2015-06-13 arrest Bashir  | line.doubt.STATE.several     | 2
            Kenya Uganda 2015-06-13 transit      | line.doubt.STATE.several     | 2
            ZAF 2015-06-13 Bashir                | line.doubt.FORM.missing      | 2
            ZAF 2015-06-13 temporary transfer Bashir | line.doubt.FORM.several  | 2
            ZAF 2015-06-13 arrest                | line.doubt.SITUATION.missing | 0
            ZAF 2015-06-13 arrest ICC-09/99      | line.doubt.SITUATION.none    | 0
            """)
    void asks_back_rather_than_guess(String line, String doubt, int choices) {
        LineRead read = lines.read(line, Language.EN);

        assertThat(read.doubts()).extracting(LineRead.Doubt::text).containsExactly(doubt);
        assertThat(read.doubts().getFirst().choices()).hasSize(choices);
    }

    @Test
    void each_choice_leads_to_a_line_without_that_doubt() {
        LineRead read = lines.read("Korea 3/4/2015 arrest Gaddafi", Language.FR);

        assertThat(read.doubts()).hasSize(3);
        for (LineRead.Doubt doubt : read.doubts()) {
            for (LineRead.Choice choice : doubt.choices()) {
                String line = choice.address()
                        .parameters()
                        .getOrDefault("q", List.of())
                        .getFirst();
                assertThat(lines.read(line, Language.FR).doubts())
                        .as(line)
                        .hasSize(2)
                        .extracting(LineRead.Doubt::text)
                        .doesNotContain(doubt.text());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_state_is_known_by_its_name(Language language) {
        for (var code : subjects.states()) {
            String name = Wording.in(language).name(new Addressee.State(code));

            LineRead read = lines.read(name + " 2015-06-13 ARREST_SURRENDER Netanyahu", Language.EN);

            assertThat(read.form().state()).as(name + " " + read.doubts()).isEqualTo(code.value());
            assertThat(read.form().person()).as(name).isEqualTo("netanyahu");
        }
    }

    @Test
    void every_person_is_known_by_the_name_and_by_each_spelling_on_record() {
        var spellings = persons.spellings(Instant.now());
        for (var person : subjects.persons(Instant.now())) {
            assertThat(lines.read("ZAF 2015-06-13 arrest " + person.name(), Language.EN)
                            .form()
                            .person())
                    .as(person.name())
                    .isEqualTo(person.id().value());
        }
        spellings.forEach((person, names) -> names.forEach(name -> {
            LineRead read = lines.read("ZAF 2015-06-13 arrest " + name, Language.EN);
            assertThat(read.form().person()).as(name + " " + read.doubts()).isEqualTo(person.value());
        }));
    }
}
