package org.partnine.law.rome.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.partnine.law.rome.RequestEvent.Kind.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnine.law.Form;
import org.partnine.law.Outcome;
import org.partnine.law.PartialDate;
import org.partnine.law.rome.Request;
import org.partnine.law.rome.life.Deadline.Code;
import org.partnine.law.rome.life.Deadline.Status;
import org.partnine.law.rome.life.ProceedingStep.Fact;
import org.partnine.law.rome.life.ProceedingStep.Kind;

class DeadlinesTest {

    @ParameterizedTest
    @CsvSource({
        "PAPERS_AFTER_ARREST, 2025-01-01, 2025-03-02",
        "TRANSIT_AFTER_LANDING, 2025-01-01, 2025-01-05",
        "NOTICE_OF_CIRCUMSTANCES, 2025-01-01, 2025-02-15",
        "OWN_INVESTIGATIONS, 2025-01-01, 2025-02-01",
        "OWN_INVESTIGATIONS, 2025-01-31, 2025-02-28",
        "CHANGE_OF_CHANNEL_OR_LANGUAGE, 2025-01-01, 2025-02-15",
        "CHALLENGE_TO_LEGALITY, 2025-01-01, 2025-01-16",
        "REPLY_TO_OPEN_LETTER, 2025-01-01, 2025-01-15"
    })
    void the_day_of_the_event_is_day_0(Code code, LocalDate starts, LocalDate lastDay) {
        assertThat(code.lastDay(starts)).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void a_period_is_open_on_its_last_day_and_passed_on_the_next(Code code) {
        LocalDate starts = LocalDate.parse("2025-01-01");
        LocalDate last = code.lastDay(starts);
        assertThat(Deadline.of(code, starts, null, null, last).status()).isEqualTo(Status.OPEN);
        assertThat(Deadline.of(code, starts, null, null, last.plusDays(1)).status())
                .isEqualTo(Status.PASSED);
        assertThat(Deadline.of(code, starts, last, null, last).status()).isEqualTo(Status.MET);
        assertThat(code.provisions()).isNotEmpty();
    }

    @Test
    void a_length_not_seen_in_a_source_is_marked() {
        assertThat(Code.values())
                .filteredOn(code -> !code.isConfirmed())
                .containsExactly(Code.CHANGE_OF_CHANNEL_OR_LANGUAGE, Code.CHALLENGE_TO_LEGALITY);
    }

    @Test
    void the_reply_to_an_open_letter_is_due_within_two_weeks() {
        ProceedingLife sent = letter(List.of());
        assertThat(Deadlines.of(sent, LocalDate.parse("2016-08-15")).getFirst().status())
                .isEqualTo(Status.OPEN);
        assertThat(Deadlines.of(sent, LocalDate.parse("2016-08-16")).getFirst().status())
                .isEqualTo(Status.PASSED);
        ProceedingLife replied = letter(List.of(ProceedingStep.of(Kind.SUBMISSION, PartialDate.parse("2016-08-10"))
                .stating(Fact.REPLY, "note verbale")));
        assertThat(Deadlines.of(replied, LocalDate.parse("2016-09-01"))
                        .getFirst()
                        .status())
                .isEqualTo(Status.MET);
    }

    @Test
    void a_reply_on_record_meets_the_period_and_one_of_an_unknown_day_leaves_it_open_to_doubt() {
        assertThat(deadlines("2016-08-15"))
                .singleElement()
                .satisfies(met -> assertThat(met.metOn()).isEqualTo("2016-08-15"))
                .satisfies(met -> assertThat(met.status()).isEqualTo(Status.MET));
        assertThat(deadlines("2016-08-16"))
                .singleElement()
                .satisfies(late -> assertThat(late.metOn()).isEqualTo("2016-08-16"))
                .satisfies(late -> assertThat(late.status()).isEqualTo(Status.PASSED));
        assertThat(deadlines("2016-08")).isEmpty();
        assertThat(deadlines(null)).isEmpty();
    }

    /** @param repliedOn null: a day not known */
    private static List<Deadline> deadlines(@Nullable String repliedOn) {
        var reply = new ProceedingStep.Reply(repliedOn == null ? null : PartialDate.parse(repliedOn));
        var steps = List.of(
                ProceedingStep.of(Kind.STATE_INVITED, PartialDate.parse("2016-06-01")),
                ProceedingStep.of(Kind.FINDING, PartialDate.parse("2016-07-11")),
                ProceedingStep.of(Kind.REFERRED_ASP, PartialDate.parse("2016-07-11")),
                ProceedingStep.of(Kind.F2, PartialDate.parse("2016-08-01")).replied(reply));
        return Deadlines.of(ProceedingLife.lived(Outcome.BOUND, steps).life(), LocalDate.parse("2016-09-01"));
    }

    private static ProceedingLife letter(List<ProceedingStep> further) {
        var steps = new ArrayList<ProceedingStep>(List.of(
                ProceedingStep.of(Kind.STATE_INVITED, PartialDate.parse("2016-06-01")),
                ProceedingStep.of(Kind.FINDING, PartialDate.parse("2016-07-11")),
                ProceedingStep.of(Kind.REFERRED_ASP, PartialDate.parse("2016-07-11")),
                ProceedingStep.of(Kind.F2, PartialDate.parse("2016-08-01"))));
        steps.addAll(further);
        var lived = ProceedingLife.lived(Outcome.BOUND, steps);
        assertThat(lived.refused()).isEmpty();
        return lived.life();
    }

    @Test
    void a_duty_without_delay_is_elapsed_time() {
        Form form = Form.ARREST_SURRENDER;
        RequestLife life = RequestLife.lived(
                        RequestMade.of(form, Request.Nature.REQUEST),
                        List.of(
                                Steps.on(TRANSMITTED, form, "2015-05-28"),
                                Steps.on(RECEIVED, form, "2015-05-29"),
                                Steps.on(CONSULTING, form, "2015-06-12")))
                .life();
        var elapsed = Deadlines.elapsed(life, LocalDate.parse("2015-06-15"));
        assertThat(elapsed)
                .extracting(Elapsed::code, Elapsed::days)
                .containsExactly(
                        tuple(Elapsed.Code.CONSULTATION, 14L),
                        tuple(Elapsed.Code.STEPS_TO_ARREST, 17L),
                        tuple(Elapsed.Code.PERFORMANCE, 17L));
        assertThat(Deadlines.elapsed(life, LocalDate.parse("2015-05-28"))).isEmpty();
    }

    @Test
    void a_coarse_day_counts_no_period() {
        Form form = Form.PROVISIONAL_ARREST;
        RequestLife life = RequestLife.lived(
                        RequestMade.of(form, Request.Nature.REQUEST),
                        List.of(
                                Steps.on(TRANSMITTED, form, "2015-05"),
                                Steps.on(RECEIVED, form, "2015-05"),
                                Steps.on(ARRESTED, form, "2015-06")))
                .life();
        assertThat(life.state()).contains(ARRESTED);
        assertThat(Deadlines.of(life, LocalDate.parse("2016-01-01"))).isEmpty();
        assertThat(Deadlines.elapsed(life, LocalDate.parse("2016-01-01"))).isEmpty();
    }
}
