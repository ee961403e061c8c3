package org.partnine.law.rome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnine.law.Addressee;
import org.partnine.law.Answer;
import org.partnine.law.BasisCode;
import org.partnine.law.Form;
import org.partnine.law.Outcome;
import org.partnine.law.Question;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.law.rome.StandingTowardsTheCourt.Mark;
import org.partnine.law.rome.StandingTowardsTheCourt.Span;

/** Over every State's whole timeline: no gap, no clash, each boundary from both sides. */
class CoverageInTimeTest {

    private static final Facts RECORD = RecordedFacts.all();
    private static final LocalDate FIRST = LocalDate.of(1998, 7, 17);
    private static final LocalDate END = LocalDate.of(2027, 1, 1);

    static Stream<StateCode> states() {
        return RecordedFacts.read("states", r -> new StateCode(r.get("iso3"))).stream();
    }

    @ParameterizedTest
    @MethodSource("states")
    void the_spans_cover_every_day_once_and_say_what_each_day_says(StateCode state) {
        List<Span> spans = StandingTowardsTheCourt.over(state, FIRST, END, RECORD);
        assertThat(spans.getFirst().from()).isEqualTo(FIRST);
        assertThat(spans.getLast().until()).isEqualTo(END);
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).from()).isEqualTo(spans.get(i - 1).until());
            assertThat(spans.get(i).marks()).isNotEqualTo(spans.get(i - 1).marks());
        }
        for (Span span : spans) {
            assertThat(span.marks()).isNotEmpty().doesNotHaveDuplicates();
            for (LocalDate day = span.from(); day.isBefore(span.until()); day = day.plusDays(1)) {
                List<Mark> marks = StandingTowardsTheCourt.on(state, day, RECORD);
                if (!marks.equals(span.marks())) {
                    assertThat(marks).as("%s on %s", state, day).isEqualTo(span.marks());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void around_every_boundary_the_answer_agrees_with_the_standing(StateCode state) {
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate boundary : StandingTowardsTheCourt.boundaries(state, RECORD)) {
            days.addAll(List.of(boundary.minusDays(1), boundary, boundary.plusDays(1)));
        }
        for (LocalDate day : days) {
            for (Situation situation : RECORD.situations()) {
                agrees(state, day, situation.id());
            }
        }
    }

    private static void agrees(StateCode state, LocalDate day, SituationId situation) {
        List<Mark> marks = StandingTowardsTheCourt.on(state, day, RECORD);
        Answer answer = DutyToCooperate.answer(
                new Question(new Addressee.State(state), day, Form.GENERAL, situation, null, null), RECORD);
        boolean asParty = answer.why().bases().stream().anyMatch(b -> b.code() == BasisCode.ST_PARTY);
        assertThat(asParty).as("%s on %s in %s", state, day, situation).isEqualTo(marks.contains(Mark.BOUND));
        if (answer.outcome() == Outcome.BOUND) {
            assertThat(marks).containsAnyOf(Mark.BOUND, Mark.RESIDUAL, Mark.DECLARED, Mark.ORDERED);
            assertThat(answer.why().bases()).allSatisfy(b -> {
                assertThat(b.from().earliest()).isBeforeOrEqualTo(day);
                assertThat(b.until() == null || b.until().isAfter(day)).isTrue();
            });
        }
        if (marks.equals(List.of(Mark.NOT_BOUND))) {
            assertThat(answer.outcome()).isIn(Outcome.NOT_BOUND, Outcome.UNDETERMINED);
        }
        if (marks.contains(Mark.BOUND)) {
            assertThat(answer.outcome()).isEqualTo(Outcome.BOUND);
        }
    }
}
