package org.partnine.law.rome.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnine.law.rome.life.ProceedingStep.Kind.*;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnine.law.Outcome;
import org.partnine.law.PartialDate;
import org.partnine.law.rome.life.Admission.Allowed;
import org.partnine.law.rome.life.ProceedingLife.Stage;
import org.partnine.law.rome.life.ProceedingStep.Fact;
import org.partnine.law.rome.life.ProceedingStep.Kind;
import org.partnine.law.rome.life.ProceedingStep.Leave;
import org.partnine.law.rome.life.ProceedingStep.Part;

/** The rules of a non-compliance proceeding and its follow-up, by dated examples. */
class ProceedingLifeTest {

    private static ProceedingStep on(Kind kind, String day) {
        return ProceedingStep.of(kind, PartialDate.parse(day));
    }

    private static ProceedingLife life(ProceedingStep... steps) {
        var lived = ProceedingLife.lived(Outcome.BOUND, List.of(steps));
        assertThat(lived.refused()).isEmpty();
        return lived.life();
    }

    private static ProceedingLife found(ProceedingStep... further) {
        var steps = new ArrayList<>(
                List.of(on(OPENED, "2017-04-01"), on(STATE_INVITED, "2017-04-26"), on(FINDING, "2017-12-11")));
        steps.addAll(List.of(further));
        return life(steps.toArray(ProceedingStep[]::new));
    }

    @Test
    void a_finding_needs_an_invitation_or_that_it_was_not_found() {
        ProceedingLife opened = life(on(OPENED, "2017-04-01"));
        assertThat(Steps.reason(opened.then(on(FINDING, "2017-12-11"))))
                .isEqualTo(ProceedingRefusal.FINDING_WITHOUT_INVITATION);
        assertThat(opened.then(on(FINDING, "2017-12-11").notFound(Fact.INVITATION)))
                .isInstanceOf(Allowed.class);
        assertThat(found().stage()).isEqualTo(Stage.FOUND);
        assertThat(life(on(STATE_HEARD, "2017-06-30"), on(FINDING, "2017-12-11"))
                        .stage())
                .isEqualTo(Stage.FOUND);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void a_finding_is_not_made_against_a_state_that_was_urged_or_free(Outcome answer) {
        var lived = ProceedingLife.lived(answer, List.of(on(STATE_INVITED, "2014-10-01"), on(FINDING, "2014-12-01")));
        boolean allowed = answer != Outcome.URGED && answer != Outcome.NOT_BOUND;
        assertThat(lived.refused().isEmpty()).isEqualTo(allowed);
    }

    @Test
    void a_referral_needs_a_finding() {
        for (Kind referral : List.of(REFERRED_ASP, REFERRED_SC)) {
            assertThat(Steps.reason(life(on(STATE_INVITED, "2017-04-26")).then(on(referral, "2017-12-11"))))
                    .isEqualTo(ProceedingRefusal.REFERRAL_WITHOUT_FINDING);
            assertThat(Steps.reason(life(on(NO_FINDING, "2014-12-03")).then(on(referral, "2014-12-03"))))
                    .isEqualTo(ProceedingRefusal.REFERRAL_WITHOUT_FINDING);
            assertThat(found().then(on(referral, "2017-12-11"))).isInstanceOf(Allowed.class);
        }
        assertThat(found(on(REFERRED_ASP, "2017-12-11"), on(REFERRED_SC, "2017-12-11"))
                        .stage())
                .isEqualTo(Stage.REFERRED_BOTH);
    }

    @Test
    void a_referral_dated_before_the_finding_stands_before_it() {
        var lived = ProceedingLife.lived(
                Outcome.BOUND,
                List.of(on(STATE_INVITED, "2017-04-26"), on(FINDING, "2017-12-11"), on(REFERRED_ASP, "2017-12-10")));
        assertThat(lived.refused()).hasSize(1);
        assertThat(Steps.reason(lived.refused().getFirst().admission()))
                .isEqualTo(ProceedingRefusal.REFERRAL_WITHOUT_FINDING);
    }

    @Test
    void the_court_informs_without_a_finding() {
        ProceedingLife informed = life(on(INFORMED, "2010-08-27"));
        assertThat(informed.stage()).isEqualTo(Stage.INFORMED);
        assertThat(informed.then(on(TRANSMITTED_TO_SC, "2010-09-01"))).isInstanceOf(Allowed.class);
        assertThat(Steps.reason(found().then(on(INFORMED, "2018-01-01"))))
                .isEqualTo(ProceedingRefusal.INFORMED_DESPITE_FINDING);
    }

    @Test
    void a_referral_once_declined_is_not_made_without_an_appeal() {
        assertThat(Steps.reason(found(on(NOT_REFERRED, "2017-12-11")).then(on(REFERRED_ASP, "2018-01-01"))))
                .isEqualTo(ProceedingRefusal.REFERRAL_DECIDED_ALREADY);
        assertThat(Steps.reason(found(on(REFERRED_ASP, "2017-12-11")).then(on(NOT_REFERRED, "2018-01-01"))))
                .isEqualTo(ProceedingRefusal.REFERRAL_DECIDED_ALREADY);
        assertThat(Steps.reason(life(on(OPENED, "2017-04-01")).then(on(NOT_REFERRED, "2018-01-01"))))
                .isEqualTo(ProceedingRefusal.NOT_REFERRED_WITHOUT_DECISION);
    }

    @Test
    void what_is_put_off_is_the_proceeding_before_and_the_referral_after_a_finding() {
        ProceedingLife opened = life(on(OPENED, "2015-09-04"), on(STATE_INVITED, "2015-09-04"));
        ProceedingStep deferred = on(DEFERRED, "2018-04-06");
        assertThat(Steps.reason(opened.then(deferred))).isEqualTo(ProceedingRefusal.PART_NOT_STATED);
        assertThat(opened.then(deferred.notFound(Fact.PART))).isInstanceOf(Allowed.class);
        assertThat(opened.then(deferred.of(Part.PROCEEDING))).isInstanceOf(Allowed.class);
        assertThat(Steps.reason(opened.then(deferred.of(Part.REFERRAL))))
                .isEqualTo(ProceedingRefusal.DEFERRED_REFERRAL_WITHOUT_FINDING);
        assertThat(found().then(deferred.of(Part.REFERRAL))).isInstanceOf(Allowed.class);
        assertThat(Steps.reason(found().then(deferred.of(Part.PROCEEDING))))
                .isEqualTo(ProceedingRefusal.DEFERRED_PROCEEDING_AFTER_DECISION);
        assertThat(Steps.reason(found().then(deferred.of(Part.FINDING)))).isEqualTo(ProceedingRefusal.DEFERRED_FINDING);
        assertThat(found(deferred.of(Part.REFERRAL), on(REFERRED_ASP, "2018-05-01"))
                        .stage())
                .isEqualTo(Stage.REFERRED_ASP);
    }

    @Test
    void an_appeal_needs_a_decision_and_leave() {
        ProceedingStep leave = on(LEAVE_TO_APPEAL, "2018-02-21");
        assertThat(Steps.reason(life(on(OPENED, "2017-04-01")).then(leave.leave(Leave.GRANTED))))
                .isEqualTo(ProceedingRefusal.APPEAL_WITHOUT_DECISION);
        assertThat(Steps.reason(found().then(leave))).isEqualTo(ProceedingRefusal.LEAVE_NOT_STATED);
        assertThat(Steps.reason(found().then(on(APPEAL, "2018-03-12"))))
                .isEqualTo(ProceedingRefusal.APPEAL_WITHOUT_LEAVE);
        assertThat(Steps.reason(found(leave.leave(Leave.REFUSED)).then(on(APPEAL, "2018-03-12"))))
                .isEqualTo(ProceedingRefusal.APPEAL_WITHOUT_LEAVE);
        assertThat(found(leave.leave(Leave.GRANTED)).then(on(APPEAL, "2018-03-12")))
                .isInstanceOf(Allowed.class);
        assertThat(found().then(on(APPEAL, "2018-03-12").notFound(Fact.LEAVE))).isInstanceOf(Allowed.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"APPEAL_JUDGMENT", "CONFIRMED", "REVERSED_IN_PART", "REMANDED"})
    void a_judgment_needs_an_appeal(Kind judgment) {
        ProceedingStep step = on(judgment, "2019-05-06").of(Part.REFERRAL);
        assertThat(Steps.reason(found().then(step))).isEqualTo(ProceedingRefusal.JUDGMENT_WITHOUT_APPEAL);
        assertThat(found().then(step.notFound(Fact.APPEAL))).isInstanceOf(Allowed.class);
        assertThat(found(on(LEAVE_TO_APPEAL, "2018-02-21").leave(Leave.GRANTED)).then(step))
                .isInstanceOf(Allowed.class);
    }

    @Test
    void a_referral_reversed_on_appeal_is_before_no_body() {
        ProceedingLife reversed = found(
                on(REFERRED_ASP, "2017-12-11"),
                on(REFERRED_SC, "2017-12-11"),
                on(LEAVE_TO_APPEAL, "2018-02-21").leave(Leave.GRANTED),
                on(REVERSED_IN_PART, "2019-05-06").of(Part.REFERRAL));
        assertThat(reversed.stage()).isEqualTo(Stage.REFERRAL_SET_ASIDE);
        assertThat(reversed.before()).isEmpty();
        assertThat(Steps.reason(reversed.then(on(TRANSMITTED_TO_SC, "2019-06-01"))))
                .isEqualTo(ProceedingRefusal.TRANSMITTED_SC_WITHOUT_REFERRAL);
    }

    @Test
    void a_referral_set_aside_is_told_from_none() {
        ProceedingLife never = found(on(NOT_REFERRED, "2017-12-11"));
        assertThat(never.stage()).isEqualTo(Stage.NOT_REFERRED);
        ProceedingLife setAside = found(
                on(REFERRED_ASP, "2017-12-11"),
                on(LEAVE_TO_APPEAL, "2018-02-21").leave(Leave.GRANTED),
                on(APPEAL_JUDGMENT, "2019-05-06"),
                on(NOT_REFERRED, "2019-05-06"));
        assertThat(setAside.stage()).isEqualTo(Stage.REFERRAL_SET_ASIDE);
        assertThat(setAside.before()).isEmpty();
    }

    @Test
    void after_a_remand_the_state_is_to_be_invited_anew() {
        ProceedingLife remanded = life(
                on(STATE_HEARD, "2014-08-29"),
                on(NO_FINDING, "2014-12-03"),
                on(LEAVE_TO_APPEAL, "2015-03-09").leave(Leave.GRANTED),
                on(APPEAL_JUDGMENT, "2015-08-19"),
                on(REMANDED, "2015-08-19"));
        assertThat(remanded.stage()).isEqualTo(Stage.REMANDED);
        assertThat(Steps.reason(remanded.then(on(FINDING, "2016-09-19"))))
                .isEqualTo(ProceedingRefusal.FINDING_WITHOUT_INVITATION);
        assertThat(remanded.then(on(FINDING, "2016-09-19").notFound(Fact.INVITATION)))
                .isInstanceOf(Allowed.class);
    }

    @Test
    void a_chamber_does_not_decide_twice() {
        assertThat(Steps.reason(found().then(on(FINDING, "2018-01-01")))).isEqualTo(ProceedingRefusal.DECIDED_ALREADY);
        assertThat(Steps.reason(found().then(on(NO_FINDING, "2018-01-01"))))
                .isEqualTo(ProceedingRefusal.DECIDED_ALREADY);
        assertThat(Steps.reason(found().then(on(OPENED, "2018-01-01")))).isEqualTo(ProceedingRefusal.OPENED_ALREADY);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"F1", "F2", "F3", "F4", "F7"})
    void a_formal_step_needs_a_referral_to_the_assembly(Kind step) {
        assertThat(Steps.reason(found().then(on(step, "2018-01-15"))))
                .isEqualTo(ProceedingRefusal.FORMAL_STEP_WITHOUT_REFERRAL);
        assertThat(Steps.reason(found(on(REFERRED_SC, "2017-12-11")).then(on(step, "2018-01-15"))))
                .isEqualTo(ProceedingRefusal.FORMAL_STEP_WITHOUT_REFERRAL);
        assertThat(found(on(REFERRED_ASP, "2017-12-11"))
                        .then(on(step, "2018-01-15").notFound(Fact.REPLY)))
                .isInstanceOf(Allowed.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"F5", "F6", "INFORMAL", "SUBMISSION", "HEARING"})
    void reports_debates_and_informal_steps_need_no_finding(Kind step) {
        assertThat(ProceedingLife.against(Outcome.BOUND).then(on(step, "2017-11-15")))
                .isInstanceOf(Allowed.class);
    }

    @Test
    void the_bureau_meets_with_the_state_after_its_reply_or_two_weeks() {
        ProceedingLife sent = found(on(REFERRED_ASP, "2017-12-11"), on(F2, "2018-01-01"));
        assertThat(Steps.reason(sent.then(on(F3, "2018-01-15")))).isEqualTo(ProceedingRefusal.F3_BEFORE_REPLY_OR_LAPSE);
        assertThat(sent.then(on(F3, "2018-01-16"))).isInstanceOf(Allowed.class);
        assertThat(sent.then(on(F3, "2018-01-05").stating(Fact.REPLY, "note verbale of 4 January")))
                .isInstanceOf(Allowed.class);
        ProceedingLife replied = found(
                on(REFERRED_ASP, "2017-12-11"),
                on(F2, "2018-01-01").replied(new ProceedingStep.Reply(PartialDate.parse("2018-01-04"))));
        assertThat(replied.then(on(F3, "2018-01-04"))).isInstanceOf(Allowed.class);
        assertThat(Steps.reason(replied.then(on(F3, "2018-01-03"))))
                .isEqualTo(ProceedingRefusal.F3_BEFORE_REPLY_OR_LAPSE);
    }

    @Test
    void the_bureau_meets_with_the_state_after_a_letter() {
        ProceedingLife referred = found(on(REFERRED_ASP, "2017-12-11"));
        ProceedingStep meeting = on(F3, "2018-01-15");
        assertThat(Steps.reason(referred.then(meeting))).isEqualTo(ProceedingRefusal.F3_WITHOUT_LETTER);
        assertThat(referred.then(meeting.notFound(Fact.REPLY))).isInstanceOf(Allowed.class);
        assertThat(referred.then(meeting.stating(Fact.REPLY, "note verbale of 4 January")))
                .isInstanceOf(Allowed.class);
    }

    @Test
    void the_silence_of_the_council_needs_a_day_and_a_search() {
        ProceedingLife referred = found(on(REFERRED_SC, "2017-12-11"));
        ProceedingStep none = ProceedingStep.of(SC_NONE_AS_OF, null);
        assertThat(((Admission.Forbidden<ProceedingLife>) referred.then(none)).reasons())
                .containsExactly(ProceedingRefusal.NONE_AS_OF_WITHOUT_DAY, ProceedingRefusal.NONE_AS_OF_WITHOUT_SEARCH);
        assertThat(Steps.reason(referred.then(none.notFound(Fact.DAY, Fact.SEARCH))))
                .isEqualTo(ProceedingRefusal.NONE_AS_OF_WITHOUT_DAY);
        ProceedingStep searched = on(SC_NONE_AS_OF, "2018-06-20").stating(Fact.SEARCH, "documents of the Council");
        assertThat(referred.then(searched)).isInstanceOf(Allowed.class);
        assertThat(Steps.reason(found().then(searched))).isEqualTo(ProceedingRefusal.COUNCIL_STEP_WITHOUT_REFERRAL);
        assertThat(Steps.reason(found(on(REFERRED_SC, "2017-12-11"), on(SC_STATEMENT, "2018-02-01"))
                        .then(searched)))
                .isEqualTo(ProceedingRefusal.NONE_DESPITE_A_COUNCIL_ACT);
    }

    @Test
    void nothing_is_transmitted_that_was_not_referred() {
        assertThat(Steps.reason(found(on(REFERRED_ASP, "2017-12-11")).then(on(TRANSMITTED_TO_SC, "2018-01-01"))))
                .isEqualTo(ProceedingRefusal.TRANSMITTED_SC_WITHOUT_REFERRAL);
        assertThat(Steps.reason(found(on(REFERRED_SC, "2017-12-11")).then(on(TRANSMITTED_TO_ASP, "2018-01-01"))))
                .isEqualTo(ProceedingRefusal.TRANSMITTED_ASP_WITHOUT_REFERRAL);
    }

    @Test
    void a_step_without_a_day_says_that_it_was_not_found() {
        ProceedingStep heard = ProceedingStep.of(STATE_HEARD, null);
        assertThat(Steps.reason(life(on(OPENED, "2017-04-01")).then(heard)))
                .isEqualTo(ProceedingRefusal.DAY_NOT_STATED);
        assertThat(life(on(OPENED, "2017-04-01")).then(heard.notFound(Fact.DAY)))
                .isInstanceOf(Allowed.class);
    }
}
