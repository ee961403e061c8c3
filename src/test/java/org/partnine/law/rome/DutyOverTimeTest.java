package org.partnine.law.rome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnine.law.Addressee;
import org.partnine.law.Form;
import org.partnine.law.OrganisationCode;
import org.partnine.law.PersonId;
import org.partnine.law.Question;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;

class DutyOverTimeTest {

    private static final Facts RECORD = RecordedFacts.all();
    private static final LocalDate FROM = LocalDate.of(1998, 7, 17);
    private static final LocalDate UNTIL = LocalDate.of(2027, 1, 1);

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource({
        "ZAF,ARREST_SURRENDER,dar,al-bashir",
        "JOR,ARREST_SURRENDER,dar,al-bashir",
        "HUN,ARREST_SURRENDER,pse,netanyahu",
        "LBY,ARREST_SURRENDER,lby,saif-gaddafi",
        "KEN,F93_B,ken,",
        "CIV,ARREST_SURRENDER,civ,s-gbagbo",
        "USA,ARREST_SURRENDER,afg,",
        "GBR,SENTENCE_ENFORCEMENT,dar,",
        "UN,INFO_IGO,dar,"
    })
    void no_day_between_two_turns_has_another_answer(
            String addressee, Form form, String situation, @Nullable String person) {
        var question = new Question(
                addressee.length() == 3
                        ? new Addressee.State(new StateCode(addressee))
                        : new Addressee.Organisation(new OrganisationCode(addressee)),
                FROM,
                form,
                new SituationId(situation),
                person == null ? null : new PersonId(person),
                null);

        var spans = DutyOverTime.over(question, FROM, UNTIL, RECORD);

        assertThat(spans.getFirst().from()).isEqualTo(FROM);
        assertThat(spans.getLast().until()).isEqualTo(UNTIL);
        for (var span : spans) {
            var gist = DutyOverTime.Gist.of(span.answer());
            for (LocalDate day = span.from(); day.isBefore(span.until()); day = day.plusDays(1)) {
                assertThat(DutyOverTime.Gist.of(DutyOverTime.answer(question, day, RECORD)))
                        .as("%s of the answer from %s", day, span.from())
                        .isEqualTo(gist);
            }
        }
    }

    @Test
    void chad_was_urged_before_it_was_bound() {
        var question = new Question(
                new Addressee.State(new StateCode("TCD")),
                FROM,
                Form.ARREST_SURRENDER,
                new SituationId("dar"),
                new PersonId("al-bashir"),
                null);

        var written = DutyOverTime.over(question, FROM, UNTIL, RECORD).stream()
                .map(span -> span.from() + " " + span.answer().outcome())
                .toList();

        assertThat(written).containsExactly("1998-07-17 NOT_BOUND", "2005-03-31 URGED", "2007-01-01 BOUND");
    }
}
