package org.partnine.law.rome.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnine.law.rome.life.ProceedingStep.Kind.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnine.law.Outcome;
import org.partnine.law.PartialDate;
import org.partnine.law.rome.life.ProceedingLife.Body;
import org.partnine.law.rome.life.ProceedingStep.Fact;
import org.partnine.law.rome.life.ProceedingStep.Kind;
import org.partnine.law.rome.life.ProceedingStep.Leave;
import org.partnine.law.rome.life.ProceedingStep.Part;
import org.partnine.law.rome.life.Silence.End;

class SilenceTest {

    private static ProceedingStep on(Kind kind, String day) {
        return ProceedingStep.of(kind, PartialDate.parse(day));
    }

    private static ProceedingLife referred(ProceedingStep... further) {
        var steps = new ArrayList<>(List.of(
                on(STATE_INVITED, "2017-04-26"),
                on(FINDING, "2017-12-11"),
                on(REFERRED_ASP, "2017-12-11"),
                on(REFERRED_SC, "2017-12-11")));
        steps.addAll(List.of(further));
        var lived = ProceedingLife.lived(Outcome.BOUND, steps);
        assertThat(lived.refused()).isEmpty();
        return lived.life();
    }

    private static Optional<Silence> of(ProceedingLife life, Body body, String asOf) {
        return Silence.of(life, body, LocalDate.parse(asOf));
    }

    @Test
    void silence_is_counted_from_the_referral_to_the_day_of_asking() {
        ProceedingLife life = referred();
        assertThat(of(life, Body.SECURITY_COUNCIL, "2017-12-10")).isEmpty();
        assertThat(of(life, Body.SECURITY_COUNCIL, "2017-12-11").orElseThrow().days())
                .isZero();
        assertThat(of(life, Body.SECURITY_COUNCIL, "2018-12-11").orElseThrow().days())
                .isEqualTo(365);
    }

    @Test
    void a_statement_ends_the_silence_of_the_council_a_discussion_does_not() {
        ProceedingLife discussed = referred(on(SC_DISCUSSED, "2018-01-10"));
        assertThat(of(discussed, Body.SECURITY_COUNCIL, "2018-02-01")
                        .orElseThrow()
                        .end())
                .isEqualTo(End.NONE);
        ProceedingLife spoke = referred(on(SC_STATEMENT, "2018-01-10"));
        Silence silence = of(spoke, Body.SECURITY_COUNCIL, "2018-02-01").orElseThrow();
        assertThat(silence.end()).isEqualTo(End.ACT);
        assertThat(silence.days()).isEqualTo(30);
        assertThat(of(spoke, Body.SECURITY_COUNCIL, "2018-01-09").orElseThrow().end())
                .isEqualTo(End.NONE);
        assertThat(of(spoke, Body.ASSEMBLY, "2018-02-01").orElseThrow().end()).isEqualTo(End.NONE);
    }

    @Test
    void a_search_says_up_to_when_silence_was_looked_into_and_counts_no_days() {
        ProceedingLife searched =
                referred(on(SC_NONE_AS_OF, "2018-01-10").stating(Fact.SEARCH, "Records of the Council"));
        Silence silence = of(searched, Body.SECURITY_COUNCIL, "2018-12-11").orElseThrow();
        assertThat(silence.searched()).isEqualTo("2018-01-10");
        assertThat(silence.days()).isEqualTo(365);
        assertThat(of(searched, Body.SECURITY_COUNCIL, "2018-01-09")
                        .orElseThrow()
                        .searched())
                .isNull();
        assertThat(of(searched, Body.ASSEMBLY, "2018-12-11").orElseThrow().searched())
                .isNull();
    }

    @Test
    void silence_ends_when_the_referral_is_set_aside() {
        ProceedingLife reversed = referred(
                on(LEAVE_TO_APPEAL, "2018-02-21").leave(Leave.GRANTED),
                on(REVERSED_IN_PART, "2019-05-06").of(Part.REFERRAL));
        Silence silence = of(reversed, Body.SECURITY_COUNCIL, "2026-11-22").orElseThrow();
        assertThat(silence.end()).isEqualTo(End.SET_ASIDE);
        assertThat(silence.until()).isEqualTo("2019-05-06");
        assertThat(silence.days()).isEqualTo(511);
    }

    @Test
    void without_a_day_of_referral_the_transmission_counts() {
        var lived = ProceedingLife.lived(
                Outcome.BOUND,
                List.of(
                        on(STATE_INVITED, "2016-05"),
                        on(FINDING, "2016-07"),
                        on(REFERRED_SC, "2016-07"),
                        on(TRANSMITTED_TO_SC, "2016-08-15")));
        assertThat(lived.refused()).isEmpty();
        assertThat(of(lived.life(), Body.SECURITY_COUNCIL, "2016-08-25")
                        .orElseThrow()
                        .days())
                .isEqualTo(10);
        var never = ProceedingLife.lived(
                Outcome.BOUND, List.of(ProceedingStep.of(INFORMED, null).notFound(Fact.DAY)));
        assertThat(of(never.life(), Body.SECURITY_COUNCIL, "2026-11-22")).isEmpty();
    }

    @Test
    void an_act_whose_day_is_not_known_ends_the_silence_on_its_last_possible_day_at_the_latest() {
        ProceedingLife reported = referred(on(F5, "2018"));
        Silence silence = of(reported, Body.ASSEMBLY, "2026-11-22").orElseThrow();
        assertThat(silence.end()).isEqualTo(End.ACT);
        assertThat(silence.until()).isNull();
        assertThat(silence.days()).isEqualTo(385);
        assertThat(of(reported, Body.ASSEMBLY, "2018-03-11").orElseThrow().days())
                .isEqualTo(90);
        assertThat(of(reported, Body.ASSEMBLY, "2017-12-31").orElseThrow().end())
                .isEqualTo(End.NONE);
    }
}
