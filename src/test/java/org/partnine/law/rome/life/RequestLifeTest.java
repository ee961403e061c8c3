package org.partnine.law.rome.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnine.law.rome.RequestEvent.Kind.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnine.law.Form;
import org.partnine.law.Outcome;
import org.partnine.law.PartialDate;
import org.partnine.law.Qualifier;
import org.partnine.law.rome.Request;
import org.partnine.law.rome.RequestEvent.Kind;
import org.partnine.law.rome.life.Admission.Allowed;
import org.partnine.law.rome.life.RequestStep.PendingMatter;
import org.partnine.law.rome.life.RequestStep.Presence;

/** The rules of a request's life that lie behind the table, by dated examples. */
class RequestLifeTest {

    private static RequestLife life(Form form, RequestStep... steps) {
        var lived = RequestLife.lived(RequestMade.of(form, Request.Nature.REQUEST), List.of(steps));
        assertThat(lived.refused()).isEmpty();
        return lived.life();
    }

    private static RequestLife received(Form form) {
        return life(form, Steps.on(TRANSMITTED, form, "2015-05-28"), Steps.on(RECEIVED, form, "2015-05-29"));
    }

    private static RequestStep on(Kind kind, String day) {
        return Steps.on(kind, Form.ARREST_SURRENDER, day);
    }

    @Test
    void a_step_on_the_day_of_transmission_is_in_order_and_one_the_day_before_is_not() {
        RequestLife sent = life(Form.ARREST_SURRENDER, on(TRANSMITTED, "2015-05-28"));
        assertThat(sent.then(on(RECEIVED, "2015-05-28"))).isInstanceOf(Allowed.class);
        assertThat(Steps.reason(sent.then(on(RECEIVED, "2015-05-27"))))
                .isEqualTo(RequestRefusal.DATE_BEFORE_TRANSMISSION);
        assertThat(sent.then(on(RECEIVED, "2015-05"))).isInstanceOf(Allowed.class);
    }

    @Test
    void a_step_added_late_stands_in_its_place() {
        var lived = RequestLife.lived(
                RequestMade.of(Form.ARREST_SURRENDER, Request.Nature.REQUEST),
                List.of(
                        on(TRANSMITTED, "2015-05-28"),
                        on(RECEIVED, "2015-05-29"),
                        on(UNMET, "2015-06-15"),
                        on(CONSULTING, "2015-06-12")));
        assertThat(lived.refused()).isEmpty();
        assertThat(lived.life().state()).contains(UNMET);
        RequestLife passed = life(
                Form.ARREST_SURRENDER,
                on(TRANSMITTED, "2015-05-28"),
                on(RECEIVED, "2015-05-29"),
                on(UNMET, "2015-06-15"));
        assertThat(Steps.reason(passed.then(on(CONSULTING, "2015-06-12"))))
                .isEqualTo(RequestRefusal.BEFORE_AN_EARLIER_STEP);
        assertThat(passed.then(on(CONSULTING, "2015-06-15"))).isInstanceOf(Allowed.class);
    }

    @Test
    void execution_follows_a_receipt_or_a_receipt_not_found() {
        RequestLife sent = life(Form.ARREST_SURRENDER, on(TRANSMITTED, "2008-05-23"));
        RequestStep surrendered = on(EXECUTED, "2008-07-03");
        assertThat(Steps.reason(sent.then(surrendered))).isEqualTo(RequestRefusal.EXECUTED_BEFORE_RECEIVED);
        assertThat(sent.then(surrendered.notFound(RequestFact.RECEIPT))).isInstanceOf(Allowed.class);
    }

    @Test
    void an_executed_request_is_not_reopened() {
        RequestLife done = life(
                Form.ARREST_SURRENDER,
                on(TRANSMITTED, "2008-05-23"),
                on(RECEIVED, "2008-05-24"),
                on(EXECUTED, "2008-07-03"));
        assertThat(done.isOpen()).isFalse();
        assertThat(Steps.reason(done.then(on(LAPSED, "2018-06-08")))).isEqualTo(RequestRefusal.EXECUTED_IS_FINAL);
    }

    @Test
    void a_standing_request_stays_open_after_a_chance_has_passed() {
        RequestLife passed = life(
                Form.ARREST_SURRENDER,
                on(TRANSMITTED, "2010-07-21"),
                on(UNMET, "2010-07-23"),
                on(UNMET, "2011-08-08"),
                on(NON_COMPLIANCE_PROCEEDING, "2011-08"),
                on(UNMET, "2013-02-16"));
        assertThat(passed.isOpen()).isTrue();
        assertThat(passed.then(on(EXECUTED, "2013-02-17").notFound(RequestFact.RECEIPT)))
                .isInstanceOf(Allowed.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"ARREST_SURRENDER", "PROVISIONAL_ARREST", "TRANSIT"})
    void arrest_surrender_and_transit_cannot_be_denied(Form form) {
        assertThat(Steps.reason(received(form).then(Steps.on(DENIED, form, "2015-06-01"))))
                .isEqualTo(RequestRefusal.DENIED_NOT_FOR_SURRENDER);
    }

    @Test
    void assistance_is_denied_on_national_security_or_under_the_last_letter_after_conditions() {
        RequestLife records = received(Form.F93_I);
        RequestStep bare =
                RequestStep.of(DENIED, PartialDate.parse("2015-06-01")).stating(RequestFact.REASONS, "secret");
        assertThat(records.then(bare.onGround(Qualifier.ART_93_4_SECURITY))).isInstanceOf(Allowed.class);
        assertThat(Steps.reason(records.then(bare))).isEqualTo(RequestRefusal.DENIED_WITHOUT_GROUND);
        assertThat(Steps.reason(records.then(bare.onGround(Qualifier.NO_DOMESTIC_LAW))))
                .isEqualTo(RequestRefusal.DENIED_WITHOUT_GROUND);
        RequestLife other = received(Form.F93_L);
        assertThat(Steps.reason(other.then(bare))).isEqualTo(RequestRefusal.CONDITIONS_NOT_CONSIDERED);
        assertThat(other.then(bare.stating(RequestFact.CONDITIONS_CONSIDERED, "none would help")))
                .isInstanceOf(Allowed.class);
        assertThat(Steps.reason(received(Form.REPARATIONS).then(bare)))
                .isEqualTo(RequestRefusal.DENIED_ONLY_OTHER_ASSISTANCE);
    }

    @Test
    void a_postponement_needs_its_ground_and_a_matter_pending_on_the_day() {
        RequestLife life = received(Form.ARREST_SURRENDER);
        RequestStep step = RequestStep.of(POSTPONED, PartialDate.parse("2015-06-01"))
                .stating(RequestFact.END_CONDITION, "the ruling");
        assertThat(Steps.reason(life.then(step.pending(PendingMatter.SAME_CASE, null, null))))
                .isEqualTo(RequestRefusal.POSTPONED_WITHOUT_GROUND);
        RequestStep under95 = step.onGround(Qualifier.ART_95_POSTPONE);
        assertThat(Steps.reason(life.then(under95.pending(PendingMatter.NONE, null, null))))
                .isEqualTo(RequestRefusal.POSTPONED_WITHOUT_PENDING_MATTER);
        assertThat(Steps.reason(life.then(under95))).isEqualTo(RequestRefusal.PENDING_MATTER_NOT_STATED);
        assertThat(life.then(under95.pending(null, PartialDate.parse("2015-06-01"), null)))
                .isInstanceOf(Allowed.class);
        assertThat(Steps.reason(life.then(under95.pending(null, PartialDate.parse("2015-06-02"), null))))
                .isEqualTo(RequestRefusal.POSTPONED_WITHOUT_PENDING_MATTER);
        RequestStep under94 = step.onGround(Qualifier.ART_94_POSTPONE);
        assertThat(Steps.reason(life.then(under94.pending(PendingMatter.SAME_CASE, null, null))))
                .isEqualTo(RequestRefusal.POSTPONED_94_FOR_SAME_CASE);
        assertThat(life.then(under94.pending(PendingMatter.ANOTHER_CASE, null, null)))
                .isInstanceOf(Allowed.class);
        RequestStep under89 = step.onGround(Qualifier.ART_89_2_NE_BIS).pending(PendingMatter.SAME_CASE, null, null);
        assertThat(life.then(under89)).isInstanceOf(Allowed.class);
        assertThat(Steps.reason(received(Form.F93_B).then(under89)))
                .isEqualTo(RequestRefusal.POSTPONED_89_2_NOT_SURRENDER);
    }

    @Test
    void an_arrest_is_unmet_only_where_the_record_places_the_person() {
        RequestLife life = received(Form.ARREST_SURRENDER);
        RequestStep left = on(UNMET, "2015-06-15");
        for (Presence evidence : Presence.values()) {
            boolean placed = life.then(left.placedBy(evidence)) instanceof Allowed<RequestLife>;
            assertThat(placed).as("%s", evidence).isEqualTo(evidence != Presence.NONE);
        }
        assertThat(received(Form.F93_I).then(left.placedBy(Presence.NONE))).isInstanceOf(Allowed.class);
    }

    @Test
    void only_assistance_can_be_challenged_for_its_legality() {
        assertThat(Steps.reason(received(Form.ARREST_SURRENDER).then(on(LEGALITY_CHALLENGED, "2015-06-01"))))
                .isEqualTo(RequestRefusal.CHALLENGE_ONLY_OTHER_ASSISTANCE);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void a_request_is_shown_as_a_duty_only_where_a_basis_binds(Outcome answer) {
        var made = new RequestMade(Form.ARREST_SURRENDER, Request.Nature.REQUEST, true, answer);
        var sent = RequestLife.of(made).then(on(TRANSMITTED, "2013-09-18"));
        assertThat(sent instanceof Allowed<RequestLife>).isEqualTo(answer == Outcome.BOUND);
        var kept = new RequestMade(Form.ARREST_SURRENDER, Request.Nature.REQUEST, false, answer);
        assertThat(RequestLife.of(kept).then(on(TRANSMITTED, "2013-09-18"))).isInstanceOf(Allowed.class);
    }

    @Test
    void an_invitation_is_never_a_duty() {
        var made = new RequestMade(Form.ARREST_SURRENDER, Request.Nature.INVITATION, true, Outcome.BOUND);
        assertThat(Steps.reason(RequestLife.of(made).then(on(TRANSMITTED, "2013-09-18"))))
                .isEqualTo(RequestRefusal.DUTY_FROM_INVITATION);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_new_step_states_its_facts_or_names_them_as_not_found(Kind kind) {
        RequestStep bare = RequestStep.of(kind, null);
        boolean provisional = RequestMoves.PROVISIONAL_ARREST.contains(kind);
        RequestLife life = received(provisional ? Form.PROVISIONAL_ARREST : Form.F93_I);
        assertThat(reasons(life.then(bare))).contains(RequestRefusal.DAY_NOT_STATED);
        assertThat(reasons(life.then(bare.notFound(RequestFact.values()))))
                .noneMatch(reason -> reason.name().endsWith("_NOT_STATED"));
    }

    private static List<Refusal> reasons(Admission<RequestLife> admission) {
        return admission instanceof Admission.Forbidden<RequestLife> no ? no.reasons() : List.of();
    }

    @Test
    void all_reasons_are_given_at_once() {
        var admission = received(Form.ARREST_SURRENDER).then(RequestStep.of(DENIED, null));
        assertThat(((Admission.Forbidden<RequestLife>) admission).reasons())
                .containsExactly(
                        RequestRefusal.DENIED_NOT_FOR_SURRENDER,
                        RequestRefusal.DAY_NOT_STATED,
                        RequestRefusal.REASONS_NOT_STATED);
    }
}
