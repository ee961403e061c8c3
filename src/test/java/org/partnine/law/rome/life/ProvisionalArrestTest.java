package org.partnine.law.rome.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnine.law.rome.RequestEvent.Kind.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnine.law.Form;
import org.partnine.law.rome.Request;
import org.partnine.law.rome.RequestEvent.Kind;
import org.partnine.law.rome.life.Admission.Allowed;
import org.partnine.law.rome.life.Deadline.Status;

/** An arrest on 1 January 2025: day 60 is 2 March. */
class ProvisionalArrestTest {

    private static RequestStep on(Kind kind, String day) {
        return Steps.on(kind, Form.PROVISIONAL_ARREST, day);
    }

    private static RequestLife arrested(RequestStep... further) {
        var steps = new ArrayList<>(
                List.of(on(TRANSMITTED, "2024-12-30"), on(RECEIVED, "2024-12-31"), on(ARRESTED, "2025-01-01")));
        steps.addAll(List.of(further));
        var lived = RequestLife.lived(RequestMade.of(Form.PROVISIONAL_ARREST, Request.Nature.REQUEST), steps);
        assertThat(lived.refused()).isEmpty();
        return lived.life();
    }

    @Test
    void release_is_possible_from_day_60_and_not_before() {
        assertThat(Steps.reason(arrested().then(on(RELEASED, "2025-03-01"))))
                .isEqualTo(RequestRefusal.RELEASED_BEFORE_DAY_60);
        assertThat(arrested().then(on(RELEASED, "2025-03-02"))).isInstanceOf(Allowed.class);
        assertThat(arrested().then(on(RELEASED, "2025-03"))).isInstanceOf(Allowed.class);
        assertThat(Steps.reason(arrested().then(on(RELEASED, "2025-02"))))
                .isEqualTo(RequestRefusal.RELEASED_BEFORE_DAY_60);
    }

    @Test
    void papers_on_day_60_are_in_time_and_exclude_release_those_of_day_61_do_not() {
        assertThat(Steps.reason(arrested(on(PAPERS_RECEIVED, "2025-03-02")).then(on(RELEASED, "2025-03-05"))))
                .isEqualTo(RequestRefusal.RELEASED_AFTER_PAPERS);
        assertThat(arrested(on(PAPERS_RECEIVED, "2025-03-03")).then(on(RELEASED, "2025-03-05")))
                .isInstanceOf(Allowed.class);
    }

    @Test
    void release_is_never_required() {
        assertThat(arrested(on(PAPERS_RECEIVED, "2025-04-01")).then(on(EXECUTED, "2025-04-10")))
                .isInstanceOf(Allowed.class);
    }

    @Test
    void after_a_release_the_papers_come_before_the_new_arrest() {
        RequestLife released = arrested(on(RELEASED, "2025-03-02"));
        assertThat(Steps.reason(released.then(on(RE_ARREST, "2025-04-01"))))
                .isEqualTo(RequestRefusal.RE_ARREST_WITHOUT_PAPERS);
        assertThat(arrested(on(RELEASED, "2025-03-02"), on(PAPERS_RECEIVED, "2025-04-01"))
                        .then(on(RE_ARREST, "2025-04-01")))
                .isInstanceOf(Allowed.class);
        assertThat(Steps.reason(arrested(on(PAPERS_RECEIVED, "2025-02-01")).then(on(RE_ARREST, "2025-02-02"))))
                .isEqualTo(RequestRefusal.RE_ARREST_WITHOUT_RELEASE);
    }

    @Test
    void the_sub_flow_belongs_to_provisional_arrest_alone() {
        var life = RequestLife.lived(
                        RequestMade.of(Form.ARREST_SURRENDER, Request.Nature.REQUEST),
                        List.of(on(TRANSMITTED, "2024-12-30"), on(RECEIVED, "2024-12-31")))
                .life();
        for (Kind kind : RequestMoves.PROVISIONAL_ARREST) {
            assertThat(Steps.reason(life.then(on(kind, "2025-01-01"))))
                    .isEqualTo(RequestRefusal.ONLY_FOR_PROVISIONAL_ARREST);
        }
    }

    @Test
    void the_sixty_days_are_open_on_their_last_day_and_passed_on_the_next() {
        assertThat(papers(arrested(), "2025-03-02").status()).isEqualTo(Status.OPEN);
        assertThat(papers(arrested(), "2025-03-03").status()).isEqualTo(Status.PASSED);
        assertThat(papers(arrested(), "2025-03-03").lastDay()).isEqualTo("2025-03-02");
        assertThat(Deadlines.of(arrested(), LocalDate.parse("2024-12-31"))).isEmpty();
    }

    @Test
    void the_sixty_days_are_met_by_papers_in_time_and_passed_by_papers_too_late() {
        RequestLife inTime = arrested(on(PAPERS_RECEIVED, "2025-03-02"));
        assertThat(papers(inTime, "2025-03-01").status()).isEqualTo(Status.OPEN);
        assertThat(papers(inTime, "2025-03-02").status()).isEqualTo(Status.MET);
        Deadline late = papers(arrested(on(PAPERS_RECEIVED, "2025-03-03")), "2025-03-03");
        assertThat(late.status()).isEqualTo(Status.PASSED);
        assertThat(late.metOn()).isEqualTo("2025-03-03");
    }

    @Test
    void the_sixty_days_fall_away_with_a_surrender_by_consent() {
        assertThat(papers(arrested(on(EXECUTED, "2025-01-10")), "2025-04-01").status())
                .isEqualTo(Status.FALLEN_AWAY);
    }

    private static Deadline papers(RequestLife life, String asOf) {
        return Deadlines.of(life, LocalDate.parse(asOf)).getFirst();
    }
}
